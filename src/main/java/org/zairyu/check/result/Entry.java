package org.zairyu.check.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.procedure.Code;
import org.zairyu.check.procedure.Finding;
import org.zairyu.check.procedure.Kind;
import org.zairyu.check.procedure.Procedure;
import org.zairyu.check.situation.Reads;

/**
 * A finding, once, however many procedures have come to it.
 *
 * @param finding what it says
 * @param procedures the procedures that have it, in the order of results
 * @param because the answers read for it in any of them
 */
record Entry(Finding finding, List<Procedure> procedures, Reads because) {

	/** A stay that is over comes before everything else. */
	private static final Set<Code> STAY_IS_OVER = Set.of(Code.PERIOD_EXPIRED, Code.SPECIAL_PERIOD_OVER,
			Code.REPORT_TO_IMMIGRATION);

	/** What has no date of its own because it cannot wait. */
	private static final Set<Code> AT_ONCE = Set.of(Code.REPORT_TO_IMMIGRATION, Code.STOP_NEW_ACTIVITY);

	/** The day to plan for: the counter's last open day, else the last lawful day. */
	@Nullable LocalDate day() {
		return (this.finding.goBy() != null) ? this.finding.goBy() : this.finding.due();
	}

	/** Whether something is to be done, rather than known. */
	boolean isTask() {
		return this.finding.kind() == Kind.DUTY || this.finding.kind() == Kind.STEP;
	}

	/** Whether it cannot wait: overdue, or to be done at once. */
	boolean isNow() {
		return this.finding.overdue() || AT_ONCE.contains(this.finding.code());
	}

	boolean isAboutOverstay() {
		return STAY_IS_OVER.contains(this.finding.code());
	}

	/** The place in the document by which links find it. */
	String anchor() {
		return this.finding.code().id();
	}

}
