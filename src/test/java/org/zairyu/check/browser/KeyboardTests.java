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

/** The check with the keyboard only. */
@BrowserTest
class KeyboardTests {

	/** The second status of the list. */
	private static final String SECOND = "engineer-specialist-in-humanities-international-services";

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "en on 1280", "en off 360", "ja on 360", "ja off 1280" })
	void doesTheWholeCheckWithoutAMouse(String visitor, Visits.Door door) {
		Visit visit = door.enter(Visitor.of(visitor));
		Page page = visit.page();
		Keys keys = new Keys(visit);
		page.navigate("/");
		keys.tabTo(visit.button("page.start.button"));
		keys.enter();

		keys.skipToMain();
		keys.tabTo(new Form(page).option("travel"));
		page.keyboard().press("Space");
		keys.enter();
		assertThat(visit.question().id()).isEqualTo("status");

		keys.skipToMain();
		keys.tabTo(visit.button("page.continue"));
		keys.enter();
		if (visit.scripts()) {
			assertThat(page.locator(".govuk-error-summary")).isFocused();
		}
		keys.tabTo(page.getByRole(AriaRole.ALERT).locator("a"));
		page.keyboard().press("Enter");
		Locator first = new Form(page).field("answer");
		assertThat(first).isFocused();
		page.keyboard().press("ArrowDown");
		page.keyboard().press("ArrowDown");
		page.keyboard().press("ArrowUp");
		assertThat(new Form(page).option(SECOND)).isChecked();
		keys.assertSeen();
		keys.enter();
		assertThat(visit.question().id()).isEqualTo("travel-plan");

		keys.tabTo(visit.link("page.back"));
		keys.enter();
		assertThat(new Form(page).option(SECOND)).isChecked();
		keys.skipToMain();
		keys.tabTo(new Form(page).option(SECOND));
		keys.enter();
		Answers answers = Ordinary.person(Today.DATE, "topics=travel status=" + SECOND).answers();
		while (!visit.path().equals("/check/answers")) {
			Question question = visit.question();
			answer(keys, question, Objects.requireNonNull(answers.text(question), question.id()));
		}

		keys.skipToMain();
		keys.tabTo(visit.changeLink("returns-on"));
		keys.enter();
		type(keys, "2027", "1", "11");
		assertThat(visit.main()).containsText(visit.say(LocalDate.parse("2027-01-11")));
		keys.tabTo(visit.button("page.answers.result"));
		keys.enter();
		assertThat(visit.heading()).isEqualTo(visit.say("result.title"));
		keys.tabTo(page.locator("main summary").first());
		page.keyboard().press("Enter");
		assertThat(page.locator("main details").first()).hasAttribute("open", "");
	}

	private static void answer(Keys keys, Question question, String answer) {
		if (question.type() instanceof AnswerType.Day && !answer.equals(AnswerType.NONE)) {
			type(keys, answer.split("-"));
			return;
		}
		Page page = keys.page();
		Form form = new Form(page);
		keys.skipToMain();
		if (question.type() instanceof AnswerType.AnySet) {
			keys.tabTo(form.option(answer));
			page.keyboard().press("Space");
		}
		else {
			keys.tabTo(form.field("answer"));
			page.keyboard().press("Space");
			for (int i = 0; i < Keys.STOPS && !form.option(answer).isChecked(); i++) {
				page.keyboard().press("ArrowDown");
			}
		}
		keys.enter();
	}

	private static void type(Keys keys, String... date) {
		Page page = keys.page();
		keys.skipToMain();
		keys.tabTo(new Form(page).field("year"));
		for (int i = 0; i < date.length; i++) {
			page.keyboard().press("Control+A");
			page.keyboard().type(date[i]);
			if (i < date.length - 1) {
				page.keyboard().press("Tab");
			}
		}
		keys.enter();
	}

}
