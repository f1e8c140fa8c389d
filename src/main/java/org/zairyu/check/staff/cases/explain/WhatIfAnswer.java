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
 * What would follow from other answers.
 *
 * @param answers the answers, one of them another
 * @param assessment what would follow
 */
record WhatIfAnswer(Answers answers, Assessment assessment) {

	/** Whether the answers go together. */
	boolean isPossible() {
		return this.assessment.problems().isEmpty();
	}

	/** What a procedure would come to, or null while more has to be answered. */
	@Nullable ProcedureResult of(Procedure procedure) {
		return this.assessment.procedures()
			.stream()
			.filter((result) -> result.procedure() == procedure)
			.findFirst()
			.orElse(null);
	}

	/** Equal for trials that come to the same in all procedures, whatever the dates. */
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
