package org.zairyu.check.staff.bulk.csv;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.zairyu.check.procedure.Procedure;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.Question;
import org.zairyu.check.staff.bulk.csv.RowPlan.Action;
import org.zairyu.check.testing.Scenario;

import static org.assertj.core.api.Assertions.assertThat;

class RowCheckTests {

	/** A Monday. */
	private static final LocalDate DAY = LocalDate.of(2026, 11, 16);

	private static final String MOVED = "topics=address status=student period-of-stay=P2Y expires-on=2028-03-31 age=20 card=held "
			+ "address-event=moved-between left-on=2026-11-10 address-notified=no address-date=";

	@ParameterizedTest
	@CsvSource(
			textBlock = """
					2026-11-10, notify-move-out, 2026-11-10,            , 2026-11-24, false, the old office takes it for fourteen days after the move
					2026-10-30, notify-move-out, 2026-10-30,            , 2026-11-13, true,  more than fourteen days ago
					2026-11-01, notify-move-out, 2026-11-01,            , 2026-11-16, false, the fourteenth day was a Sunday: Monday is in time
					2026-11-20, notify-move-out, 2026-11-20, 2026-11-20, 2026-12-04, false, a Friday
					2026-11-22, notify-move-out, 2026-11-22, 2026-11-20, 2026-12-07, false, on a Sunday the counter is closed
					""")
	void tellsTheNextDeadline(String moved, String code, String due, String goBy, String accepted, boolean overdue,
			String because) {
		NextDeadline next = Objects.requireNonNull(check(MOVED + moved).next());
		assertThat(next.code()).as(because).isEqualTo(code);
		assertThat(next.due()).isEqualTo(due);
		assertThat(next.goBy()).isEqualTo((goBy != null) ? LocalDate.parse(goBy) : null);
		assertThat(next.acceptedUntil()).as(because).isEqualTo(accepted);
		assertThat(next.overdue()).isEqualTo(overdue);
	}

	@Test
	void tellsVerdictsAndDocumentsOnce() {
		RowResult result = check(MOVED + "2026-11-20");
		assertThat(result.outcome()).isEqualTo(RowOutcome.COMPLETE);
		assertThat(result.verdicts()).containsExactly(Map.entry(Procedure.REGISTRATION, Verdict.REQUIRED));
		assertThat(result.documents()).startsWith("residence-card")
			.contains("passport", "address-notice-form", "my-number-card?", "move-out-certificate?")
			.doesNotHaveDuplicates();
	}

	@Test
	void aCautionIsNoDeadline() {
		RowResult result = check("topics=travel status=student period-of-stay=P2Y expires-on=2028-03-31 card=held "
				+ "travel-plan=return departs-on=2026-12-01 returns-on=2027-03-01 reentry-bars=none "
				+ "same-activity-after-return=yes passport-valid=yes reentry-permit-until=none");
		assertThat(result.verdicts()).containsEntry(Procedure.RE_ENTRY, Verdict.NOT_NEEDED);
		// special-reentry ends on 2027-12-01, but the duty is the card at departure
		assertThat(Objects.requireNonNull(result.next()).code()).isEqualTo("declare-at-departure");
	}

	@Test
	void aStayThatIsOverIsOverdue() {
		NextDeadline next = Objects.requireNonNull(check("topics=stay-longer status=student period-of-stay=P1Y "
				+ "expires-on=2026-11-13 age=22 card=held applications=none same-activity=yes extension-reason=yes")
			.next());
		assertThat(next.code()).isEqualTo("period-expired");
		assertThat(next.due()).isEqualTo("2026-11-13");
		assertThat(next.overdue()).isTrue();
	}

	@ParameterizedTest
	@CsvSource(
			textBlock = """
					2026-11-13, none,      stay-ends,           2026-11-13, 2026-11-13, true,  stay-ends:2026-11-13, the end of the stay was an open day
					2026-11-15, none,      stay-ends,           2026-11-15, 2026-11-16, false, stay-ends:2026-11-15, it was a Sunday and Monday is in time
					2027-01-31, none,      stay-ends,           2027-01-31, 2027-02-01, false, stay-ends:2027-01-31, a Sunday to come
					2027-01-31, extension, special-period-ends, 2027-03-31, 2027-03-31, false, stay-ends:2027-01-31|special-period-ends:2027-03-31, an application is pending
					""")
	void theEndOfTheStayIsADateHoweverMuchIsMissing(String expires, String applications, String code, String due,
			String accepted, boolean overdue, String dates, String because) {
		RowResult result = check("status=student expires-on=" + expires + " applications=" + applications);
		assertThat(result.ids().get(RowResult.COLUMNS.indexOf("dates"))).as(because).isEqualTo(dates);
		assertThat(result.ids().get(RowResult.COLUMNS.indexOf("accepted-until"))).as(because).isEqualTo(accepted);
		assertThat(result.outcome()).isEqualTo(RowOutcome.INCOMPLETE);
		NextDeadline next = Objects.requireNonNull(result.next(), because);
		assertThat(next.code()).as(because).isEqualTo(code);
		assertThat(next.due()).as(because).isEqualTo(due);
		assertThat(next.overdue()).as(because).isEqualTo(overdue);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '>', textBlock = """
			expires-on=2028-03-31                              > stay-ends:2028-03-31
			expires-on=2028-03-31 card-valid-until=2027-02-01  > card-ends:2027-02-01|stay-ends:2028-03-31
			status=permanent-resident card-valid-until=2027-02-01 expires-on=2028-03-31 > card-ends:2027-02-01
			status=student                                     > ''
			expires-on=2028-03-31 age=x                        > ''
			""")
	void theDatesOfStayAndCardAreKnownWhateverElseIsMissing(String words, String dates) {
		assertThat(check(words).ids().get(RowResult.COLUMNS.indexOf("dates"))).isEqualTo(dates);
	}

