package org.zairyu.check.casework.file;

import java.time.Instant;

/**
 * A note on a case.
 *
 * @param author name of whoever wrote it
 * @param text what it says
 * @param createdAt when
 */
public record Note(String author, String text, Instant createdAt) {
}
