package org.zairyu.check.staff.cases.course;

import org.zairyu.check.staff.cases.Case;
import org.zairyu.check.staff.cases.CaseState;

/**
 * A case as a person saw it before a step.
 *
 * @param caseId number of the case
 * @param version the version of its answers
 * @param state id of its state
 */
record Shown(long caseId, int version, String state) {

	/** Returns whether the case is still as it was shown. */
	boolean isStill(Case now) {
		return now.version() == this.version && now.state() == CaseState.find(this.state);
	}

}
