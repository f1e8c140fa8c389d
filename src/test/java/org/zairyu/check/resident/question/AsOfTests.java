package org.zairyu.check.resident.question;

import java.net.URI;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.zairyu.check.testing.PageTest;
import org.zairyu.check.testing.Visitor;
import org.zairyu.check.testing.Visitors;

import static org.assertj.core.api.Assertions.assertThat;

/** Today is 22 November 2026; the fees rose on 1 October 2026. */
@PageTest
class AsOfTests {

	@Autowired
	private Visitors visitors;

	private Visitor visitor;

	@BeforeEach
	void askForAnExtension() {
		this.visitor = this.visitors.visitor().answer("""
				topics=stay-longer status=student period-of-stay=P2Y expires-on=2027-03-31 age=21 card=held
				same-activity=yes extension-reason=yes attendance=good enrolled=yes applications=none""");
	}

	@Test
	void todaySaysWhichLawWasUsedAndComparesNothing() {
		var used = this.visitor.page("/en/result").select("#law-used");
		assertThat(used.text()).contains("in force on Sunday, 22 November 2026", "Thursday, 1 October 2026");
		assertThat(used.select("table")).isEmpty();
		assertThat(used.select("#as-of-year").attr("value")).isEqualTo("2026");
	}

	@Test
	void anotherDaySaysWhatIsDifferentToday() {
		var page = this.visitor.page("/en/result?asOf=2026-09-30");
		assertThat(page.select(".zc-checked").text()).contains("30 September 2026");
		assertThat(page.select("#law-used tr:contains(Fee for an extension) td").eachText()).containsExactly("¥6,000",
				"¥10,000 to ¥75,000");
		assertThat(page.select("#law-used a").attr("href")).isEqualTo("/en/result");
		assertThat(page.select("a[href*='result.ics'], a[href*='result/sheet']").eachAttr("href"))
			.containsExactly("/en/result.ics?asOf=2026-09-30", "/en/result/sheet?asOf=2026-09-30");
	}

	@Test
	void aDayOfTheSameLawSaysSo() {
		var used = this.visitor.page("/en/result?asOf=2026-10-01").select("#law-used");
		assertThat(used.select("table")).isEmpty();
		assertThat(used.text()).contains("the same today");
	}

	@Test
	void theDayGoesOnToSheetAndPdf() {
		var sheet = this.visitor.page("/ja/result/sheet?asOf=2026-09-30");
		assertThat(sheet.text()).contains("2026年9月30日");
		assertThat(sheet.select(".govuk-back-link").attr("href")).isEqualTo("/ja/result?asOf=2026-09-30");
		assertThat(sheet.select("a[download]").attr("href")).isEqualTo("/ja/result/sheet.pdf?asOf=2026-09-30");
		assertThat(this.visitor.get("/ja/result/sheet.pdf?asOf=2026-09-30").getStatus()).isEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource({ "2026, 9, 30, /en/result?asOf=2026-09-30", "２０２６, ９, ３０, /en/result?asOf=2026-09-30",
			"R8, 9, 30, /en/result?asOf=2026-09-30", "2026, 11, 22, /en/result",
			"2012, 7, 9, /en/result?asOf=2012-07-09", "2036, 11, 22, /en/result?asOf=2036-11-22" })
	void isSetByAForm(String year, String month, String day, String target) {
		assertThat(Visitor.target(this.visitor.post("/en/result/as-of", "year", year, "month", month, "day", day)))
			.isEqualTo(target);
	}

	@ParameterizedTest
	@CsvSource({ "2026, 2, 30, day, The day of the check", "x, 2, 3, year, The day of the check",
			"'', '', '', year, The day of the check", "2026, '', 3, month, The day of the check",
			"2012, 7, 8, year, 9 July 2012", "2036, 11, 23, year, 22 November 2036",
			"9999, 1, 1, year, 22 November 2036", "<script>, 1, 1, year, The day of the check" })
	void aWrongDayNamesTheFieldAndKeepsWhatWasTyped(String year, String month, String day, String field, String said) {
		var response = this.visitor.post("/en/result/as-of", "year", year, "month", month, "day", day);
		assertThat(response.getStatus()).isEqualTo(422);
		var page = Visitor.document(response);
		assertThat(page.title()).startsWith("Error: ");
		var link = page.selectFirst(".govuk-error-summary a");
		assertThat(link.attr("href")).isEqualTo("#as-of-" + field);
		assertThat(page.select(link.attr("href"))).hasSize(1);
		assertThat(link.text()).contains(said);
		assertThat(page.select("#as-of-problem").text()).contains(said);
		assertThat(page.select("#as-of-year").attr("value")).isEqualTo(year);
		assertThat(page.select("#as-of-month").attr("value")).isEqualTo(month);
		assertThat(page.select("#as-of-day").attr("value")).isEqualTo(day);
		assertThat(page.select("script:not([src])")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/result", "/en/result/sheet", "/en/result/sheet.pdf", "/en/result.ics" })
	void aWrongDayInAnAddressIsSaidAndNothingElseIsShown(String path) {
		for (String day : new String[] { "tomorrow", "2026-02-30", "2012-07-08", "", "2036-11-23", "%22%3E%3Cscript%3E",
				"2026-11-22%0D%0AX:y" }) {
			var response = this.visitor.get(URI.create(path + "?asOf=" + day));
			String target = Visitor.target(response);
			assertThat(target).as(day).startsWith("/en/result/as-of?asOf=").doesNotContain("\n", "<");
			var told = this.visitor.get(URI.create(target));
			assertThat(told.getStatus()).as(day).isEqualTo(422);
			assertThat(Visitor.document(told).select("script:not([src])")).isEmpty();
		}
	}

	@Test
	void aWrongDayInAnAddressIsKept() {
		var page = Visitor.document(this.visitor.get("/en/result/as-of?asOf=tomorrow"));
		assertThat(page.select("#as-of-year").attr("value")).isEqualTo("tomorrow");
		assertThat(page.select(".govuk-error-summary a").text()).contains("The day of the check");
	}

	@Test
	void aDayThatNeedsAnotherAnswerIsTold() {
		this.visitor.answer("applications=extension");
		String target = Visitor.target(this.visitor.get("/en/result?asOf=2027-04-01"));
		assertThat(target).isEqualTo("/en/result/as-of?asOf=2027-04-01");
		assertThat(this.visitor.page(target).select(".zc-notice").text()).contains("1 April 2027",
				"another answer would be needed");
	}

	@Test
	void withoutAnswersThereIsNoDayToSet() {
		assertThat(Visitor.target(this.visitors.visitor().get("/en/result/as-of"))).isEqualTo("/en/check");
	}

}
