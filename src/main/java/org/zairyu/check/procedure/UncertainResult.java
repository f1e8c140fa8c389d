package org.zairyu.check.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.AnswersUsed;
import org.zairyu.check.situation.InvalidAnswer;
import org.zairyu.check.situation.Question;
import org.zairyu.check.situation.Statuses;

/**
 * A result that holds whatever the unknown answers are, and what depends on them.
 *
 * @param asked what is asked and read in any case, without the procedures
 * @param unknown the unknown answers that some rule reads
 * @param procedures the procedures, none where nothing can be said without the status
 */
public record UncertainResult(Assessment asked, Set<Question> unknown, List<Part> procedures) {

	/**
	 * One procedure.
	 *
	 * @param procedure the procedure
	 * @param verdict the verdict if it is the same in every case, else null
	 * @param certain what holds in every case
	 * @param depending what holds in some cases only, or with other dates
	 */
	public record Part(Procedure procedure, @Nullable Verdict verdict, List<Finding> certain, List<Finding> depending) {
	}

	private record Line(FindingCode code, FindingVariant wording) {
	}

	/** The questions that can be answered with "I don't know". */
	public static boolean canBeUnknown(Question question) {
		return Possibilities.QUESTIONS.contains(question);
	}

	/**
	 * Assesses every possibility.
	 * @param answers answers with at least one that is not known
	 */
	public static UncertainResult of(Answers answers, LocalDate asOf, Assessor assessor, Statuses statuses) {
		if (answers.unsure().contains(Question.STATUS)) {
			return withoutStatus(assessor.assess(answers, asOf), answers);
		}
		List<Assessment> assessments = Possibilities.of(answers, asOf, statuses)
			.stream()
			.map((possible) -> assessor.assess(possible, asOf))
			.toList();
		Map<Procedure, List<ProcedureResult>> cases = new LinkedHashMap<>();
		Set<Question> missing = EnumSet.noneOf(Question.class);
		Map<Question, InvalidAnswer> problems = new EnumMap<>(Question.class);
		AnswersUsed read = AnswersUsed.NONE;
		for (Assessment assessment : assessments) {
			missing.addAll(assessment.missing());
			assessment.problems().forEach((problem) -> problems.putIfAbsent(problem.question(), problem));
			read = read.and(assessment.read());
			assessment.procedures()
				.forEach((result) -> cases.computeIfAbsent(result.procedure(), (procedure) -> new ArrayList<>())
					.add(result));
		}
		missing.removeAll(answers.unsure());
		Set<Question> unknown = EnumSet.noneOf(Question.class);
		answers.unsure().stream().filter(read::contains).forEach(unknown::add);
		return new UncertainResult(new Assessment(asOf, assessments.getFirst().law(), List.of(), List.copyOf(missing),
				List.copyOf(problems.values()), read, Map.of(), answers.unused(read), assessments.getFirst().dates()),
				unknown, cases.values().stream().map(UncertainResult::part).toList());
	}

	/**
	 * Every rule reads the status first, so nothing else is asked and nothing is told.
	 */
	private static UncertainResult withoutStatus(Assessment assessment, Answers answers) {
		AnswersUsed read = assessment.read().and(AnswersUsed.of(answers.questions()));
		return new UncertainResult(new Assessment(assessment.asOf(), assessment.law(), List.of(), List.of(), List.of(),
				read, Map.of(), Set.of(), assessment.dates()), EnumSet.of(Question.STATUS), List.of());
	}

	/** The procedures that read a question in some case. */
	public static List<Procedure> readers(Question question, Answers answers, LocalDate asOf, Assessor assessor,
			Statuses statuses) {
		return Possibilities.of(answers, asOf, statuses)
			.stream()
			.flatMap((possible) -> assessor.assess(possible, asOf).readersOf(question).stream())
			.distinct()
			.sorted()
			.toList();
	}

	/** Whether nothing can be told. */
	public boolean isSilent() {
		return this.procedures.isEmpty();
	}

	private static Part part(List<ProcedureResult> cases) {
		ProcedureResult first = cases.getFirst();
		boolean sameVerdict = cases.stream().allMatch((one) -> one.verdict() == first.verdict());
		Map<Line, Finding> all = new LinkedHashMap<>();
		Set<Line> doubtful = new LinkedHashSet<>();
		for (ProcedureResult one : cases) {
			Set<Line> here = new LinkedHashSet<>();
			for (Finding finding : one.findings()) {
				Line line = new Line(finding.code(), finding.wording());
				here.add(line);
				Finding other = all.putIfAbsent(line, finding);
				if ((other == null && one != first) || (other != null && !isSame(other, finding))) {
					doubtful.add(line);
				}
			}
			all.keySet().stream().filter((line) -> !here.contains(line)).forEach(doubtful::add);
		}
		List<Finding> certain = all.entrySet()
			.stream()
			.filter((line) -> !doubtful.contains(line.getKey()))
			.map(Map.Entry::getValue)
			.toList();
		List<Finding> depending = all.entrySet()
			.stream()
			.filter((line) -> doubtful.contains(line.getKey()))
			.map(Map.Entry::getValue)
			.toList();
		return new Part(first.procedure(), sameVerdict ? first.verdict() : null, certain, depending);
	}

	private static boolean isSame(Finding one, Finding other) {
		return one.kind() == other.kind() && Objects.equals(one.opens(), other.opens())
				&& Objects.equals(one.due(), other.due()) && Objects.equals(one.acceptedUntil(), other.acceptedUntil())
				&& one.overdue() == other.overdue() && one.now() == other.now() && one.where() == other.where()
				&& one.documents().equals(other.documents());
	}

}
