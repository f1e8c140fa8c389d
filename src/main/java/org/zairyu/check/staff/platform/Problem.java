package org.zairyu.check.staff.platform;

/**
 * A problem of a field of a form.
 *
 * @param field the name of the field, and the id of its input
 * @param key the end of the message key, after {@code staff.problem.}
 */
public record Problem(String field, String key) {
}
