package org.zairyu.check.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The check with a keyboard alone. */
@BrowserTest
class KeyboardTests {

	/** A page has fewer stops than this between its top and what a person is after. */
	private static final int STOPS = 60;

	@Test
	void doesTheWholeCheckWithoutAMouse(Visits.Door door) {
		Visit visit = door.enter(Visitor.ENGLISH);
		Page page = visit.page();
		page.navigate("/");
		tabTo(page, visit.button("page.start.button"));
		enter(page);

		skipToMain(visit);
		tabTo(page, new Form(page).option("travel"));
		page.keyboard().press("Space");
		enter(page);
		assertThat(visit.question().id()).isEqualTo("status");

		skipToMain(visit);
		tabTo(page, visit.button("page.continue"));
		enter(page);
		assertThat(page.locator(".govuk-error-summary")).isFocused();
		tabTo(page, page.getByRole(AriaRole.ALERT).locator("a"));
		page.keyboard().press("Enter");
		Locator first = new Form(page).field("answer");
		assertThat(first).isFocused();
		page.keyboard().press("ArrowDown");
		page.keyboard().press("ArrowDown");
		page.keyboard().press("ArrowUp");
		assertThat(new Form(page).option("official")).isChecked();
		assertSeen(page);
		enter(page);
		assertThat(visit.question().id()).isEqualTo("expires-on");

		tabTo(page, visit.link("page.back"));
		enter(page);
		assertThat(new Form(page).option("official")).isChecked();
		skipToMain(visit);
		tabTo(page, new Form(page).option("official"));
		enter(page);
		type(visit, "2028", "3", "31");

		skipToMain(visit);
		tabTo(page, new Form(page).option("return"));
		page.keyboard().press("Space");
		enter(page);
		type(visit, "2026", "12", "20");
		visit.answer("returns-on=2027-01-10");

		skipToMain(visit);
		tabTo(page, visit.changeLink("returns-on"));
		enter(page);
		type(visit, "2027", "1", "11");
		assertThat(visit.main()).containsText("11 January 2027");
		tabTo(page, visit.button("page.answers.result"));
		enter(page);
		assertThat(visit.heading()).isEqualTo(visit.say("result.title"));
		tabTo(page, page.locator("main summary").first());
		page.keyboard().press("Enter");
		assertThat(page.locator("main details").first()).hasAttribute("open", "");
	}

	private static void skipToMain(Visit visit) {
		Page page = visit.page();
		page.keyboard().press("Tab");
		Locator skip = visit.link("page.skip");
		assertThat(skip).isFocused();
		assertThat(skip).isInViewport();
		assertSeen(page);
		page.keyboard().press("Enter");
		assertThat(visit.main()).isFocused();
	}

	private static void enter(Page page) {
		String before = page.url();
		page.keyboard().press("Enter");
		page.waitForURL((url) -> !url.equals(before));
	}

	private static void type(Visit visit, String... date) {
		Page page = visit.page();
		skipToMain(visit);
		tabTo(page, new Form(page).field("year"));
		for (int i = 0; i < date.length; i++) {
			page.keyboard().press("Control+A");
			page.keyboard().type(date[i]);
			if (i < date.length - 1) {
				page.keyboard().press("Tab");
			}
		}
		enter(page);
	}

	private static void tabTo(Page page, Locator target) {
		for (int i = 0; i < STOPS; i++) {
			if ((Boolean) target.evaluate("e => e === document.activeElement")) {
				return;
			}
			page.keyboard().press("Tab");
			assertSeen(page);
		}
		throw new AssertionError("the Tab key does not lead to " + target);
	}

	/**
	 * What has the focus lies in the window and looks different from how it looks
	 * without.
	 */
	private static void assertSeen(Page page) {
		Object seen = page.evaluate(
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
