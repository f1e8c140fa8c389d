package org.zairyu.check.procedure;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.Question;
import org.zairyu.check.testing.Generated;
import org.zairyu.check.testing.Scenario;
import org.zairyu.check.testing.Scenarios;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds in every situation, tried on some thousands that chance has made. */
class InvariantTests {

	private static final int SITUATIONS = 3000;

	private static final Set<FindingCode> APPLICATIONS = EnumSet.of(FindingCode.APPLY_REENTRY_PERMIT,
			FindingCode.APPLY_EXTENSION, FindingCode.APPLY_STATUS_CHANGE, FindingCode.APPLY_COMPREHENSIVE_PERMISSION,
			FindingCode.APPLY_INDIVIDUAL_PERMISSION);

	private static final Set<Question> EVENTS = EnumSet.of(Question.ADDRESS_DATE, Question.LANDED_ON, Question.LEFT_ON,
			Question.LOST_KNOWN_ON, Question.DEPARTS_ON, Question.EXPIRES_ON);

	/** What rests on the event alone, whatever the status. */
	private static final Set<FindingCode> FOR_EVERYBODY = EnumSet.of(FindingCode.SUPPORT_FOR_VIOLENCE,
			FindingCode.RETURN_CARD_OF_DECEASED);

	/** Rows of re-entry after which nothing is added. */
	private static final Set<FindingCode> CLOSING = EnumSet.of(FindingCode.TRIP_OVER, FindingCode.ALREADY_LEFT,
			FindingCode.PERIOD_EXPIRED);

	private static final Set<FindingCode> ADDRESS_DUTIES = EnumSet.of(FindingCode.NOTIFY_FIRST_ADDRESS,
			FindingCode.NOTIFY_ADDRESS_AS_NEW_RESIDENT, FindingCode.NOTIFY_CHANGE_OF_ADDRESS,
			FindingCode.NOTIFY_MOVE_OUT, FindingCode.NOTIFY_MOVE_IN, FindingCode.SETTLE_AND_NOTIFY,
			FindingCode.REVOCATION_RISK, FindingCode.REISSUE_CARD);

	private static final List<Scenario> PERSONS = persons();

	private static List<Scenario> persons() {
		Generated generated = new Generated(20120709);
		List<Scenario> persons = new ArrayList<>(SITUATIONS);
		while (persons.size() < SITUATIONS) {
			persons.add(generated.next());
		}
		return persons;
	}

	@FunctionalInterface
	private interface Check {

		void accept(ProcedureResult result, Finding finding);

	}

	private static void eachFinding(Check check) {
		for (Scenario person : PERSONS) {
			for (ProcedureResult result : person.assess().procedures()) {
				for (Finding finding : result.findings()) {
					try {
						check.accept(result, finding);
					}
					catch (AssertionError error) {
						throw new AssertionError(finding.code() + " of " + describe(person), error);
					}
				}
			}
		}
	}

	private static String describe(Scenario person) {
		return person.asOf() + " " + person.answers().texts();
	}

	@Test
	void everyCodeIsFound() {
		Set<FindingCode> found = EnumSet.noneOf(FindingCode.class);
		eachFinding((result, finding) -> found.add(finding.code()));
		Scenarios.persons()
			.forEach((person) -> person.assess()
				.procedures()
				.forEach((result) -> result.findings().forEach((finding) -> found.add(finding.code()))));
		assertThat(EnumSet.complementOf(EnumSet.copyOf(found))).isEmpty();
	}

	@Test
	void onlyAnswersThatCannotBeStopAResult() {
		int complete = 0;
		for (Scenario person : PERSONS) {
			Assessment assessment = person.assess();
			assertThat(assessment.missing()).as(() -> describe(person)).isEmpty();
			complete += assessment.complete() ? 1 : 0;
		}
		assertThat(complete).isGreaterThan(SITUATIONS / 2);
	}

	@Test
	void everyFindingHasABasisAndAReason() {
		eachFinding((result, finding) -> {
			assertThat(finding.basis()).isNotEmpty();
			assertThat(finding.because().contains(Question.STATUS))
				.isEqualTo(result.procedure() != Procedure.NEWBORN && !FOR_EVERYBODY.contains(finding.code()));
			assertThat(finding.because().contains(Question.TOPICS)).isFalse();
		});
	}

