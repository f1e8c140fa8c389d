package org.zairyu.check.staff.platform;

import java.time.Duration;

/**
 * How often something may be tried.
 *
 * @param kind what is counted, in kebab-case
 * @param tries how many tries are let through within the window
 * @param window how long tries are counted together
 * @param hold how long everything is refused after one try too many
 */
public record Limit(String kind, int tries, Duration window, Duration hold) {
}
