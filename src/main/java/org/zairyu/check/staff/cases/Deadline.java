package org.zairyu.check.staff.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.procedure.Assessment;
import org.zairyu.check.procedure.Finding;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.FindingKind;
import org.zairyu.check.procedure.ProcedureResult;

/**
 * A day that a case must not miss: of a duty or a step, or the end of the stay itself.
 *
 * @param code id of the finding
 * @param procedure id of the procedure
 * @param due the last lawful day
 * @param goBy the last open day of the counter, or null
 */
public record Deadline(String code, String procedure, LocalDate due, @Nullable LocalDate goBy) {

	/**
	 * A stay that is over, and the last day of one that goes on while an office decides.
	 */
	private static final Set<FindingCode> END_OF_STAY = EnumSet.of(FindingCode.PERIOD_EXPIRED,
			FindingCode.SPECIAL_PERIOD);

	/** The day to act by. */
	public LocalDate day() {
		return (this.goBy != null) ? this.goBy : this.due;
	}

	/** The deadlines of a result, the nearest first; each thing to do once. */
	public static List<Deadline> of(Assessment assessment) {
		Map<String, Deadline> deadlines = new LinkedHashMap<>();
		for (ProcedureResult result : assessment.procedures()) {
			for (Finding finding : result.findings()) {
				if (finding.due() != null && isToKeep(finding)) {
					Deadline deadline = new Deadline(finding.code().id(), result.procedure().id(), finding.due(),
							finding.goBy());
					deadlines.merge(deadline.code(), deadline,
							(first, second) -> second.day().isBefore(first.day()) ? second : first);
				}
			}
		}
		List<Deadline> inOrder = new ArrayList<>(deadlines.values());
		inOrder.sort(Comparator.comparing(Deadline::day));
		return inOrder;
	}

	/** Whether missing the day of a finding costs something. */
	public static boolean isToKeep(Finding finding) {
		return finding.kind() == FindingKind.DUTY || finding.kind() == FindingKind.STEP
				|| END_OF_STAY.contains(finding.code());
	}

}
