package org.zairyu.check.browser;

import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Looks at every kind of page with axe, light and dark, wide and narrow, and checks that
 * nothing has to be scrolled sideways.
 */
@BrowserTest
class AccessibilityTests {

	private static final List<String> STANDARDS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
			"best-practice");

	private final SoftAssertions all = new SoftAssertions();

	@ParameterizedTest
	@CsvSource({ "en on 1280", "ja on 360" })
	void ofPagesAroundTheCheck(String visitor, Visits.Door door) {
		Visit visit = door.enter(Visitor.of(visitor));
		for (String path : List.of("/", "/contact", "/cleared", "/nowhere", "/check/topics", "/guide",
				"/guide/registration", "/guide/side-work")) {
			look(visit.open(path));
		}
		this.all.assertAll();
	}

	@ParameterizedTest
	@CsvSource({ "en on 360", "ja on 1280" })
	void ofEveryKindOfQuestionWithAndWithoutError(String visitor, Visits.Door door) {
		Visit visit = door.enter(Visitor.of(visitor)).start();
		String answers = "topics=address|stay-longer status=designated-activities period-of-stay=P6M "
				+ "expires-on=2027-03-31 address-event=looking";
		for (String question : List.of("topics", "status", "period-of-stay", "expires-on", "applications", "left-on",
				"age")) {
			visit.until(question, answers);
			look(visit);
			visit.button("page.continue").click();
			look(visit);
		}
		this.all.assertAll();
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource(delimiter = ';',
			textBlock = """
					en on 1280 ; all topics and something late ; topics=address|travel|stay-longer|new-activity|side-work status=student period-of-stay=P1Y expires-on=2027-03-31 address-event=moved-between address-date=2026-10-25
					ja on 360  ; the stay is over ; topics=travel|stay-longer|side-work status=student expires-on=2026-11-01
					ja on 1280 ; a permit and its fee ; topics=travel status=dependent expires-on=2028-12-31 returns-on=2028-01-10
					en on 360  ; a permit that cannot be had ; topics=travel status=dependent expires-on=2028-12-31 reentry-bars=deportation
					""")
	void ofAnswersResultAndSheet(String visitor, String because, String answers, Visits.Door door) {
		Visit visit = door.enter(Visitor.of(visitor)).start();
		visit.answer(answers);
		look(visit);
		look(visit.open("/result"));
		visit.openAllDetails();
		look(visit);
		look(visit.open("/result/sheet"));
		this.all.assertAll();
	}

	@Test
	void ofTheListOfAnswersWithAnswersThatAreNotNeeded(Visits.Door door) {
		Visit visit = door.enter(Visitor.ENGLISH).start();
		visit.answer("topics=travel status=student period-of-stay=P1Y expires-on=2027-03-31");
		visit.change("travel-plan");
		visit.give(visit.question(), "for-good");
		look(visit);
		this.all.assertAll();
	}

	private void look(Visit visit) {
		Page page = visit.page();
		page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
		nothingFound(visit, axe(page).withTags(STANDARDS), "light");
		page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
		nothingFound(visit, axe(page).withRules(List.of("color-contrast")), "dark");
		int width = page.viewportSize().width;
		page.setViewportSize(320, 800);
		this.all.assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
			.as("width of %s", visit.path())
			.isLessThanOrEqualTo(320);
		page.setViewportSize(width, 800);
	}

	/** In legacy mode axe opens no window of its own. */
	private static AxeBuilder axe(Page page) {
		return new AxeBuilder(page).setLegacyMode(true);
	}

	private void nothingFound(Visit visit, AxeBuilder axe, String scheme) {
		List<String> found = axe.analyze().getViolations().stream().map(AccessibilityTests::words).toList();
		this.all.assertThat(found).as("%s, %s", visit.path(), scheme).isEmpty();
	}

	private static String words(Rule rule) {
		return rule.getId() + " " + rule.getNodes().stream().limit(3).map((node) -> node.getHtml()).toList();
	}

}
