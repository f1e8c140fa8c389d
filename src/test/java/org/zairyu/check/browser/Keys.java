package org.zairyu.check.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The keyboard of somebody who has no mouse.
 *
 * @param visit whose pages it moves on
 */
record Keys(Visit visit) {

	/** A page has fewer stops than this between its top and what a person is after. */
	static final int STOPS = 60;

	Page page() {
		return this.visit.page();
	}

	/** Writes over what has the focus. */
	void type(String text) {
		page().keyboard().press("Control+A");
		page().keyboard().type(text);
	}

	/** Skips what stands on every page. */
	void skipToMain() {
		Page page = page();
		page.keyboard().press("Tab");
		Locator skip = this.visit.link("page.skip");
		assertThat(skip).isFocused();
		assertThat(skip).isInViewport();
		assertSeen();
		page.keyboard().press("Enter");
		if (this.visit.scripts()) {
			assertThat(this.visit.main()).isFocused();
		}
	}

	/** Presses Enter and waits for the next page. */
	void enter() {
		Page page = page();
		String before = page.url();
		page.keyboard().press("Enter");
		page.waitForURL((url) -> !url.equals(before));
	}

	/** Presses the Tab key until something has the focus. */
	void tabTo(Locator target) {
		for (int i = 0; i < STOPS; i++) {
			if ((Boolean) target.evaluate("e => e === document.activeElement")) {
				return;
			}
			page().keyboard().press("Tab");
			assertSeen();
		}
		throw new AssertionError("the Tab key does not lead to " + target);
	}

	/**
	 * What has the focus lies in the window and looks different from how it looks
	 * without.
	 */
	void assertSeen() {
		Object seen = page().evaluate(
				"""
						() => {
							const e = document.activeElement;
							if (e === document.body) return "";
							const shown = (x, p) => { const s = getComputedStyle(x, p);
								return [s.outlineStyle, s.outlineWidth, s.outlineColor, s.boxShadow, s.backgroundColor, s.borderColor].join(); };
							const look = () => [shown(e), e.labels && e.labels[0] ? shown(e.labels[0], "::before") : ""].join();
							const box = (e.labels && e.labels[0] || e).getBoundingClientRect();
							const name = e.outerHTML.slice(0, 120);
							if (box.bottom < 0 || box.top > innerHeight || box.width === 0) return "outside: " + name;
							const focused = look();
							e.blur();
							const plain = look();
							e.focus({ preventScroll: true });
							return focused === plain ? "not marked: " + name : "";
						}""");
		assertThat(seen).as("visible focus").isEqualTo("");
	}

}
