package org.zairyu.check.browser;

import java.util.List;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.assertj.core.api.SoftAssertions;

/**
 * Inspects a kind of page in every language: nothing must scroll sideways, and axe must
 * find nothing. Because axe takes long, it inspects each page in one language, light or
 * dark, wide or narrow, and the next page the other way round.
 */
final class PageInspection {

	private static final List<String> STANDARDS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
			"best-practice");

	static final int WIDE = 1280;

	private static final int NARROW = 360;

	/** The narrowest window that the standard names. */
	private static final int NARROWEST = 320;

	/** The last elements that reach beyond the right edge, for the report. */
	private static final String BEYOND_THE_EDGE = """
			[...document.querySelectorAll('body *')]
				.filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth)
				.slice(-5).map((element) => element.outerHTML.slice(0, 120))""";

	private final List<Visit> visits;

	private final Visit close;

	private final int width;

	private final ColorScheme scheme;

	private final SoftAssertions all = new SoftAssertions();

	/**
	 * Prepares the inspection of the next page.
	 * @param visits one in each language
	 * @param turn how many pages were inspected before
	 */
	PageInspection(List<Visit> visits, int turn) {
		this.visits = visits;
		this.close = visits.get(turn % visits.size());
		// Each language has both in turn, with two languages or with three.
		boolean even = (turn + turn / 2) % 2 == 0;
		this.width = even ? WIDE : NARROW;
		this.scheme = even ? ColorScheme.LIGHT : ColorScheme.DARK;
	}

	/** Inspects the page and reports all faults at once. */
	void at(PageSnapshot sight) {
		for (Visit visit : this.visits) {
			visit.width(this.width);
			sight.way().accept(visit);
			if (!sight.name().startsWith("no such")) {
				this.all.assertThat(visit.heading())
					.as("heading of %s", visit.page().url())
					.isNotEqualTo(visit.say("page.error.not-found.title"));
			}
			if (sight.unfolded()) {
				visit.openAllDetails();
			}
			if (visit == this.close) {
				fits(visit, this.width);
				nothingIsFound(visit);
			}
			visit.width(NARROWEST);
			fits(visit, NARROWEST);
		}
		this.all.assertAll();
	}

	private void fits(Visit visit, int width) {
		this.all.assertThat((Integer) visit.page().evaluate("document.documentElement.scrollWidth"))
			.as(() -> "width of " + visit.page().url() + " with " + visit.page().evaluate(BEYOND_THE_EDGE))
			.isLessThanOrEqualTo(width);
	}

	private void nothingIsFound(Visit visit) {
		visit.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(this.scheme));
		AxeRunOptions options = new AxeRunOptions();
		options.setResultTypes(List.of("violations"));
		// In legacy mode axe opens no window of its own.
		AxeBuilder axe = new AxeBuilder(visit.page()).setLegacyMode(true).options(options).withTags(STANDARDS);
		List<String> found = axe.analyze().getViolations().stream().map(PageInspection::words).toList();
		this.all.assertThat(found).as("%s, %s", visit.page().url(), this.scheme).isEmpty();
	}

	private static String words(Rule rule) {
		return rule.getId() + " " + rule.getNodes().stream().limit(3).map((node) -> node.getHtml()).toList();
	}

}
