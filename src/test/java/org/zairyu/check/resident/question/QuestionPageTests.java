package org.zairyu.check.resident.question;

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
		assertThat(page.select("[role=group] h2").eachText()).hasSize(7).allMatch((text) -> text.endsWith(")"));
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

}
