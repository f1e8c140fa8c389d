package org.zairyu.check.staff.notice;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * The calendar of an account.
 *
 * @param createdAt when its address was made
 * @param lastReadAt when a program last read it, or null
 */
record Feed(Instant createdAt, @Nullable Instant lastReadAt) {
}
