package org.zairyu.check.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import org.zairyu.check.situation.AnswerType;
import org.zairyu.check.situation.Question;

/** The form of a question's page. */
record Form(Page page) {

	void fill(Question question, String answer) {
		switch (question.type()) {
			case AnswerType.Choice choice -> {
				unfold(answer);
				option(answer).check();
			}
			case AnswerType.AnySet set -> {
				for (String part : answer.split("\\|")) {
					option(part).check();
				}
			}
			case AnswerType.Day day -> {
				if (answer.equals(AnswerType.NONE)) {
					option(answer).check();
				}
				else {
					if (day.orNone()) {
						option("other").check();
					}
					date(answer.split("-"));
				}
			}
			case AnswerType.Stay stay -> option(answer).check();
			case AnswerType.Whole whole -> field("answer").fill(answer);
			case AnswerType.Decimal decimal -> field("answer").fill(answer);
		}
	}

	/** Opens the group of an option, if it is closed. */
	private void unfold(String value) {
		Locator closed = this.page.locator("main form details:not([open]):has(input[value='" + value + "']) > summary");
		if (closed.count() > 0) {
			closed.click();
		}
	}

	void date(String... parts) {
		field("year").fill(parts[0]);
		field("month").fill(parts[1]);
		field("day").fill(parts[2]);
	}

	Locator option(String value) {
		return this.page.locator("main form input[name=answer][value='" + value + "']");
	}

	Locator field(String id) {
		return this.page.locator("#" + id);
	}

}