	@Test
	void aCounterIsOpenOnTheDayToGoAndItIsInTime() {
		for (Scenario person : PERSONS) {
			for (ProcedureResult result : person.assess().procedures()) {
				for (Finding finding : result.findings()) {
					LocalDate goBy = finding.goBy();
					if (goBy != null) {
						assertThat(goBy).as(() -> describe(person))
							.isBeforeOrEqualTo(finding.due())
							.isAfterOrEqualTo(person.asOf());
						assertThat(goBy.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
						MonthDay day = MonthDay.from(goBy);
						assertThat(day).isBetween(MonthDay.of(1, 4), MonthDay.of(12, 28));
						assertThat(finding.where()).isIn(Place.MUNICIPALITY, Place.OLD_MUNICIPALITY, Place.IMMIGRATION);
					}
				}
			}
		}
	}

	@Test
	void overdueIsWhatWasAcceptedUntilBeforeTheDay() {
		for (Scenario person : PERSONS) {
			for (ProcedureResult result : person.assess().procedures()) {
				for (Finding finding : result.findings()) {
					LocalDate due = finding.due();
					LocalDate accepted = finding.acceptedUntil();
					assertThat(accepted == null).isEqualTo(due == null);
					if (accepted != null && due != null) {
						assertThat(accepted).isAfterOrEqualTo(due);
					}
					if (finding.code() != FindingCode.PERIOD_EXPIRED && finding.code() != FindingCode.SPECIAL_PERIOD) {
						assertThat(finding.overdue()).as(() -> finding.code() + " of " + describe(person))
							.isEqualTo(accepted != null && accepted.isBefore(person.asOf()));
					}
					if (finding.overdue()) {
						assertThat(finding.now()).isTrue();
						assertThat(finding.stillInTime()).isFalse();
					}
					if (finding.opens() != null && due != null) {
						assertThat(finding.opens()).isBeforeOrEqualTo(due);
					}
				}
			}
		}
	}

	@Test
	void noFindingAndNoDocumentStandsTwice() {
		for (Scenario person : PERSONS) {
			for (ProcedureResult result : person.assess().procedures()) {
				assertThat(result.findings()).as(() -> describe(person))
					.extracting(Finding::code)
					.doesNotHaveDuplicates();
				assertThat(result.findings())
					.allSatisfy((finding) -> assertThat(finding.documents()).extracting(RequiredDocument::paper)
						.doesNotHaveDuplicates());
			}
		}
	}

	@Test
	void theVerdictFitsTheFindings() {
		for (Scenario person : PERSONS) {
			for (ProcedureResult result : person.assess().procedures()) {
				boolean applies = result.findings()
					.stream()
					.anyMatch((finding) -> APPLICATIONS.contains(finding.code()));
				boolean dated = result.findings()
					.stream()
					.anyMatch((finding) -> finding.due() != null
							&& (finding.kind() == FindingKind.DUTY || finding.kind() == FindingKind.STEP));
				boolean warned = result.findings()
					.stream()
					.anyMatch((finding) -> finding.kind() == FindingKind.BAN || finding.kind() == FindingKind.CAUTION
							|| finding.code() == FindingCode.PERMANENT_RESIDENCE_SEPARATE
							|| finding.code() == FindingCode.SPECIAL_PERIOD);
				assertThat(result.findings()).isNotEmpty();
				boolean fits = switch (result.verdict()) {
					case REQUIRED -> dated;
					case AVAILABLE -> true;
					case RESTRICTED -> warned;
					case NOT_AVAILABLE -> !applies && warned;
					case NOT_NEEDED -> !applies;
				};
				assertThat(fits).as(() -> result + " of " + describe(person)).isTrue();
			}
		}
	}

	@Test
	void anEventADayLaterMovesNoDeadlineEarlier() {
		for (Scenario person : PERSONS) {
			Map<String, LocalDate> before = deadlines(person.assess());
			for (Question event : EVENTS) {
				String day = person.answers().text(event);
				if (day == null || day.equals("none") || endsTheStay(event, day, person)) {
					continue;
				}
				Scenario later = person.with(event.id(), LocalDate.parse(day).plusDays(1).toString());
				deadlines(later.assess()).forEach((code, due) -> {
					LocalDate earlier = before.get(code);
					if (earlier != null) {
						assertThat(due).as(() -> code + " by a later " + event + " of " + describe(person))
							.isAfterOrEqualTo(earlier);
					}
				});
			}
		}
	}

	/**
	 * A stay that ended yesterday would be open a day later: that is another situation.
	 */
	private static boolean endsTheStay(Question event, String day, Scenario person) {
		return event == Question.EXPIRES_ON && LocalDate.parse(day).plusDays(1).equals(person.asOf());
	}

	/** By procedure and code, since one code can have another date in another. */
	private static Map<String, LocalDate> deadlines(Assessment assessment) {
		Map<String, LocalDate> deadlines = new HashMap<>();
		for (ProcedureResult result : assessment.procedures()) {
			for (Finding finding : result.findings()) {
				LocalDate due = finding.due();
				if (due != null) {
					deadlines.put(result.procedure() + " " + finding.code(), due);
				}
			}
		}
		return deadlines;
	}

	@Test
	void whatIsOverdueStaysSo() {
		for (Scenario any : PERSONS) {
			Scenario person = any.with("address-notified", "no");
			for (int days : new int[] { 1, 3, 40, 400 }) {
				Scenario later = new Scenario(person.answers(), person.asOf().plusDays(days));
				Map<String, Finding> then = new HashMap<>();
				for (ProcedureResult result : later.assess().procedures()) {
					result.findings()
						.forEach((finding) -> then.put(result.procedure() + " " + finding.code(), finding));
				}
				for (ProcedureResult result : person.assess().procedures()) {
					for (Finding finding : result.findings()) {
						if (finding.overdue()) {
							checkStillOverdue(then, result, finding, person);
						}
					}
				}
			}
		}
	}

	private static void checkStillOverdue(Map<String, Finding> then, ProcedureResult result, Finding finding,
			Scenario person) {
		Finding same = then.get(result.procedure() + " " + finding.code());
		if (result.procedure() == Procedure.REGISTRATION && ADDRESS_DUTIES.contains(finding.code())) {
			assertThat(same).as(() -> finding.code() + " of " + describe(person)).isNotNull();
		}
		// who is abroad then is not told to be late
		if (same != null && finding.code() != FindingCode.PERIOD_EXPIRED) {
			assertThat(same.overdue()).as(() -> finding.code() + " of " + describe(person)).isTrue();
		}
	}

	@Test
	void anAnswerThatNobodyReadsChangesNothing() {
		Generated others = new Generated(42);
		for (Scenario person : PERSONS) {
			Assessment assessment = person.assess();
			Answers other = others.next().answers();
			Map<Question, String> changed = other.texts();
			for (Question question : assessment.read().questions()) {
				changed.put(question, String.valueOf(person.answers().text(question)));
			}
			assertThat(Scenario.ASSESSOR.assess(Answers.read(changed), person.asOf()).procedures())
				.as(() -> describe(person))
				.isEqualTo(assessment.procedures());
		}
	}

	@Test
	void aFindingRestsOnTheAnswersItNames() {
		Random random = new Random(99);
		Generated others = new Generated(4711);
		Set<FindingCode> lost = new HashSet<>();
		for (Scenario person : PERSONS) {
			Answers other = others.next().answers();
			for (ProcedureResult result : person.assess().procedures()) {
				Finding finding = result.findings().get(random.nextInt(result.findings().size()));
				Map<Question, String> changed = other.texts();
				for (Question question : finding.because().questions()) {
					changed.put(question, String.valueOf(person.answers().text(question)));
				}
				Assessment after = Scenario.ASSESSOR.assess(Answers.read(changed), person.asOf());
				after.procedures()
					.stream()
					.filter((same) -> same.procedure() == result.procedure())
					.map(ProcedureResult::findings)
					.filter((findings) -> findings.stream().noneMatch((one) -> CLOSING.contains(one.code())))
					.filter((findings) -> !findings.contains(finding))
					.forEach((findings) -> lost.add(finding.code()));
			}
		}
		assertThat(lost).isEmpty();
	}

}