	@Test
	void namesTheQuestionsThatAreMissing() {
		RowResult result = check("status=student");
		assertThat(result.outcome()).isEqualTo(RowOutcome.INCOMPLETE);
		assertThat(result.missing()).isNotEmpty().contains("expires-on");
		assertThat(result.problems()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			status=Student,                                            status:unknown-option
			status=学生,                                                status:unknown-option
			status=student age=121,                                    age:number-out-of-range
			status=student age=２１,                                    age:not-a-whole-number
			status=student age=2.5,                                    age:not-a-whole-number
			status=student expires-on=2027/3/31,                       expires-on:not-a-date
			status=student expires-on=２０２７-０３-３１,                expires-on:not-a-date
			status=student expires-on=2027-02-29,                      expires-on:not-a-date
			status=student expires-on=1899-12-31,                      expires-on:date-out-of-range
			status=student expires-on=none,                            expires-on:not-a-date
			status=student period-of-stay=2Y,                          period-of-stay:not-a-period
			status=student period-of-stay=P5Y,                         period-of-stay:not-granted-for-status
			status=student topics=none,                                topics:none-chosen
			status=student topics=travel|travel,                       topics:repeated-option
			status=student topics=travel;address,                      topics:unknown-option
			status=student weekly-hours=x,                             weekly-hours:not-a-number
			status=student travel-plan=return departs-on=2026-12-02 returns-on=2026-12-01, returns-on:before-departure
			status=student age=x card=y,                               age:not-a-whole-number card:unknown-option
			""")
	void saysWhichCellIsWrongAndTellsNothingElse(String words, String problems) {
		RowResult result = check("topics=travel period-of-stay=P2Y expires-on=2028-03-31 card=held "
				+ "travel-plan=return departs-on=2026-12-01 returns-on=2026-12-20 reentry-bars=none "
				+ "same-activity-after-return=yes passport-valid=yes reentry-permit-until=none " + words);
		assertThat(result.outcome()).isEqualTo(RowOutcome.ERROR);
		assertThat(result.problems()).extracting((problem) -> problem.column() + ":" + problem.code())
			.containsExactlyInAnyOrder(problems.split(" "));
		assertThat(result.verdicts()).isEmpty();
		assertThat(result.documents()).isEmpty();
	}

	@Test
	void readsBackWhatItWrites() {
		for (String words : List.of(MOVED + "2026-11-22", MOVED + "2026-11-10", MOVED + "2026-11-01", "status=student",
				"applications=change expires-on=2026-11-15 card-valid-until=2026-12-01",
				"status=x age=200 topics=travel")) {
			RowResult result = check(words);
			assertThat(RowResult.of(Arrays.asList(result.cells()))).isEqualTo(result);
			assertThat(result.cells()).hasSameSizeAs(RowResult.COLUMNS);
		}
	}

	@Test
	void countsWhatRowsComeTo() {
		Tally tally = Tally.NONE.and(planned(MOVED + "2026-11-20", Action.NEW))
			.and(planned(MOVED + "2026-10-30", Action.CHANGED))
			.and(planned("status=student", Action.SAME))
			.and(planned("status=student", Action.ALIKE))
			.and(planned("status=x", Action.REFUSED));
		assertThat(tally).isEqualTo(new Tally(5, 2, 1, 1, 1, 1, 1, 1));
		assertThat(tally.refused()).isEqualTo(1);
		assertThat(tally.complete()).isEqualTo(2);
	}

	private static CheckedRow planned(String words, Action action) {
		return new CheckedRow(check(words), new RowPlan(action, "", "", List.of(), "", List.of(), List.of()));
	}

	@Test
	void readsBackThePlanToo() {
		for (RowPlan plan : List.of(RowPlan.refused("no-ref"),
				new RowPlan(Action.CHANGED, "1.2/3.4", "山田, \"花子\"",
						List.of(new RowPlan.Difference("email", "", "a@example.org"),
								new RowPlan.Difference("tags", "a, b", "")),
						"", List.of(), List.of()),
				new RowPlan(Action.NEW, "", "A", List.of(), "", List.of(), List.of()).alike(List.of(7L, 12L)),
				new RowPlan(Action.REFUSED, "", "", List.of(), "contradiction",
						List.of(new CellProblem("age", "x"), new CellProblem("card", "y")), List.of()))) {
			CheckedRow row = new CheckedRow(check(MOVED + "2026-11-22"), plan);
			assertThat(CheckedRow.of(row.cells())).isEqualTo(row);
		}
	}

	private static RowResult check(String words) {
		Map<Question, String> cells = new EnumMap<>(Question.class);
		for (String cell : words.split("\\s+")) {
			String[] parts = cell.split("=", 2);
			cells.put(Objects.requireNonNull(Question.of(parts[0])), parts[1]);
		}
		return new RowCheck(Scenario.ASSESSOR, DAY)
			.check(new PersonRow(2, Map.of(PersonField.REF, "A"), cells, List.of()));
	}

}
