package org.zairyu.check.staff.cases.explain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.procedure.Assessment;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Procedure;
import org.zairyu.check.procedure.ProcedureResult;
import org.zairyu.check.situation.Answers;

/**
 * Other answers and their assessment.
 *
 * @param answers the answers, one of them changed
 * @param assessment their assessment
 */
record WhatIfAnswer(Answers answers, Assessment assessment) {

	/** Returns whether the answers do not contradict each other. */
	boolean isPossible() {
		return this.assessment.problems().isEmpty();
	}

	/** Returns the outcome of a procedure, or null if more must be answered first. */
	@Nullable ProcedureResult of(Procedure procedure) {
		return this.assessment.procedures()
			.stream()
			.filter((result) -> result.procedure() == procedure)
			.findFirst()
			.orElse(null);
	}

	/**
	 * Returns a value that is equal for answers with the same outcome in all procedures,
	 * whatever the dates.
	 */
	Object outcome() {
		List<Object> outcome = new ArrayList<>();
		for (ProcedureResult result : this.assessment.procedures()) {
			outcome.addAll(List.of(result.procedure(), result.verdict(), codes(result)));
		}
		outcome.add(this.assessment.missing());
		outcome.add(isPossible());
		return outcome;
	}

	static Set<FindingCode> codes(ProcedureResult result) {
		Set<FindingCode> codes = EnumSet.noneOf(FindingCode.class);
		result.findings().forEach((finding) -> codes.add(finding.code()));
		return codes;
	}

}
