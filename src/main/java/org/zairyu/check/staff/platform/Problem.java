package org.zairyu.check.staff.platform;

/**
 * What is wrong with a field of a form.
 *
 * @param field name of the field, and id of its input
 * @param key end of the key of the message, after {@code staff.problem.}
 */
public record Problem(String field, String key) {
}
