package org.zairyu.check.resident.result;

import java.nio.charset.StandardCharsets;

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

@PageTest
class UncertainTests {

	private static final String PAGE = "/en/result/uncertain";

	@Autowired
	private Visitors visitors;

	private Visitor visitor;

	@BeforeEach
	void come() {
		this.visitor = this.visitors.visitor();
	}

	/**
	 * Answers with a move that has to be notified whatever the last day of the stay is.
	 */
	private void answerTheMove() {
		this.visitor.answer("""
				topics=address status=student period-of-stay=P2Y expires-on=? applications=none age=21 card=held
				address-event=moved-within address-date=2026-11-20 left-on=2026-11-20 address-notified=no""");
	}

	@ParameterizedTest
	@CsvSource({ "status, true", "period-of-stay, true", "expires-on, true", "topics, false", "card, false" })
	void threeQuestionsCanBeLeftUnknown(String question, boolean offered) {
		this.visitor.answer("""
				topics=stay-longer status=student period-of-stay=P2Y expires-on=2027-03-31 age=21 card=held
				same-activity=yes extension-reason=yes attendance=good enrolled=yes applications=none""");
		var page = this.visitor.page("/en/check/" + question);
		assertThat(page.select("form button[name=unsure]").isEmpty()).isEqualTo(!offered);
		if (offered) {
			assertThat(page.select("button[name=unsure]").text()).isEqualTo("I don’t know");
			assertThat(page.select("main form button").first().hasAttr("name")).as("Enter goes on").isFalse();
			assertThat(page.select(".zc-residence-card")).hasSize(1);
		}
	}

	@Test
	void anotherQuestionCannotBeLeftUnknown() {
		this.visitor.answer("topics=address status=student");
		assertThat(this.visitor.post("/en/check/age", "unsure", "yes").getStatus()).isEqualTo(422);
	}

	@Test
	void everythingElseIsAskedAllTheSame() {
		this.visitor.answer("topics=address status=student");
		assertThat(Visitor.target(this.visitor.post("/en/check/period-of-stay", "unsure", "yes")))
			.isEqualTo("/en/check/age");
		assertThat(this.visitor.page("/en/check/age").select(".zc-why li").eachText())
			.containsExactly("Address registration (住居地の届出)");
		assertThat(this.visitor.page("/en/check/age").select(".govuk-back-link").attr("href"))
			.isEqualTo("/en/check/period-of-stay");
	}

	@Test
	void theListOfAnswersSaysSoAndOffersToChangeIt() {
		answerTheMove();
		assertThat(Visitor.target(this.visitor.get("/en/check"))).isEqualTo("/en/check/answers");
		var page = this.visitor.page("/en/check/answers");
		var row = page.select(".govuk-summary-list__row:has(dt:containsOwn(Last day of the stay))");
		assertThat(row.select("dd").first().text()).isEqualTo("I don’t know");
		assertThat(row.select("a").attr("href")).isEqualTo("/en/check/expires-on?change");
		assertThat(page.select("a.govuk-button").attr("href")).isEqualTo("/en/result");
		assertThat(this.visitor.page("/en/check/expires-on?change").select("#year").attr("value")).isEmpty();
		this.visitor.answer("expires-on=2028-03-31");
		assertThat(this.visitor.get("/en/result").getStatus()).isEqualTo(200);
	}

	@Test
	void whatIsCertainIsShownAndWhatDependsIsNamedWithoutADate() {
		answerTheMove();
		assertThat(Visitor.target(this.visitor.get("/en/result"))).isEqualTo(PAGE);
		var page = this.visitor.page(PAGE);
		assertThat(page.select(".zc-item dd").text()).contains("4 December 2026");
		assertThat(page.select(".zc-depends li").eachText()).hasSize(2)
			.allMatch((text) -> !text.matches(".*20\\d\\d.*"));
		assertThat(page.select(".zc-notice a").attr("href")).isEqualTo("/en/check/expires-on?change");
		assertThat(page.select(".zc-residence-card .marked text.strong").text()).contains("満了日");
		assertThat(page.select("a[href^=tel]")).isNotEmpty();
		assertThat(page.select(".zc-item").text()).doesNotContain("stay has passed");
	}

