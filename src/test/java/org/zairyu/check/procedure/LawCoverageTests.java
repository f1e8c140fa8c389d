package org.zairyu.check.procedure;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.zairyu.check.law.DatedValue;
import org.zairyu.check.law.LawBook;
import org.zairyu.check.law.Parameter;
import org.zairyu.check.situation.AnswerType;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.Question;
import org.zairyu.check.lawdata.LawFiles;
import org.zairyu.check.situation.Status;
import org.zairyu.check.situation.Statuses;
import org.zairyu.check.testing.Scenario;
import org.zairyu.check.testing.Scenarios;

import static org.assertj.core.api.Assertions.assertThat;

/** Every rule finds its law on every day that can be asked for. */
class LawCoverageTests {

	/**
	 * Findings that the law gives rise to only from a day on. A last day that was closed
	 * depends on the day of the week.
	 */
	private static final Map<FindingCode, LocalDate> SINCE = Map.of(FindingCode.BUSINESS_MANAGER_CRITERIA,
			LocalDate.of(2025, 10, 16), FindingCode.INTERN_THIRD_STAGE_LIMIT, LocalDate.of(2027, 4, 1),
			FindingCode.AFFILIATION_NOTICE_UNCLEAR, LocalDate.of(2027, 4, 1));

	private static final LawBook LAWS = Scenario.LAWS;

	private static final Statuses STATUSES = LawFiles.statuses();

	/**
	 * Persons of the decision tables who together have every finding, most of them often.
	 */
	private static final List<Scenario> PERSONS = persons();

	private static List<Scenario> persons() {
		Map<FindingCode, Integer> found = new EnumMap<>(FindingCode.class);
		return Scenarios.persons().reversed().stream().filter((person) -> {
			boolean rare = false;
			for (FindingCode code : codes(person.assess())) {
				rare |= found.merge(code, 1, Integer::sum) <= 3;
			}
			return rare;
		}).toList();
	}

	private static Set<FindingCode> codes(Assessment assessment) {
		return assessment.procedures()
			.stream()
			.flatMap((result) -> result.findings().stream())
			.map(Finding::code)
			.collect(Collectors.toSet());
	}

	/**
	 * Returns the first days of months, the first day of the system, and the days around
	 * each change.
	 */
	private static Set<LocalDate> days() {
		Set<LocalDate> days = new TreeSet<>();
		days.add(LocalDate.of(2012, 7, 9));
		LocalDate.of(2012, 8, 1).datesUntil(LocalDate.of(2031, 1, 1), Period.ofMonths(1)).forEach(days::add);
		for (Parameter parameter : Parameter.values()) {
			for (DatedValue row : LAWS.history(parameter)) {
				Stream.of(row.from().minusDays(1), row.from(), row.from().plusDays(1))
					.filter((day) -> !day.isBefore(LAWS.first()))
					.forEach(days::add);
			}
		}
		return days;
	}

	@Test
	void everyRuleIsDecidedOnEveryDay() {
		for (LocalDate day : days()) {
			Set<FindingCode> codes = EnumSet.noneOf(FindingCode.class);
			for (Scenario person : PERSONS) {
				if (!isOffered(person, day)) {
					continue;
				}
				Assessment assessment = Scenario.ASSESSOR.assess(moved(person, day), day);
				if (!assessment.complete()) {
					throw new AssertionError(day + ": " + assessment.missing() + assessment.problems() + " for "
							+ person.answers().texts());
				}
				codes.addAll(codes(assessment));
			}
			assertThat(EnumSet.complementOf(EnumSet.copyOf(codes))).as("never found on " + day)
				.allMatch((code) -> code == FindingCode.LAST_DAY_WAS_CLOSED
						|| SINCE.getOrDefault(code, day).isAfter(day));
		}
	}

	private static boolean isOffered(Scenario person, LocalDate day) {
		Status status = (Status) Objects.requireNonNull(person.answers().value(Question.STATUS));
		return STATUSES.of(status).isOffered(day);
	}

	/** Returns the same person with all dates moved by as many days as the as-of date. */
	private static Answers moved(Scenario person, LocalDate day) {
		long days = day.toEpochDay() - person.asOf().toEpochDay();
		Map<Question, String> moved = person.answers().texts();
		moved.replaceAll(
				(question, text) -> isDay(question, text) ? LocalDate.parse(text).plusDays(days).toString() : text);
		return Answers.read(moved);
	}

	private static boolean isDay(Question question, String text) {
		return question.type() instanceof AnswerType.Day && !text.equals(AnswerType.NONE);
	}

	@Test
	void everyParameterIsInForceFromTheFirstDayOn() {
		assertThat(LAWS.first()).isEqualTo("2012-07-09");
		for (Parameter parameter : Parameter.values()) {
			List<DatedValue> rows = LAWS.history(parameter);
			assertThat(rows.getFirst().from()).as(parameter.id()).isBeforeOrEqualTo(LAWS.first());
			for (int i = 1; i < rows.size(); i++) {
				LocalDate end = rows.get(i - 1).to();
				if (end != null) {
					assertThat(rows.get(i).from()).as(parameter.id()).isEqualTo(end.plusDays(1));
				}
			}
			assertThat(rows.getLast().to()).as(parameter.id()).isNull();
		}
	}

	@Test
	void everyParameterHasTheValueOfItsRow() {
		for (Parameter parameter : Parameter.values()) {
			List<DatedValue> rows = LAWS.history(parameter);
			for (int i = 0; i < rows.size(); i++) {
				assertThat(LAWS.on(rows.get(i).from()).provision(parameter)).isEqualTo(rows.get(i));
				if (i > 0) {
					assertThat(LAWS.on(rows.get(i).from().minusDays(1)).provision(parameter))
						.isEqualTo(rows.get(i - 1));
				}
			}
		}
	}

}
