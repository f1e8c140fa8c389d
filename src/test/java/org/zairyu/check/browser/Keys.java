package org.zairyu.check.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The keyboard of a person without a mouse.
 *
 * @param visit the visit whose pages it controls
 */
record Keys(Visit visit) {

	/** The most stops that a page may have between its top and what a person wants. */
	static final int STOPS = 60;

	Page page() {
		return this.visit.page();
	}

	/** Replaces the text of the focused element. */
	void type(String text) {
		page().keyboard().press("Control+A");
		page().keyboard().type(text);
	}

	/** Skips what every page repeats. */
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

	/** Presses the Tab key until an element has the focus. */
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
	 * Asserts that the focused element is in the window and looks different from when it
	 * is not focused.
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
