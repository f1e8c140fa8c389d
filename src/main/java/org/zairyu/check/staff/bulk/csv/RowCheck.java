package org.zairyu.check.staff.bulk.csv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.procedure.Assessment;
import org.zairyu.check.procedure.Assessor;
import org.zairyu.check.procedure.Finding;
import org.zairyu.check.procedure.Procedure;
import org.zairyu.check.procedure.ProcedureResult;
import org.zairyu.check.procedure.RequiredDocument;
import org.zairyu.check.procedure.StayDate;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.InvalidAnswer;
import org.zairyu.check.situation.Question;
import org.zairyu.check.staff.cases.Deadline;

/** Checks rows as of one day. */
public final class RowCheck {

	private final Assessor assessor;

	private final LocalDate asOf;

	/**
	 * @param assessor the rules
	 * @param asOf the day for which duties are determined; its law must be known
	 */
	public RowCheck(Assessor assessor, LocalDate asOf) {
		this.assessor = assessor;
		this.asOf = asOf;
	}

	/** Checks a row. If one cell is wrong, nothing is said about the person. */
	public RowResult check(PersonRow row) {
		List<InvalidAnswer> invalid = new ArrayList<>(0);
		Answers answers = Answers.read(row.words(), invalid);
		Assessment assessment = this.assessor.assess(answers, this.asOf);
		if (!row.problems().isEmpty() || !invalid.isEmpty() || !assessment.problems().isEmpty()) {
			return error(row, invalid, assessment.problems());
		}
		Map<Procedure, Verdict> verdicts = new EnumMap<>(Procedure.class);
		List<String> documents = new ArrayList<>();
		Finding next = null;
		for (ProcedureResult result : assessment.procedures()) {
			verdicts.put(result.procedure(), result.verdict());
			for (Finding finding : result.findings()) {
				next = isSooner(finding, next) ? finding : next;
				add(finding, documents);
			}
		}
		return new RowResult(row.line(), row.ref(),
				assessment.missing().isEmpty() ? RowOutcome.COMPLETE : RowOutcome.INCOMPLETE, verdicts,
				deadline(next, Deadline.endOfStay(assessment)), dates(assessment), documents,
				assessment.missing().stream().map(Question::id).toList(), List.of());
	}

	private static boolean isSooner(Finding finding, @Nullable Finding next) {
		LocalDate day = finding.actBy();
		if (day == null || !Deadline.isToKeep(finding)) {
			return false;
		}
		LocalDate other = (next != null) ? next.actBy() : null;
		return other == null || day.isBefore(other);
	}

	/** The first date to keep; the end of the stay is one, however much is missing. */
	private @Nullable NextDeadline deadline(@Nullable Finding next, @Nullable StayDate end) {
		LocalDate due = (next != null) ? next.due() : null;
		LocalDate day = (next != null) ? next.actBy() : null;
		if (end != null && (day == null || end.date().isBefore(day))) {
			return new NextDeadline(end.code().id(), end.date(), null, end.acceptedUntil(),
					end.acceptedUntil().isBefore(this.asOf));
		}
		return (next != null && due != null) ? new NextDeadline(next.wording().key(next.code()), due, next.goBy(),
				Objects.requireNonNullElse(next.acceptedUntil(), due), next.overdue()) : null;
	}

	private static Map<StayDate.Code, LocalDate> dates(Assessment assessment) {
		Map<StayDate.Code, LocalDate> dates = new LinkedHashMap<>();
		assessment.dates().forEach((date) -> dates.put(date.code(), date.date()));
		return dates;
	}

	private static void add(Finding finding, List<String> documents) {
		for (RequiredDocument document : finding.documents()) {
			String id = document.paper().id();
			if (!document.conditional()) {
				documents.remove(id + "?");
			}
			if (!documents.contains(id)) {
				String written = document.conditional() ? id + "?" : id;
				if (!documents.contains(written)) {
					documents.add(written);
				}
			}
		}
	}

	private static RowResult error(PersonRow row, List<InvalidAnswer> unreadable, List<InvalidAnswer> impossible) {
		List<CellProblem> problems = new ArrayList<>(row.problems());
		unreadable.forEach((problem) -> problems.add(new CellProblem(problem.question().id(), problem.code())));
		impossible.forEach((problem) -> problems.add(new CellProblem(problem.question().id(), problem.code())));
		return new RowResult(row.line(), row.ref(), RowOutcome.ERROR, Map.of(), null, Map.of(), List.of(), List.of(),
				problems);
	}

}
