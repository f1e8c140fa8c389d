package org.zairyu.check.browser;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What fits on the screen of a phone, 360 wide and 640 high. */
@BrowserTest
class SmallScreenTests {

	private static final int HEIGHT = 640;

	private static final int HEADER = 160;

	private static final int CHOICE = 1200;

	@ParameterizedTest
	@ValueSource(strings = { "en", "ja", "ja-easy" })
	void theHeaderLeavesRoomForThePage(String language, Visits.Door door) {
		Visit visit = door.enter(new Visitor(language, true, 360)).open("/");
		assertThat(bottom(visit, "header")).isLessThanOrEqualTo(HEADER);
		assertThat(bottom(visit, "main form li")).as("the first event").isLessThanOrEqualTo(HEIGHT);
	}

	@ParameterizedTest
	@CsvSource({ "en, status, true", "ja, status, true", "ja-easy, status, true", "ja-easy, status, false",
			"en, new-status, true" })
	void theFirstChoiceOfStatusesIsCompleteOnTwoScreens(String language, String question, boolean scripts,
			Visits.Door door) {
		String topic = question.equals("status") ? "travel" : "new-activity";
		Visit visit = door.enter(new Visitor(language, scripts, 360), "topics=" + topic + " " + question + "=-")
			.open("/check/" + question);
		assertThat(bottom(visit, ".zc-group--titled")).isLessThanOrEqualTo(CHOICE);
		assertThat(visit.page().locator(".zc-filter").isVisible()).isEqualTo(scripts);
	}

	@Test
	void theListOfStatusesIsNarrowedByTyping(Visits.Door door) {
		Visit visit = door.enter(new Visitor("ja-easy", true, 360), "topics=travel status=-").open("/check/status");
		var shown = visit.page().locator(".govuk-radios__item:visible input");
		assertThat(shown.count()).isEqualTo(8);
		visit.page().locator("#filter").fill("短期");
		assertThat(shown.evaluateAll("(all) => all.map((one) => one.value)")).isEqualTo(List.of("temporary-visitor"));
		visit.page().locator("#filter").fill("りゅうがく");
		assertThat(shown.evaluateAll("(all) => all.map((one) => one.value)")).isEqualTo(List.of("student"));
		visit.page().locator("#filter").press("Enter");
		assertThat(visit.path()).as("the Enter key sends nothing yet").isEqualTo("/check/status");
		visit.page().locator("#filter").fill("xyz");
		assertThat(visit.page().locator(".zc-filter [role=status]").innerText()).isNotEmpty();
		visit.page().locator("#filter").fill("");
		assertThat(shown.count()).isEqualTo(8);
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void theEnterKeyInADateContinues(boolean scripts, Visits.Door door) {
		Visit visit = door.enter(new Visitor("ja", scripts, 360), "topics=travel status=student departs-on=-")
			.open("/check/departs-on");
		new Form(visit.page()).date("2026", "12", "20");
		visit.page().locator("#day").press("Enter");
		visit.page().waitForURL((url) -> !url.contains("departs-on"));
		assertThat(visit.path()).doesNotContain("departs-on");
	}

	@ParameterizedTest
	@CsvSource({ "en, /", "ja, /", "ja-easy, /", "en, /check/topics", "ja, /check/topics", "ja-easy, /check/topics" })
	void textOfTwiceTheSizeNeedsNoScrollingSideways(String language, String path, Visits.Door door) {
		Visit visit = door.enter(new Visitor(language, true, 360)).open(path);
		fitsTwiceAsLarge(visit);
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "ja", "ja-easy" })
	void questionsOfTwiceTheSizeNeedNoScrollingSideways(String language, Visits.Door door) {
		Visit visit = door.enter(new Visitor(language, true, 360), "topics=travel|stay-longer status=student");
		for (String question : List.of("status", "period-of-stay", "expires-on", "applications", "reentry-permit-until",
				"age", "passport-valid")) {
			fitsTwiceAsLarge(visit.open("/check/" + question));
		}
	}

	private static void fitsTwiceAsLarge(Visit visit) {
		visit.page().evaluate("document.documentElement.style.fontSize = '200%'");
		assertThat(visit.page().evaluate("document.documentElement.scrollWidth")).as(visit.path()).isEqualTo(360);
		visit.page().evaluate("document.documentElement.style.fontSize = ''");
		visit.width(320);
		assertThat(visit.page().evaluate("document.documentElement.scrollWidth")).as(visit.path()).isEqualTo(320);
		visit.width(360);
	}

	/** Returns how far the first element of a kind reaches down the page. */
	private static int bottom(Visit visit, String selector) {
		return ((Number) visit.page()
			.locator(selector)
			.first()
			.evaluate("(element) => Math.ceil(element.getBoundingClientRect().bottom)")).intValue();
	}

}
