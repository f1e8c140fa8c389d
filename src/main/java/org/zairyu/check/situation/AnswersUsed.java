package org.zairyu.check.situation;

import java.util.ArrayList;
import java.util.List;

/**
 * A set of questions whose answers were read: the "because" of a finding.
 *
 * @param bits one bit a question, by its place in the order of pages
 */
public record AnswersUsed(long bits) {

	public static final AnswersUsed NONE = new AnswersUsed(0);

	public boolean contains(Question question) {
		return (this.bits >> question.ordinal() & 1) != 0;
	}

	public AnswersUsed and(AnswersUsed more) {
		return new AnswersUsed(this.bits | more.bits);
	}

	/** The questions in the order of pages. */
	public List<Question> questions() {
		List<Question> questions = new ArrayList<>(Long.bitCount(this.bits));
		for (long rest = this.bits; rest != 0; rest &= rest - 1) {
			questions.add(ALL[Long.numberOfTrailingZeros(rest)]);
		}
		return questions;
	}

	private static final Question[] ALL = Question.values();

}