	@Test
	void aVerdictThatDependsIsOpen() {
		this.visitor.answer("""
				topics=address status=student period-of-stay=? expires-on=2028-03-31 age=21 card=none
				address-event=moved-within address-date=2026-11-20 left-on=2026-11-20 address-notified=no""");
		var page = this.visitor.page(PAGE);
		assertThat(page.select(".zc-verdict").text()).contains("depends on what you do not know");
		assertThat(page.select(".zc-item").text()).doesNotContain("4 December 2026");
		assertThat(page.select(".zc-depends details:has(summary):has(p)").size()).as("each title opens")
			.isEqualTo(page.select(".zc-depends li").size())
			.isGreaterThan(1);
	}

	@Test
	void withoutTheStatusNothingIsToldAndTheCardHelps() {
		this.visitor.answer("topics=address");
		assertThat(Visitor.target(this.visitor.post("/ja/check/status", "unsure", "yes")))
			.isEqualTo("/ja/check/answers");
		var page = this.visitor.page(PAGE);
		assertThat(page.select("h1").text()).isEqualTo("Without the status of residence we cannot tell");
		assertThat(page.select(".zc-item, .zc-procedure")).isEmpty();
		assertThat(page.select(".zc-residence-card .marked text.strong").text()).contains("在留資格");
		assertThat(page.select("main").text()).contains("住民票", "0570-013904");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/result", "/en/result/sheet", "/en/result/sheet.pdf", "/en/result.ics",
			"/en/result/what-if" })
	void nothingThatLooksCertainIsMade(String path) {
		answerTheMove();
		assertThat(Visitor.target(this.visitor.get(path))).isEqualTo(PAGE);
		assertThat(this.visitor.page(PAGE).text()).contains("no calendar file and no counter sheet");
	}

	@Test
	void anotherDayIsCarriedOn() {
		answerTheMove();
		assertThat(Visitor.target(this.visitor.get("/en/result.ics?asOf=2026-11-25")))
			.isEqualTo(PAGE + "?asOf=2026-11-25");
		assertThat(this.visitor.page(PAGE + "?asOf=2026-11-25").select(".zc-checked").text())
			.contains("25 November 2026");
		assertThat(Visitor.target(this.visitor.get(PAGE + "?asOf=never"))).startsWith("/en/result/as-of");
	}

	@Test
	void aSavedCodeKeepsWhatIsNotKnown() throws Exception {
		answerTheMove();
		String code = Visitor.document(this.visitor.post("/en/save")).select(".zc-code").text();
		var other = this.visitors.visitor();
		assertThat(Visitor.target(other.post("/en/saved", "code", code))).isEqualTo("/en/check/answers");
		assertThat(other.page("/en/check/answers").text()).contains("I don’t know");
		assertThat(Visitor.target(other.get("/en/result"))).isEqualTo(PAGE);
	}

	@Test
	void anUnknownThatNoRuleReadsChangesNothing() {
		answerTheMove();
		this.visitor.answer("status=permanent-resident");
		assertThat(Visitor.target(this.visitor.get(PAGE))).isEqualTo("/en/result");
		assertThat(this.visitor.get("/en/result").getContentAsByteArray().length).isGreaterThan(1000);
		assertThat(new String(this.visitor.get("/en/result.ics").getContentAsByteArray(), StandardCharsets.UTF_8))
			.startsWith("BEGIN:VCALENDAR");
		assertThat(this.visitor.page("/en/check/answers").select(".zc-unused").text()).contains("I don’t know");
	}

	@Test
	void withEveryAnswerKnownThereIsOnlyTheResult() {
		answerTheMove();
		this.visitor.answer("expires-on=2028-03-31");
		assertThat(Visitor.target(this.visitor.get(PAGE))).isEqualTo("/en/result");
		assertThat(Visitor.target(this.visitors.visitor().get(PAGE))).isEqualTo("/en/check");
	}

}
