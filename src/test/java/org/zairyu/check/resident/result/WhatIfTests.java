package org.zairyu.check.resident.result;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.zairyu.check.testing.PageTest;
import org.zairyu.check.testing.Visitor;
import org.zairyu.check.testing.Visitors;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class WhatIfTests {

	private static final String PAGE = "/en/result/what-if";

	private static final String TRIP = """
			topics=travel status=researcher period-of-stay=P1Y expires-on=2027-10-01 travel-plan=return
			departs-on=2026-12-20 returns-on=2027-01-10 reentry-bars=none same-activity-after-return=yes
			passport-valid=yes reentry-permit-until=none card=held age=30 applications=none""";

	private static final String EXTENSION = """
			topics=stay-longer status=student period-of-stay=P2Y expires-on=2027-03-31 age=21 card=held
			same-activity=yes extension-reason=yes attendance=good enrolled=yes applications=none""";

	private static final String MOVE = """
			topics=address status=student period-of-stay=P2Y expires-on=2028-03-31 age=21 card=held
			address-event=moved-between address-date=2026-12-19 left-on=2026-12-18""";

	@Autowired
	private Visitors visitors;

	private Document tried(String answers, String question, String date) {
		var visitor = this.visitors.visitor().answer(answers);
		String before = visitor.page("/en/check/answers").select("dl").text();
		var response = visitor.post(PAGE, "question", question, "year", date);
		assertThat(response.getStatus()).isEqualTo(200);
		assertThat(visitor.page("/en/check/answers").select("dl").text()).as("nothing is kept").isEqualTo(before);
		return Visitor.document(response);
	}

	@Test
	void offersTheDatesThatMatter() {
		assertThat(this.visitors.visitor().answer(TRIP).page(PAGE).select("input[name=question]").eachAttr("value"))
			.containsExactly("as-of", "departs-on", "returns-on", "expires-on");
		assertThat(this.visitors.visitor().answer(MOVE).page(PAGE).select("input[name=question]").eachAttr("value"))
			.contains("as-of", "address-date")
			.doesNotContain("departs-on");
	}

	@Test
	void aLaterReturnNeedsAPermit() {
		var page = tried(TRIP, "returns-on", "2027-12-21");
		assertThat(page.select("main").text()).contains("Monday, 11 January 2027".replace("Monday, 11", "Sunday, 10"),
				"Tuesday, 21 December 2027");
		assertThat(page.select("tr:has(em:contains(New)) th").eachText()).isNotEmpty();
		assertThat(page.select("tr em").eachText()).contains("(New)", "(No longer applies)");
	}

	@Test
	void aLaterDepartureMovesTheLastDay() {
		assertThat(tried(TRIP, "departs-on", "2026-12-27").select("tr td").eachText())
			.contains("Sunday, 20 December 2026", "Sunday, 27 December 2026");
	}

	@Test
	void anEarlierLastDayOfTheStayBringsTheReturnForward() {
		assertThat(tried(TRIP, "expires-on", "2027-01-05").select("tr em").eachText()).contains("(New)");
	}

	@Test
	void aLaterMoveMovesTheNotice() {
		assertThat(tried(MOVE, "address-date", "2027-01-12").select("tr:contains(move-in) td").eachText())
			.containsExactly("Saturday, 2 January 2027", "Tuesday, 26 January 2027");
	}

	@Test
	void anotherFilingDayDecidesTheSpecialPeriod() {
		var page = tried("""
				topics=stay-longer status=student period-of-stay=P2Y expires-on=2026-11-01 age=21 card=held
				applications=extension filed-on=2026-10-20""", "filed-on", "2026-11-05");
		assertThat(page.select("tr em").eachText()).contains("(New)", "(No longer applies)");
	}

	@Test
	void anotherDayOfTheCheckShowsTheLawThatMoves() {
		var page = tried(EXTENSION, "as-of", "2026-09-30");
		assertThat(page.select("#law-moves ~ table tr:contains(Fee for an extension) td").eachText())
			.containsExactly("¥10,000 to ¥75,000", "¥6,000");
		assertThat(tried(EXTENSION, "as-of", "2026-11-22").select("#law-moves ~ p").text()).contains("same on both");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					2026-11-20 | Sunday, 22 November 2026                                                | Friday: the counter is open
					2026-11-23 | Sunday, 22 November 2026 Still in time until Tuesday, 24 November 2026   | Monday is a holiday
					2026-11-24 | Sunday, 22 November 2026 Still in time until Tuesday, 24 November 2026   | today is in time
					2026-11-25 | Sunday, 22 November 2026                                                | late
					""")
	void aDayOfTheCheckAfterAClosedLastDayIsStillInTime(String day, String shown, String because) {
		assertThat(tried("""
				topics=address status=student period-of-stay=P2Y expires-on=2028-03-31 age=21 card=held
				address-event=moved-within address-date=2026-11-08 left-on=2026-11-08 address-notified=no""", "as-of",
				day)
			.select("tr:contains(within the municipality) td")
			.eachText()).as(because).last().isEqualTo(shown);
	}

	@Test
	void aDayThatNeedsAnotherAnswerIsNotGuessed() {
		assertThat(tried(EXTENSION.replace("applications=none", "applications=extension"), "expires-on", "2026-11-01")
			.select("[role=status]")
			.text()).contains("Not decided");
	}

	@ParameterizedTest
	@CsvSource({ "as-of, 2012-07-08", "as-of, 2036-11-23", "as-of, 9999-12-31", "as-of, x", "expires-on, 2026-02-30",
			"expires-on, ''", "expires-on, 2200-01-01", "departs-on, 2026-12-20", "nothing, 2026-12-20",
			"<script>, 2026-12-20", "topics, 2026-12-20", "status, student" })
	void aWrongDateOrQuestionIsSaidAndKept(String question, String date) {
		var visitor = this.visitors.visitor().answer(EXTENSION);
		var response = visitor.post(PAGE, "question", question, "year", date);
		assertThat(response.getStatus()).isEqualTo(422);
		var page = Visitor.document(response);
		assertThat(page.title()).startsWith("Error:");
		assertThat(page.select("#date-problem").text()).startsWith("Error:");
		assertThat(page.select("[role=alert] a").text()).isNotBlank();
		assertThat(page.select(page.select("[role=alert] a").attr("href"))).hasSize(1);
		assertThat(page.select("#date-year").attr("value")).isEqualTo(date);
		assertThat(page.select("fieldset:has(#date-year)").attr("aria-describedby")).contains("date-problem");
		assertThat(page.select("main script")).isEmpty();
	}

	@Test
	void withoutAResultThereIsNothingToCompare() {
		assertThat(Visitor.target(this.visitors.visitor().get(PAGE))).isEqualTo("/en/check");
		assertThat(Visitor.target(this.visitors.visitor().answer("topics=travel").post(PAGE, "year", "2027-01-01")))
			.isEqualTo("/en/check");
	}

}
