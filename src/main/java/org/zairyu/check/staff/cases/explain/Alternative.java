package org.zairyu.check.staff.cases.explain;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An answer that a procedure has read, and the outcome of other answers in its place.
 *
 * @param question id of the question
 * @param label the question in short
 * @param answer the answer in words
 * @param others the other answers, grouped by outcome
 */
public record Alternative(String question, String label, String answer, List<Other> others) {

	/**
	 * Other answers to the question, all with the same outcome.
	 *
	 * @param answers the answers in words
	 * @param verdict id of the verdict with any of them, or null if more must be answered
	 * first
	 * @param label the verdict in a word, or null
	 * @param changes whether the verdict changes or may change
	 * @param added titles of findings that would be added
	 * @param removed titles of findings that would be removed
	 * @param asked questions that would also have to be answered
	 */
	public record Other(List<String> answers, @Nullable String verdict, @Nullable String label, boolean changes,
			List<String> added, List<String> removed, List<String> asked) {

		private static final int FEW = 6;

		/** Returns whether there are so many answers that a page should fold them. */
		public boolean isLong() {
			return this.answers.size() > FEW;
		}

	}

	/**
	 * Returns this alternative with only the other answers that change the verdict, or
	 * only those that do not.
	 */
	Alternative only(boolean changing) {
		return new Alternative(this.question, this.label, this.answer,
				this.others.stream().filter((other) -> other.changes() == changing).toList());
	}

}
