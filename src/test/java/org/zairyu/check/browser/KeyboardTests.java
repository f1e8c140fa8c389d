package org.zairyu.check.browser;

import java.time.LocalDate;
import java.util.Objects;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.zairyu.check.situation.AnswerType;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.Question;
import org.zairyu.check.testing.Ordinary;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The check with a keyboard alone. */
@BrowserTest
class KeyboardTests {

	/** A page has fewer stops than this between its top and what a person is after. */
	private static final int STOPS = 60;

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "en on 1280", "en off 360", "ja on 360", "ja off 1280" })
	void doesTheWholeCheckWithoutAMouse(String visitor, Visits.Door door) {
		Visit visit = door.enter(Visitor.of(visitor));
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
		if (visit.scripts()) {
			assertThat(page.locator(".govuk-error-summary")).isFocused();
		}
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
		Answers answers = Ordinary.person(Today.DATE, "topics=travel status=official").answers();
		while (!visit.path().equals("/check/answers")) {
			Question question = visit.question();
			answer(visit, question, Objects.requireNonNull(answers.text(question), question.id()));
		}

		skipToMain(visit);
		tabTo(page, visit.changeLink("returns-on"));
		enter(page);
		type(visit, "2027", "1", "11");
		assertThat(visit.main()).containsText(visit.say(LocalDate.parse("2027-01-11")));
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
		if (visit.scripts()) {
			assertThat(visit.main()).isFocused();
		}
	}

	private static void enter(Page page) {
		String before = page.url();
		page.keyboard().press("Enter");
		page.waitForURL((url) -> !url.equals(before));
	}

	private static void answer(Visit visit, Question question, String answer) {
		if (question.type() instanceof AnswerType.Day && !answer.equals(AnswerType.NONE)) {
			type(visit, answer.split("-"));
			return;
		}
		Page page = visit.page();
		Form form = new Form(page);
		skipToMain(visit);
		if (question.type() instanceof AnswerType.AnySet) {
			tabTo(page, form.option(answer));
			page.keyboard().press("Space");
		}
		else {
			tabTo(page, form.field("answer"));
			page.keyboard().press("Space");
			for (int i = 0; i < STOPS && !form.option(answer).isChecked(); i++) {
				page.keyboard().press("ArrowDown");
			}
		}
		enter(page);
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
