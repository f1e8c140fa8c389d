package org.zairyu.check.staff.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.procedure.Assessment;
import org.zairyu.check.procedure.Finding;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.FindingKind;
import org.zairyu.check.procedure.Procedure;
import org.zairyu.check.procedure.ProcedureResult;
import org.zairyu.check.procedure.StayDate;

/**
 * A day that a case must not miss: that of a duty or a step, or the end of the stay.
 *
 * @param code id of the finding
 * @param procedure id of the procedure
 * @param due the last lawful day
 * @param goBy the last open day of the counter, or null
 * @param acceptedUntil the last day that still counts as in time
 * @param day the day to act by: never past while an office still takes it as in time
 */
public record Deadline(String code, String procedure, LocalDate due, @Nullable LocalDate goBy, LocalDate acceptedUntil,
		LocalDate day) {

	/**
	 * Findings about the end of a stay: a stay that is over, and the last day of one that
	 * continues while an office decides.
	 */
	private static final Set<FindingCode> END_OF_STAY = EnumSet.of(FindingCode.PERIOD_EXPIRED,
			FindingCode.SPECIAL_PERIOD);

	/** Returns the deadlines of a result, the nearest first and each task once. */
	public static List<Deadline> of(Assessment assessment) {
		Map<String, Deadline> deadlines = new LinkedHashMap<>();
		for (ProcedureResult result : assessment.procedures()) {
			for (Finding finding : result.findings()) {
				if (finding.due() != null && isToKeep(finding)) {
					Deadline deadline = new Deadline(finding.code().id(), result.procedure().id(), finding.due(),
							finding.goBy(), Objects.requireNonNullElse(finding.acceptedUntil(), finding.due()),
							Objects.requireNonNull(finding.actBy()));
					deadlines.merge(deadline.code(), deadline,
							(first, second) -> second.day().isBefore(first.day()) ? second : first);
				}
			}
		}
		addEndOfStay(assessment, deadlines);
		List<Deadline> inOrder = new ArrayList<>(deadlines.values());
		inOrder.sort(Comparator.comparing(Deadline::day));
		return inOrder;
	}

	/**
	 * Adds the end of the stay, which is a date of every case, whatever is asked and
	 * however much is missing, unless a task is due on that day anyway.
	 */
	private static void addEndOfStay(Assessment assessment, Map<String, Deadline> deadlines) {
		StayDate end = endOfStay(assessment);
		if (end != null) {
			LocalDate day = end.date().isBefore(assessment.asOf()) ? end.acceptedUntil() : end.date();
			deadlines.put(end.code().id(), new Deadline(end.code().id(), Procedure.EXTENSION.id(), end.date(), null,
					end.acceptedUntil(), day));
		}
	}

	/**
	 * Returns the day on which the stay ends, the later one if an application is pending,
	 * or null if a deadline of the result is that day.
	 */
	public static @Nullable StayDate endOfStay(Assessment assessment) {
		Set<LocalDate> told = assessment.procedures()
			.stream()
			.flatMap((result) -> result.findings().stream())
			.filter(Deadline::isToKeep)
			.map(Finding::due)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		return assessment.dates()
			.stream()
			.filter((date) -> date.code() != StayDate.Code.CARD_ENDS)
			.max(Comparator.comparing(StayDate::date))
			.filter((end) -> !told.contains(end.date()) && !(end.date().isBefore(assessment.asOf()) && !told.isEmpty()))
			.orElse(null);
	}

	/** Returns whether an office still takes it as in time after the last lawful day. */
	public boolean isAcceptedLater() {
		return this.acceptedUntil.isAfter(this.due);
	}

	/** Returns whether missing the day of a finding has consequences. */
	public static boolean isToKeep(Finding finding) {
		return finding.kind() == FindingKind.DUTY || finding.kind() == FindingKind.STEP
				|| END_OF_STAY.contains(finding.code());
	}

}
