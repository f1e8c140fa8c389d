package org.zairyu.check.resident.question;

import java.time.LocalDate;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.zairyu.check.testing.PageTest;
import org.zairyu.check.testing.Visitor;
import org.zairyu.check.testing.Visitors;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class QuestionPageTests {

	@Autowired
	private Visitors visitors;

	private Visitor visitor;

	@BeforeEach
	void comeToTheStay() {
		this.visitor = this.visitors.visitor();
		this.visitor.post("/en/check/topics", "answer", "address", "answer", "travel");
		this.visitor.post("/en/check/status", "answer", "student");
		this.visitor.post("/en/check/period-of-stay", "answer", "P2Y");
	}

	private Document refused(String path, String... fields) {
		var response = this.visitor.post(path, fields);
		assertThat(response.getStatus()).isEqualTo(422);
		return Visitor.document(response);
	}

	@ParameterizedTest
	@CsvSource({ "en, 'Error: ', Last day of the stay", "ja, エラー：, 在留期間の満了日" })
	void anErrorNamesTheFieldAndKeepsWhatWasTyped(String language, String prefix, String label) {
		var page = refused("/" + language + "/check/expires-on", "year", "２０２７", "month", " 13", "day", "x");
		assertThat(page.title()).startsWith(prefix);
		assertThat(page.select(".govuk-error-summary [role=alert]")).hasSize(1);
		var link = page.selectFirst(".govuk-error-summary a");
		assertThat(link.text()).contains(label);
		assertThat(page.select(link.attr("href")).attr("name")).isEqualTo("day");
		assertThat(page.select("#problem").text()).contains(label);
		assertThat(page.select("fieldset").attr("aria-describedby")).isEqualTo("hint problem");
		assertThat(page.select("#year").attr("value")).isEqualTo("２０２７");
		assertThat(page.select("#month").attr("value")).isEqualTo(" 13");
		assertThat(page.select("#day").attr("value")).isEqualTo("x");
		assertThat(page.select("#day.govuk-input--error")).hasSize(1);
		assertThat(page.select("#year.govuk-input--error")).isEmpty();
	}

	@Test
	void whatIsTypedIsNeverRunAsMarkup() {
		var page = refused("/en/check/expires-on", "year", "\"><script>alert(1)</script>", "month", "1", "day", "1");
		assertThat(page.select("script:not([src])")).isEmpty();
		assertThat(page.select("#year").attr("value")).isEqualTo("\"><script>alert(1)</script>");
	}

	private void comeToTheReturn() {
		this.visitor.post("/en/check/topics", "answer", "travel");
		this.visitor.post("/en/check/expires-on", "year", "2027", "month", "10", "day", "1");
		this.visitor.post("/en/check/travel-plan", "answer", "return");
		this.visitor.post("/en/check/departs-on", "year", "2026", "month", "12", "day", "20");
	}

	@Test
	void anErrorAcrossAnswersIsOnThePageOfTheOneJustGiven() {
		comeToTheReturn();
		this.visitor.post("/en/check/reentry-bars", "answer", "none");
		var page = refused("/en/check/returns-on", "year", "2026", "month", "12", "day", "19");
		assertThat(page.select(".govuk-error-summary a").text()).contains("before the departure");
		assertThat(this.visitor.page("/en/check/returns-on").select("#year").attr("value")).isEmpty();
	}

	@Test
	void anAnswerThatAChangeHasMadeImpossibleIsAskedAgainAndSaysWhy() {
		this.visitor.post("/en/check/status", "answer", "researcher");
		assertThat(Visitor.target(this.visitor.get("/en/check"))).isEqualTo("/en/check/period-of-stay");
		var page = this.visitor.page("/en/check/period-of-stay");
		assertThat(page.select(".govuk-error-summary a").text()).contains("not granted in your status");
		assertThat(page.select("input[value=P2Y]")).isEmpty();
	}

	@Test
	void theStatusesAreGroupedAndCarryTheNameOnTheCard() {
		var page = this.visitor.page("/en/check/status");
		assertThat(page.select("[role=group] h2").eachText()).containsExactly("Most common");
		assertThat(page.select("details.zc-fold > summary").eachText()).hasSize(6)
			.contains("Work")
			.noneMatch((text) -> text.contains("table"));
		assertThat(page.select("input[type=radio]").eachAttr("value")).doesNotHaveDuplicates().hasSize(39);
		assertThat(page.select("details input, details label").size()).isGreaterThan(60);
		assertThat(page.select("label:contains(Student) [lang=ja]").text()).isEqualTo("留学");
		assertThat(page.select("input[value=student]").hasAttr("checked")).isTrue();
		assertThat(page.select("input[value=intra-company-transferee-ii]")).isEmpty();
		assertThat(this.visitor.page("/ja/check/status").select("label [lang]")).isEmpty();
	}

	@Test
	void aNewStatusIsOneThatCanBeGranted() {
		var other = this.visitors.visitor();
		other.post("/en/check/topics", "answer", "new-activity");
		other.post("/en/check/status", "answer", "student");
		other.post("/en/check/expires-on", "year", "2027", "month", "10", "day", "1");
		var page = other.page("/en/check/new-status");
		assertThat(page.select("input[value=researcher]")).hasSize(1);
		assertThat(page.select("input[value=temporary-visitor]")).as("to prepare to leave").hasSize(1);
		assertThat(page.select("input[value=special-permanent-resident]")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			student           | P4Y3M P4Y P3Y3M P3Y P2Y3M P2Y P1Y3M P1Y P6M P4M P3M P31D P15D other
			researcher        | P5Y P3Y P1Y P3M
			designated-activities | P5Y P3Y P1Y P6M P3M P31D other
			specified-skilled-worker-i | P3Y P2Y3M P2Y P1Y3M P1Y P6M P4M P3M P31D P15D other
			long-term-resident | P5Y P3Y P1Y P6M P31D other
			""")
	void thePeriodsAreThoseOfTheStatus(String status, String periods) {
		this.visitor.post("/en/check/status", "answer", status);
		this.visitor.post("/en/check/designation", "answer", "other");
		assertThat(this.visitor.page("/en/check/period-of-stay").select("input[type=radio]").eachAttr("value"))
			.containsExactly(periods.split(" "));
	}

	@Test
	void aPeriodThatIsNotListedIsShownInItsFields() {
		this.visitor.post("/en/check/period-of-stay", "answer", "other", "years", "2", "months", "1");
		var page = this.visitor.page("/en/check/period-of-stay");
		assertThat(page.select("input[value=other]").hasAttr("checked")).isTrue();
		assertThat(page.select("#years").attr("value")).isEqualTo("2");
		assertThat(page.select("#months").attr("value")).isEqualTo("1");
		assertThat(page.select("input[type=radio][checked]")).hasSize(1);
	}

	@Test
	void noneOfTheseExcludesTheOthers() {
		comeToTheReturn();
		var page = refused("/en/check/reentry-bars", "answer", "none", "answer", "deportation");
		assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#answer");
		assertThat(page.select("input[data-behaviour=exclusive]").attr("value")).isEqualTo("none");
	}

	@Test
	void thePageSaysWhichProceduresAsk() {
		assertThat(this.visitor.page("/en/check/status").select(".zc-why li").eachText())
			.containsExactly("Address registration (住居地の届出)", "Re-entry permit (再入国許可)");
		assertThat(this.visitor.page("/en/check/address-event").select(".zc-why li").eachText())
			.containsExactly("Address registration (住居地の届出)");
	}

	@Test
	void aQuestionThatIsNotAskedLeadsToTheOneThatIs() {
		assertThat(Visitor.target(this.visitor.get("/en/check/daily-hours"))).isEqualTo("/en/check/address-event");
	}

	private void comeToTheMove(String event) {
		this.visitor.post("/en/check/topics", "answer", "address");
		this.visitor.post("/en/check/card", "answer", "held");
		this.visitor.post("/en/check/age", "answer", "30");
		this.visitor.post("/en/check/address-event", "answer", event);
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-20, 302, two days ago", "2025-11-22, 302, a year ago", "2027-11-22, 302, in a year",
			"2025-11-21, 422, more than a year ago", "2027-11-23, 422, in more than a year" })
	void aDayInAnUnusualYearIsAskedAboutOnce(LocalDate day, int status, String because) {
		comeToTheMove("moved-within");
		String[] fields = { "year", "" + day.getYear(), "month", "" + day.getMonthValue(), "day",
				"" + day.getDayOfMonth(), "sure", "" };
		var first = this.visitor.post("/en/check/address-date", fields);
		assertThat(first.getStatus()).as(because).isEqualTo(status);
		if (status == 422) {
			var page = Visitor.document(first);
			assertThat(page.select("#problem").text()).contains("Is this year right?", "" + day.getYear());
			assertThat(page.select("#month").attr("value")).isEqualTo("" + day.getMonthValue());
			fields[fields.length - 1] = page.select("input[name=sure]").attr("value");
			assertThat(this.visitor.post("/en/check/address-date", fields).getStatus()).isEqualTo(302);
			fields[1] = "2036";
			assertThat(this.visitor.post("/en/check/address-date", fields).getStatus()).as("another day")
				.isEqualTo(422);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			26   | 11 | 20 | en      | write the year with four digits, such as 2026, or with its era, such as 令和8 or R8
			2026 | 20 | 11 | en      | there is no month 20. Enter the month before the day: month 11, day 20
			2026 | 20 | 11 | ja      | 20月はありません。月を先に、「月」に11、「日」に20と入力してください
			2026 | '' | 20 | en      | “Month” is empty
			2026 | 2  | 30 | ja      | 「日」をご確認ください
			""")
	void aDateThatCannotBeReadIsAnsweredWithWhatToType(String year, String month, String day, String language,
			String said) {
		comeToTheMove("arrived");
		var page = refused("/" + language + "/check/address-date", "year", year, "month", month, "day", day);
		assertThat(page.select("#problem").text()).contains(said)
			.contains(language.equals("en") ? "Moved into the first home on" : "最初の住まいに住み始めた日");
	}

	@Test
	void whoHasNotAnsweredIsToldTheQuestionAsTheyKnowIt() {
		comeToTheMove("arrived");
		assertThat(refused("/en/check/address-date").select("#problem").text())
			.isEqualTo("Error:Answer “When did you move into your first home, or when will you?”.");
	}

	@Test
	void aQuestionTakesUpWhatWasAnsweredBefore() {
		comeToTheMove("arrived");
		assertThat(this.visitor.page("/en/check/address-date").select("h1").text())
			.isEqualTo("When did you move into your first home, or when will you?");
		comeToTheMove("moved-between");
		assertThat(this.visitor.page("/en/check/address-date").select("h1").text())
			.isEqualTo("When did you move into your new home, or when will you?");
	}

	@Test
	void whatIsHalfTypedGoesAlongToAnotherLanguage() {
		comeToTheMove("arrived");
		var page = this.visitor.page("/en/check/address-date?change");
		var button = page.selectFirst("header button[lang=ja]");
		assertThat(page.select("#" + button.attr("form") + "[method=post]")).hasSize(1);
		assertThat(page.select("header button").first().attr("formaction")).as("the Enter key continues").isEmpty();
		var other = Visitor
			.document(this.visitor.post(button.attr("formaction"), "year", "20", "month", "Nov", "day", ""));
		assertThat(other.select("html").attr("lang")).isEqualTo("ja");
		assertThat(other.select("#year").attr("value")).isEqualTo("20");
		assertThat(other.select("#month").attr("value")).isEqualTo("Nov");
		assertThat(other.select(".govuk-error-summary")).isEmpty();
		assertThat(other.select("form#question").attr("action")).isEqualTo("?change");
		assertThat(Visitor.target(this.visitor.get("/ja/check"))).as("nothing is answered yet")
			.isEqualTo("/ja/check/address-date");
	}

	@ParameterizedTest
	@CsvSource({ "2010-11-22, 16, the birthday itself", "2010-11-23, 15, the day before it",
			"2026-11-22, 0, born today" })
	void aBirthdayStandsForTheAge(LocalDate born, String age, String because) {
		comeToTheMove("unchanged");
		this.visitor.post("/en/check/age", "answer", "", "year", "" + born.getYear(), "month",
				"" + born.getMonthValue(), "day", "" + born.getDayOfMonth());
		var page = this.visitor.page("/en/check/age?change");
		assertThat(page.select("#answer").attr("value")).as(because).isEqualTo(age);
		assertThat(page.select("#year").attr("value")).as("the birthday is not kept").isEmpty();
	}

	@Test
	void aBirthdayThatCannotBeIsSaidAndKept() {
		comeToTheMove("unchanged");
		var page = refused("/en/check/age", "answer", "", "year", "2026", "month", "11", "day", "23");
		assertThat(page.select("#problem").text()).contains("in the future");
		assertThat(page.select("details[open] #year").attr("value")).isEqualTo("2026");
	}

	@Test
	void thePageSaysHowFarOneHasCome() {
		assertThat(this.visitor.page("/en/check/status").select(".zc-progress-text").text())
			.matches("Question 2 of about \\d+");
		assertThat(this.visitor.page("/ja/check/status").select(".zc-progress-text").text()).matches("質問2（全部で約\\d+問）");
		assertThat(this.visitor.page("/en/check/status?change").select(".zc-progress-text")).isEmpty();
	}

}
