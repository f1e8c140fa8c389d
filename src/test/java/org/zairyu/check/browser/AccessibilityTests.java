package org.zairyu.check.browser;

import java.util.ArrayList;
import java.util.List;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import org.zairyu.check.testing.Case;

/**
 * Looks at every kind of page with axe, and checks in every language that nothing has to
 * be scrolled sideways.
 */
@BrowserTest
class AccessibilityTests {

	static final List<Sight> SIGHTS = Sights.ALL;

	private static final List<String> STANDARDS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
			"best-practice");

	private static final int WIDE = 1280;

	private static final int NARROW = 360;

	/** The narrowest window that the standard names. */
	private static final int NARROWEST = 320;

	/** One visit a language serves all pages: opening a window takes long. */
	private static final List<Visit> VISITS = new ArrayList<>();

	private final SoftAssertions all = new SoftAssertions();

	@BeforeAll
	static void enter(Visits.Door door) {
		VISITS.clear();
		Case.LANGUAGES.all().forEach((words) -> VISITS.add(door.enter(new Visitor(words.language(), true, WIDE))));
	}

	/**
	 * Axe looks at each page in one language, light or dark, wide or narrow; the next
	 * page has it the other way round.
	 */
	@ParameterizedTest(name = "{0}")
	@FieldSource("SIGHTS")
	void nothingIsFound(Sight sight) {
		int turn = SIGHTS.indexOf(sight);
		Visit looked = VISITS.get(turn % VISITS.size());
		for (Visit visit : VISITS) {
			int width = (turn % 2 == 0) ? WIDE : NARROW;
			sight.way().accept(visit.afresh(width));
			if (sight.unfolded()) {
				visit.openAllDetails();
			}
			if (visit == looked) {
				fits(visit, width);
				nothingIsFound(visit, (turn % 2 == 0) ? ColorScheme.LIGHT : ColorScheme.DARK);
			}
			visit.width(NARROWEST);
			fits(visit, NARROWEST);
		}
		this.all.assertAll();
	}

	private void fits(Visit visit, int width) {
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
