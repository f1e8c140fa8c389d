package org.zairyu.check.staff.cases;

import java.time.Instant;

/**
 * A note on a case.
 *
 * @param author name of its author
 * @param text what it says
 * @param createdAt when it was written
 */
public record CaseNote(String author, String text, Instant createdAt) {
}
