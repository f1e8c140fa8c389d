package org.zairyu.check.staff.cases;

import java.time.Instant;

/**
 * A note on a case.
 *
 * @param author name of whoever wrote it
 * @param text what it says
 * @param createdAt when
 */
public record CaseNote(String author, String text, Instant createdAt) {
}
