package org.zairyu.check.browser;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What fits on the screen of a phone, 360 wide and 640 high. */
@BrowserTest
class SmallScreenTests {

	private static final int HEIGHT = 640;

	private static final int HEADER = 160;

	@ParameterizedTest
	@ValueSource(strings = { "en", "ja", "ja-easy" })
	void theHeaderLeavesRoomForThePage(String language, Visits.Door door) {
		Visit visit = door.enter(new Visitor(language, true, 360)).open("/");
		assertThat(bottom(visit, "header")).isLessThanOrEqualTo(HEADER);
		assertThat(bottom(visit, "main form li")).as("the first event").isLessThanOrEqualTo(HEIGHT);
	}

	@ParameterizedTest
	@CsvSource({ "en, /", "ja, /", "ja-easy, /", "en, /check/topics", "ja, /check/topics", "ja-easy, /check/topics" })
	void textOfTwiceTheSizeNeedsNoScrollingSideways(String language, String path, Visits.Door door) {
		Visit visit = door.enter(new Visitor(language, true, 360)).open(path);
		fitsTwiceAsLarge(visit);
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
