package org.zairyu.check.casework.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.procedure.Assessment;
import org.zairyu.check.procedure.Finding;
import org.zairyu.check.procedure.Kind;
import org.zairyu.check.procedure.ProcedureResult;

/**
 * A duty or step of a case that has a day.
 *
 * @param code id of the finding
 * @param procedure id of the procedure
 * @param due the last lawful day
 * @param goBy the last open day of the counter, or null
 */
public record Deadline(String code, String procedure, LocalDate due, @Nullable LocalDate goBy) {

	/** The day to act by. */
	public LocalDate day() {
		return (this.goBy != null) ? this.goBy : this.due;
	}

	/** The deadlines of a result, the nearest first; each thing to do once. */
	public static List<Deadline> of(Assessment assessment) {
		Map<String, Deadline> deadlines = new LinkedHashMap<>();
		for (ProcedureResult result : assessment.procedures()) {
			for (Finding finding : result.findings()) {
				if (finding.due() != null && (finding.kind() == Kind.DUTY || finding.kind() == Kind.STEP)) {
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

}
