package org.zairyu.check.procedure.sidework;

import org.zairyu.check.procedure.Code;
import org.zairyu.check.procedure.Conclusion;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.SideWorkPermission;
import org.zairyu.check.situation.Situation;
import org.zairyu.check.situation.StatusTerms;

/** Facts of side work that several rows need. */
final class Job {

	private Job() {
	}

	/** Students and dependants, whose permission names no employer (ER 19(5)(i)). */
	static boolean isComprehensiveType(Situation person) {
		return person.terms().sideWork() == StatusTerms.SideWork.COMPREHENSIVE;
	}

	static boolean hasPermission(Situation person) {
		return person.sideWorkPermission() != SideWorkPermission.NONE;
	}

	/**
	 * Whether the rows that describe allowed side work hold: nothing above forbade it.
	 */
	static boolean isPossible(Conclusion conclusion) {
		return !conclusion.is(Verdict.NOT_NEEDED) && !conclusion.is(Verdict.NOT_AVAILABLE)
				&& !conclusion.has(Code.SEE_DESIGNATION_PAPER);
	}

}
