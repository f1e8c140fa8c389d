package org.zairyu.check.resident.result;

import org.zairyu.check.situation.Question;

/**
 * An answer that a finding rests on.
 *
 * @param question the question
 * @param label the question in short
 * @param answer the person's answer in words
 */
public record Reason(Question question, String label, String answer) {
}
