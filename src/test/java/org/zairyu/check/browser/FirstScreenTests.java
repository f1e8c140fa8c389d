package org.zairyu.check.browser;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What a result shows on a small phone before anybody scrolls or opens anything. */
@BrowserTest
class FirstScreenTests {

	private static final int WIDTH = 360;

	private static final int HEIGHT = 640;

	private static final int HIGHEST_HEADER = 160;

	private static final String ARRIVAL = "topics=address status=engineer-specialist-in-humanities-international-services"
			+ " period-of-stay=P1Y expires-on=2027-11-09 address-event=arrived";

	private static final String LATE_MOVE = "topics=address address-event=moved-between address-date=2026-10-25"
			+ " left-on=2026-10-25";

	private static String person(String name) {
		return switch (name) {
			case "new arrival" -> ARRIVAL;
			case "late mover" -> LATE_MOVE;
			case "five topics" -> PageSnapshots.EVERYTHING;
			default -> name;
		};
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource(delimiter = ';', textBlock = """
			en ; new arrival
			ja ; new arrival
			ja-easy ; new arrival
			en ; late mover
			ja ; late mover
			ja-easy ; late mover
			en ; topics=stay-longer status=student period-of-stay=P1Y expires-on=2027-01-31
			ja-easy ; topics=stay-longer status=student period-of-stay=P1Y expires-on=2027-01-31
			en ; topics=baby birth-registered=no baby-status-applied=no
			ja ; five topics
			""")
	void theAnswerAndItsToolsAreOnTheFirstScreen(String language, String name, Visits.Door door) {
		Visit visit = door.enter(new Visitor(language, false, WIDTH), person(name)).open("/result");
		visit.page().setViewportSize(WIDTH, HEIGHT);
		assertThat(height(visit, "header")).as("header").isLessThanOrEqualTo(HIGHEST_HEADER);
		for (String part : new String[] { ".zc-summary__title", ".zc-summary .zc-when", ".zc-summary__facts",
				".zc-summary__tools" }) {
			assertThat(visit.page().locator(part)).isVisible();
			assertThat(bottom(visit, part)).as(part).isLessThanOrEqualTo(HEIGHT);
		}
	}

	@ParameterizedTest(name = "{0}: {1} words at most")
	@CsvSource({ "new arrival, 250", "late mover, 350", "five topics, 600" })
	void fewWordsAreShownBeforeAnythingIsOpened(String name, int most, Visits.Door door) {
		Visit visit = door.enter(new Visitor("en", true, WIDTH), person(name)).open("/result");
		assertThat(words(visit.main().innerText())).isBetween(50, most);
		visit.openAllDetails();
		assertThat(words(visit.main().innerText())).as("with everything opened").isGreaterThan(most);
	}

	/** Text twice as large, which a browser does by the size of letters. */
	@ParameterizedTest(name = "{0} on {1}: {2}")
	@CsvSource({ "en, 360, 200, five topics", "ja, 360, 200, five topics", "ja-easy, 360, 200, five topics",
			"en, 320, 100, five topics", "ja-easy, 320, 100, late mover" })
	void nothingScrollsSideways(String language, int width, int percent, String name, Visits.Door door) {
		Visit visit = door.enter(new Visitor(language, true, width), person(name)).open("/result");
		visit.page().evaluate("document.documentElement.style.fontSize = '" + percent + "%'");
		visit.openAllDetails();
		assertThat((Integer) visit.page().evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
	}

	private static int words(String text) {
		return text.strip().split("\\s+").length;
	}

	private static double height(Visit visit, String part) {
		return visit.page().locator(part).first().boundingBox().height;
	}

	private static double bottom(Visit visit, String part) {
		var box = visit.page().locator(part).first().boundingBox();
		return box.y + box.height;
	}

}
