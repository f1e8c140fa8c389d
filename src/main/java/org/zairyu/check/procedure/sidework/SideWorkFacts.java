package org.zairyu.check.procedure.sidework;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.SideWorkPermission;
import org.zairyu.check.situation.Situation;
import org.zairyu.check.situation.StatusTerms;

/** Facts of side work that several rows need. */
final class SideWorkFacts {

	private SideWorkFacts() {
	}

	/**
	 * Students, dependants and whoever holds such a permission, which names no employer
	 * (ER 19(5)(i)).
	 */
	static boolean isComprehensiveType(Situation person) {
		return person.terms().sideWork() == StatusTerms.SideWork.COMPREHENSIVE
				|| person.sideWork().permission() == SideWorkPermission.COMPREHENSIVE;
	}

	static boolean hasPermission(Situation person) {
		return person.sideWork().permission() != SideWorkPermission.NONE;
	}

	/**
	 * Whether the rows that describe allowed side work hold: nothing above forbade it.
	 */
	static boolean isPossible(AssessmentBuilder conclusion) {
		return !conclusion.is(Verdict.NOT_NEEDED) && !conclusion.is(Verdict.NOT_AVAILABLE)
				&& !conclusion.has(FindingCode.SEE_DESIGNATION_PAPER);
	}

}
