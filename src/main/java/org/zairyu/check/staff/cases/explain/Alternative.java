package org.zairyu.check.staff.cases.explain;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An answer that a procedure has read, and what other answers in its place would lead to.
 *
 * @param question id of the question
 * @param label the question in short
 * @param answer the answer in words
 * @param others the other answers, those with the same outcome together
 */
public record Alternative(String question, String label, String answer, List<Other> others) {

	/**
	 * Other answers to the question, all with the same outcome.
	 *
	 * @param answers the answers in words
	 * @param verdict id of the verdict with any of them, null while more has to be
	 * answered
	 * @param label the verdict in a word, or null
	 * @param changes whether the verdict is not the same any more, or may not be
	 * @param added titles of findings that would come
	 * @param removed titles of findings that would go
	 * @param asked questions that would have to be answered too
	 */
	public record Other(List<String> answers, @Nullable String verdict, @Nullable String label, boolean changes,
			List<String> added, List<String> removed, List<String> asked) {

		private static final int FEW = 6;

		/** Whether there are so many answers that they are better folded away. */
		public boolean isLong() {
			return this.answers.size() > FEW;
		}

	}

	/** Those of the others that change the verdict, or those that do not. */
	Alternative only(boolean changing) {
		return new Alternative(this.question, this.label, this.answer,
				this.others.stream().filter((other) -> other.changes() == changing).toList());
	}

}
