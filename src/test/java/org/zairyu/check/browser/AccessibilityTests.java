package org.zairyu.check.browser;

import java.util.List;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import org.zairyu.check.testing.Case;

/**
 * Looks at every kind of page with axe, in every language, light and dark, wide and
 * narrow, and checks that nothing has to be scrolled sideways.
 */
@BrowserTest
class AccessibilityTests {

	static final List<Sight> SIGHTS = Sight.ALL;

	private static final List<String> STANDARDS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
			"best-practice");

	private static final int WIDE = 1280;

	private static final int NARROW = 360;

	/** The narrowest window that the standard names. */
	private static final int NARROWEST = 320;

	private final SoftAssertions all = new SoftAssertions();

	/**
	 * Each language has its own scheme and width; the next page has them the other way
	 * round.
	 */
	@ParameterizedTest(name = "{0}")
	@FieldSource("SIGHTS")
	void nothingIsFound(Sight sight, Visits.Door door) {
		int turn = SIGHTS.indexOf(sight);
		for (var words : Case.LANGUAGES.all()) {
			int width = (turn % 2 == 0) ? WIDE : NARROW;
			Visit visit = door.enter(new Visitor(words.language(), true, width));
			sight.way().accept(visit);
			visit.openAllDetails();
			fits(visit, width);
			nothingIsFound(visit, (turn % 2 == 0) ? ColorScheme.LIGHT : ColorScheme.DARK);
			fits(visit, NARROWEST);
			turn++;
		}
		this.all.assertAll();
	}

	private void fits(Visit visit, int width) {
		visit.page().setViewportSize(width, 800);
		this.all.assertThat((Integer) visit.page().evaluate("document.documentElement.scrollWidth"))
			.as("width of %s", visit.page().url())
			.isLessThanOrEqualTo(width);
	}

	private void nothingIsFound(Visit visit, ColorScheme scheme) {
		visit.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
		AxeRunOptions options = new AxeRunOptions();
		options.setResultTypes(List.of("violations"));
		// In legacy mode axe opens no window of its own.
		AxeBuilder axe = new AxeBuilder(visit.page()).setLegacyMode(true).options(options).withTags(STANDARDS);
		List<String> found = axe.analyze().getViolations().stream().map(AccessibilityTests::words).toList();
		this.all.assertThat(found).as("%s, %s", visit.page().url(), scheme).isEmpty();
	}

	private static String words(Rule rule) {
		return rule.getId() + " " + rule.getNodes().stream().limit(3).map((node) -> node.getHtml()).toList();
	}

}
