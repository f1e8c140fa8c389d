package org.zairyu.check.resident.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.procedure.Finding;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.FindingKind;
import org.zairyu.check.procedure.Procedure;
import org.zairyu.check.situation.AnswersUsed;

/**
 * A finding that one or more procedures have come to.
 *
 * @param finding what it says
 * @param procedures the procedures that have it, in the order of results
 * @param because the answers read for it in any of them
 */
public record MergedFinding(Finding finding, List<Procedure> procedures, AnswersUsed because) {

	/** A stay that is over comes before everything else. */
	private static final Set<FindingCode> STAY_IS_OVER = Set.of(FindingCode.LAST_DAY_WAS_CLOSED,
			FindingCode.PERIOD_EXPIRED, FindingCode.SPECIAL_PERIOD_OVER, FindingCode.REPORT_TO_IMMIGRATION);

	/** The day to plan for: the counter's last open day, else the last lawful day. */
	public @Nullable LocalDate day() {
		return this.finding.actBy();
	}

	/** Returns whether there is something to do. */
	boolean isTask() {
		return this.finding.kind() == FindingKind.DUTY || this.finding.kind() == FindingKind.STEP;
	}

	boolean isAboutOverstay() {
		return STAY_IS_OVER.contains(this.finding.code());
	}

	/** Returns the id by which links find it. */
	String anchor() {
		return this.finding.code().id();
	}

}
