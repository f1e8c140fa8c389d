package org.zairyu.check.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What people see who fill in a question's page wrongly. */
@BrowserTest
class FormTests {

	private static final String TRIP = "topics=travel status=student expires-on=2028-03-31 ";

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "en on 1280, topics, answer", "ja off 360, topics, answer", "en off 1280, status, answer",
			"ja on 360, status, answer" })
	void askAgainWhenNothingIsChosen(String visitor, String question, String first, Visits.Door door) {
		Visit visit = door.enter(Visitor.of(visitor)).start();
		if (question.equals("status")) {
			visit.give(visit.question(), "travel");
		}
		visit.button("page.continue").click();
		assertThat(visit.question().id()).isEqualTo(question);
		problem(visit, question, first);
	}

	@ParameterizedTest(name = "{0}: {1}-{2}-{3}")
	@CsvSource({ "en on 360, 2026, 2, 30, day", "ja off 1280, 2026, 2, 30, day", "en off 360, 2026, '', '', month",
			"ja on 1280, x, 5, 5, year" })
	void keepWhatWasTypedWhenADateIsInvalid(String visitor, String year, String month, String day, String wrong,
			Visits.Door door) {
		Visit visit = door.enter(Visitor.of(visitor), TRIP + "departs-on=-").open("/check/departs-on");
		Form form = new Form(visit.page());
		form.date(year, month, day);
		visit.button("page.continue").click();
		assertThat(form.field("year")).hasValue(year);
		assertThat(form.field("month")).hasValue(month);
		assertThat(form.field("day")).hasValue(day);
		problem(visit, "departs-on", wrong);
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "en on 1280", "ja off 360" })
	void refuseAReturnBeforeTheDeparture(String visitor, Visits.Door door) {
		Visit visit = door.enter(Visitor.of(visitor), TRIP + "departs-on=2026-12-20 returns-on=-")
			.open("/check/returns-on");
		visit.give(visit.question(), "2026-12-19");
		problem(visit, "returns-on", "year");
		assertThat(visit.main()).containsText(visit.words()
			.words()
			.get("error.before-departure", "question", visit.say("question.returns-on.label")));
		visit.give(visit.question(), "2026-12-20");
		assertThat(visit.path()).isEqualTo("/check/answers");
	}

	/**
	 * Asserts that the page reports a problem in its title, in its summary and at the
	 * field.
	 */
	private static void problem(Visit visit, String question, String field) {
		String title = visit.say("question." + question + ".title");
		assertThat(visit.page().title()).startsWith(visit.words().words().get("page.error.in-title", "title", title));
		Locator summary = visit.page().getByRole(AriaRole.ALERT);
		assertThat(summary).containsText(visit.say("page.problem"));
		assertThat(visit.main()).containsText(visit.say("page.error.prefix"));
		if (visit.scripts()) {
			assertThat(visit.page().locator(".govuk-error-summary")).isFocused();
		}
		Locator link = summary.getByRole(AriaRole.LINK);
		assertThat(link).hasAttribute("href", "#" + field);
		link.click();
		if (visit.scripts()) {
			assertThat(new Form(visit.page()).field(field)).isFocused();
		}
		else {
			assertThat(visit.page().url()).endsWith("#" + field);
		}
	}

}
