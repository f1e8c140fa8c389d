package org.zairyu.check.staff.client;

import org.jspecify.annotations.Nullable;

/**
 * Describes a client to add, or the new values of one.
 *
 * @param reference the agency's own number or name for the person, or null; no two
 * clients share one
 * @param name name
 * @param email address for reminders, or null
 * @param language id of the language to write to the person in
 */
public record NewClient(@Nullable String reference, String name, @Nullable String email, String language) {
}
