package org.zairyu.check.resident.question;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.zairyu.check.testing.PageTest;
import org.zairyu.check.testing.Visitor;
import org.zairyu.check.testing.Visitors;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class AnswersPageTests {

	private static final String ANSWERS = "/en/check/answers";

	@Autowired
	private Visitors visitors;

	private Visitor visitor;

	@BeforeEach
	void answerForATrip() {
		this.visitor = this.visitors.visitor();
		this.visitor.post("/en/check/topics", "answer", "travel");
		this.visitor.post("/en/check/status", "answer", "researcher");
		this.visitor.post("/en/check/period-of-stay", "answer", "P1Y");
		this.visitor.post("/en/check/expires-on", "year", "2027", "month", "10", "day", "1");
		this.visitor.post("/en/check/travel-plan", "answer", "return");
		this.visitor.post("/en/check/departs-on", "year", "2026", "month", "12", "day", "20");
		this.visitor.post("/en/check/returns-on", "year", "2027", "month", "1", "day", "10");
		this.visitor.post("/en/check/reentry-bars", "answer", "none");
		this.visitor.post("/en/check/same-activity-after-return", "answer", "yes");
		this.visitor.post("/en/check/passport-valid", "answer", "yes");
		this.visitor.post("/en/check/reentry-permit-until", "answer", "none");
		this.visitor.post("/en/check/card", "answer", "held");
	}

	private List<String> labels(String list) {
		return this.visitor.page(ANSWERS).select(list + " dt").eachText();
	}

	@Test
	void everyAnswerHasAWayToChangeIt() {
		var page = this.visitor.page(ANSWERS);
		assertThat(page.select("h1").text()).isEqualTo("Check your answers");
		assertThat(page.select("dl a").eachAttr("href")).hasSize(12)
			.allMatch((address) -> address.matches("/en/check/[a-z-]+\\?change"));
		assertThat(page.select("dl a").eachAttr("aria-label")).contains("Change: Departure");
		assertThat(page.select("a.govuk-button").attr("href")).isEqualTo("/en/result");
		assertThat(page.select(".zc-unused")).isEmpty();
	}

	@Test
	void aChangeLeadsBackHereAndKeepsTheOthers() {
		var page = this.visitor.page("/en/check/departs-on?change");
		assertThat(page.select(".govuk-back-link").attr("href")).isEqualTo(ANSWERS);
		assertThat(page.select("#year").attr("value")).isEqualTo("2026");
		assertThat(page.select("main form").attr("action")).isEqualTo("?change");
		var changed = this.visitor.post("/en/check/departs-on?change", "year", "2026", "month", "12", "day", "21");
		assertThat(Visitor.target(changed)).isEqualTo(ANSWERS);
		assertThat(this.visitor.page(ANSWERS).text()).contains("Monday, 21 December 2026", "Sunday, 10 January 2027");
	}

	@Test
	void aChangeAsksWhatIsNewlyNeeded() {
		var changed = this.visitor.post("/en/check/card?change", "answer", "lost");
		assertThat(Visitor.target(changed)).as("the new card comes before a permit")
			.isEqualTo("/en/check/lost-known-on");
		assertThat(this.visitor.page(ANSWERS).select(".zc-notice a").attr("href")).isEqualTo("/en/check/lost-known-on");
		var answered = this.visitor.post("/en/check/lost-known-on", "year", "2026", "month", "11", "day", "20");
		assertThat(Visitor.target(answered)).as("who may go to the counter depends on the age")
			.isEqualTo("/en/check/age");
		var grown = this.visitor.post("/en/check/age", "answer", "21");
		assertThat(Visitor.target(grown)).isNotEqualTo("/en/check/age");
	}

	@Test
	void nothingIsDroppedSilently() {
		this.visitor.post("/en/check/travel-plan?change", "answer", "for-good");
		assertThat(labels(".zc-unused dl")).contains("Return");
		assertThat(labels("dl:not(.zc-unused dl)")).doesNotContain("Return").contains("Departure");
		this.visitor.post("/en/check/travel-plan?change", "answer", "return");
		assertThat(this.visitor.page(ANSWERS).text()).contains("Sunday, 10 January 2027");
		assertThat(this.visitor.page(ANSWERS).select(".zc-unused")).isEmpty();
	}

	@Test
	void anAnswerThatCannotBeIsMarked() {
		this.visitor.post("/en/check/departs-on?change", "year", "2027", "month", "2", "day", "1");
		var page = this.visitor.page(ANSWERS);
		assertThat(page.select(".zc-wrong dt").text()).isEqualTo("Return");
		assertThat(page.select("a.govuk-button").attr("href")).isEqualTo("/en/check");
		assertThat(Visitor.target(this.visitor.get("/en/check"))).isEqualTo("/en/check/returns-on");
	}

	@Test
	void noAddressNamesAnAnswer() {
		var page = this.visitor.page(ANSWERS);
		assertThat(page.select("a[href]").eachAttr("href"))
			.noneMatch((address) -> address.matches(".*(2026|P1Y|researcher).*"));
	}

	@Test
	void withoutAnswersThereIsAFreshStart() {
		assertThat(Visitor.target(this.visitors.visitor().get(ANSWERS))).isEqualTo("/en/check/topics?again");
	}

	@Test
	void theStartOffersToGoOn() {
		assertThat(this.visitor.page("/en/").select("main a.govuk-button").eachAttr("href"))
			.containsExactly("/en/check", ANSWERS, "/en/check/topics");
		assertThat(this.visitors.visitor().page("/en/").select("main a.govuk-button").eachAttr("href"))
			.containsExactly("/en/check/topics");
	}

}
