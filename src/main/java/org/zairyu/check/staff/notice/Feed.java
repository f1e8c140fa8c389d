package org.zairyu.check.staff.notice;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * The calendar feed of an account.
 *
 * @param createdAt when its address was created
 * @param lastReadAt when a program last read it, or null
 */
record Feed(Instant createdAt, @Nullable Instant lastReadAt) {
}
