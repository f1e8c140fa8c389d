package org.zairyu.check.staff.cases.explain;

import java.util.List;

import org.zairyu.check.staff.cases.advice.AdviceSnapshot;

/**
 * A condition that a procedure has checked on the way to its verdict.
 *
 * @param text the condition in words
 * @param mark its outcome
 * @param because the answers that decided it
 */
public record Condition(String text, Mark mark, List<AdviceSnapshot.Answer> because) {

	/** The outcome of a condition. The id is the end of the message key. */
	public enum Mark {

		/** A requirement that is met. */
		MET,

		/** A requirement that is not met. */
		UNMET,

		/** A special case that applies. */
		APPLIES,

		/** A special case that does not apply. */
		OTHERWISE;

		public String id() {
			return name().toLowerCase(java.util.Locale.ROOT);
		}

	}

}
