package org.zairyu.check.casework.sheet;

import java.util.List;

/**
 * An answer that a procedure rests on.
 *
 * @param question id of the question
 * @param label the question in short
 * @param answer the answer in words
 * @param met whether no other answer alone would make the verdict better
 * @param others other answers that would make a difference
 */
public record Condition(String question, String label, String answer, boolean met, List<Other> others) {

	/**
	 * Other answers to the question, all with the same outcome.
	 *
	 * @param answers the answers in words
	 * @param verdict id of the verdict with any of them
	 * @param label the verdict in a word
	 * @param changes whether the verdict is another one
	 * @param added titles of findings that would come
	 * @param removed titles of findings that would go
	 */
	public record Other(List<String> answers, String verdict, String label, boolean changes, List<String> added,
			List<String> removed) {
	}

	/** Whether the verdict hangs on this answer alone. */
	public boolean isDecisive() {
		return this.others.stream().anyMatch(Other::changes);
	}

}
