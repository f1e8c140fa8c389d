package org.zairyu.check.procedure.registration;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.zairyu.check.procedure.Procedure;
import org.zairyu.check.testing.ExpectedResult;
import org.zairyu.check.testing.Line;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Notices of an address: ICRRA 19-7(1), 19-8(1), 19-9(1); BRRA 22 to 24, 30-46, 30-47.
 */
class AddressNoticeTests {

	private static final String CODES = """
			EVENT           | CODE
			arrived         | notify-first-address
			became-resident | notify-address-as-new-resident
			moved-within    | notify-change-of-address
			moved-between   | notify-move-in
			""";

	@ParameterizedTest
	@CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = CODES)
	void opensOnTheDayOfTheHomeAndIsDueFourteenDaysLater(String event, String code) {
		Line notice = line("2026-11-16", event, code, "address-date=2026-11-10");
		assertThat(notice.dates()).isEqualTo("2026-11-10 2026-11-24 2026-11-24 no");
		assertThat(notice.where()).isEqualTo("municipality");
		assertThat(notice.kind()).isEqualTo("duty");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = CODES)
	void isOverdueFromTheFifteenthDay(String event, String code) {
		assertThat(line("2026-11-16", event, code, "address-date=2026-11-02").dates())
			.isEqualTo("2026-11-02 2026-11-16 2026-11-16 no");
		assertThat(line("2026-11-17", event, code, "address-date=2026-11-02").dates())
			.isEqualTo("2026-11-02 2026-11-16 - yes");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', useHeadersInDisplayName = true,
			textBlock = """
					AS OF      | HOME       | DUE        | GO BY      | OVERDUE | BECAUSE
					2026-11-16 | 2026-11-07 | 2026-11-21 | 2026-11-20 | no      | due on a Saturday: Friday
					2026-11-16 | 2026-11-08 | 2026-11-22 | 2026-11-20 | no      | due on a Sunday: Friday
					2026-11-16 | 2026-11-09 | 2026-11-23 | 2026-11-20 | no      | Labour Thanksgiving Day on a Monday: Friday
					2026-11-16 | 2026-11-10 | 2026-11-24 | 2026-11-24 | no      | the Tuesday after it is open
					2026-11-20 | 2026-11-08 | 2026-11-22 | 2026-11-20 | no      | the as-of date is itself the last open day
					2026-11-21 | 2026-11-08 | 2026-11-22 | -          | no      | no open day is left: go on the next one at once
					2026-11-22 | 2026-11-08 | 2026-11-22 | -          | no      | still not overdue on the last day
					2026-11-23 | 2026-11-08 | 2026-11-22 | -          | no      | a holiday: the term ends on the next open day
					2026-11-24 | 2026-11-08 | 2026-11-22 | -          | no      | that day is still in time
					2026-11-25 | 2026-11-08 | 2026-11-22 | -          | yes     | the day after it
					2026-12-20 | 2026-12-14 | 2026-12-28 | 2026-12-28 | no      | 28 December is the last open day of a year
					2026-12-20 | 2026-12-15 | 2026-12-29 | 2026-12-28 | no      | 29 December is closed
					2026-12-20 | 2026-12-17 | 2026-12-31 | 2026-12-28 | no      | so is 31 December
					2026-12-20 | 2026-12-20 | 2027-01-03 | 2026-12-28 | no      | and 3 January
					2026-12-21 | 2026-12-21 | 2027-01-04 | 2027-01-04 | no      | 4 January, a Monday, is open
					2026-12-29 | 2026-12-20 | 2027-01-03 | -          | no      | asked when closed for the year
					2027-12-20 | 2027-12-15 | 2027-12-29 | 2027-12-28 | no      | 28 December 2027 is a Tuesday
					2026-09-10 | 2026-09-09 | 2026-09-23 | 2026-09-18 | no      | three holidays in a row after a weekend
					2026-05-01 | 2026-04-22 | 2026-05-06 | 2026-05-01 | no      | Golden Week with a substitute holiday
					2028-02-16 | 2028-02-15 | 2028-02-29 | 2028-02-29 | no      | due on a leap day
					2028-02-29 | 2028-02-29 | 2028-03-14 | 2028-03-14 | no      | moved on a leap day
					2027-02-16 | 2027-02-15 | 2027-03-01 | 2027-03-01 | no      | no leap day in 2027
					2026-09-17 | 2026-09-17 | 2026-10-01 | 2026-10-01 | no      | over the end of a 30-day month
					""")
	void namesTheLastOpenDayOfTheCounter(String asOf, String home, String due, String goBy, String overdue,
			String because) {
		assertThat(line(asOf, "arrived", "notify-first-address", "address-date=" + home).dates())
			.isEqualTo(String.join(" ", home, due, goBy, overdue));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', useHeadersInDisplayName = true,
			textBlock = """
					EVENT           | CODE                           | CARD         | DOCUMENTS
					arrived         | notify-first-address           | held         | residence-card passport address-notice-form family-relationship-proof?
					arrived         | notify-first-address           | issued-later | passport-with-stamp passport address-notice-form family-relationship-proof?
					arrived         | notify-first-address           | lost         | passport address-notice-form family-relationship-proof?
					arrived         | notify-first-address           | none         | passport address-notice-form family-relationship-proof?
					became-resident | notify-address-as-new-resident | held         | residence-card passport address-notice-form family-relationship-proof?
					became-resident | notify-address-as-new-resident | none         | passport address-notice-form family-relationship-proof?
					moved-within    | notify-change-of-address       | held         | residence-card passport address-notice-form my-number-card?
					moved-within    | notify-change-of-address       | issued-later | passport-with-stamp passport address-notice-form my-number-card?
					moved-between   | notify-move-in                 | held         | residence-card passport address-notice-form my-number-card? move-out-certificate?
					moved-between   | notify-move-in                 | lost         | passport address-notice-form my-number-card? move-out-certificate?
					moved-between   | notify-move-out                | held         | residence-card
					moved-between   | notify-move-out                | issued-later | passport-with-stamp
					moved-between   | notify-move-out                | lost         | -
					moved-between   | notify-move-out                | none         | -
					""")
	void listsTheDocuments(String event, String code, String card, String documents) {
		assertThat(line("2026-11-16", event, code, "card=" + card).documents()).isEqualTo(documents);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', useHeadersInDisplayName = true,
			textBlock = """
					EVENT         | CODE                     | DOCUMENTS
					arrived       | notify-first-address     | special-permanent-resident-certificate passport address-notice-form family-relationship-proof?
					moved-within  | notify-change-of-address | special-permanent-resident-certificate passport address-notice-form my-number-card?
					moved-between | notify-move-out          | special-permanent-resident-certificate
					moved-between | notify-move-in           | special-permanent-resident-certificate passport address-notice-form my-number-card? move-out-certificate?
					""")
	void takesTheCertificateOfASpecialPermanentResident(String event, String code, String documents) {
		assertThat(line("2026-11-16", event, code, "status=special-permanent-resident").documents())
			.isEqualTo(documents);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
			AS OF      | MOVE       | MOVE OUT BY | GO BY      | OVERDUE | BECAUSE
			2026-11-16 | 2026-11-16 | 2026-11-16  | 2026-11-16 | no      | at the latest on the day of the move
			2026-11-17 | 2026-11-16 | 2026-11-16  | -          | no      | taken in for 14 days more (practice)
			2026-11-30 | 2026-11-16 | 2026-11-16  | -          | no      | the last of them
			2026-12-01 | 2026-11-16 | 2026-11-16  | -          | yes     | the day after it
			2026-11-16 | 2026-11-22 | 2026-11-22  | 2026-11-20 | no      | a move on a Sunday
			2026-11-21 | 2026-11-22 | 2026-11-22  | -          | no      | no open day before it any more
			2026-12-25 | 2027-01-03 | 2027-01-03  | 2026-12-28 | no      | a move in the year-end holidays
			""")
	void wantsTheMoveOutNoticeByTheDayOfTheMove(String asOf, String move, String due, String goBy, String overdue,
			String because) {
		Line moveOut = line(asOf, "moved-between", "notify-move-out", "address-date=" + move);
		assertThat(moveOut.dates()).isEqualTo(String.join(" ", "-", due, goBy, overdue));
		assertThat(moveOut.where()).isEqualTo("old-municipality");
	}

	private static Line line(String asOf, String event, String code, String changes) {
		return ExpectedResult.of(Procedure.REGISTRATION, asOf, "address-event=" + event + " " + changes).line(code);
	}

}
