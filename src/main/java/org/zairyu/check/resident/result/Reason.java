package org.zairyu.check.resident.result;

/**
 * An answer that a finding rests on.
 *
 * @param question id of the question
 * @param label the question in short
 * @param answer the person's answer in words
 */
public record Reason(String question, String label, String answer) {
}
