package org.zairyu.check.casework.jobs;

import java.time.Duration;

/**
 * Something that is done again and again, by one instance at a time. A job that dies
 * halfway is begun again, so doing it twice must do no harm.
 *
 * @param name its name, in kebab-case; never changes
 * @param every how long after it has ended it begins again
 * @param work what is done
 */
public record Job(String name, Duration every, Runnable work) {
}
