package org.zairyu.check.staff.cases.explain;

import java.util.List;

import org.zairyu.check.staff.cases.advice.AdviceSnapshot;

/**
 * A condition that a procedure has looked at on its way to the verdict.
 *
 * @param text the condition in words
 * @param mark how it came out
 * @param because the answers that decided it
 */
public record Condition(String text, Mark mark, List<AdviceSnapshot.Answer> because) {

	/** How a condition came out. The id is the end of its message key. */
	public enum Mark {

		/** Something that must be, and is. */
		MET,

		/** Something that must be, and is not. */
		UNMET,

		/** A case with rules of its own, and it is this one. */
		APPLIES,

		/** A case with rules of its own, and it is not this one. */
		OTHERWISE;

		public String id() {
			return name().toLowerCase(java.util.Locale.ROOT);
		}

	}

}
