package org.zairyu.check.browser;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

import jakarta.servlet.http.Cookie;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.Question;
import org.zairyu.check.testing.Ordinary;
import org.zairyu.check.testing.Scenario;
import org.zairyu.check.testing.SetClock;
import org.zairyu.check.web.answers.AnswersCookie;

/**
 * Creates the cookie of a person who has answered already, so that not every test has to
 * walk through all questions.
 */
@TestComponent
class CookieJar {

	/** Means that an answer is not given yet. */
	private static final String OPEN = "-";

	/** Means "I don't know". */
	private static final String UNSURE = "?";

	private final AnswersCookie cookie;

	private final SetClock clock;

	CookieJar(AnswersCookie cookie, SetClock clock) {
		this.cookie = cookie;
		this.clock = clock;
	}

	/**
	 * Returns the cookie of the ordinary person with some answers changed.
	 * @param changes questions and answers, separated by white space; {@code -} for no
	 * answer yet, {@code ?} for "I don't know"
	 */
	Cookie of(String changes) {
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.cookie.write(answers(changes), new MockHttpServletRequest(), response);
		return Objects.requireNonNull(response.getCookies()[0]);
	}

	/** Runs something with the server's clock set back by a number of days. */
	void daysAgo(int days, Runnable work) {
		this.clock.add(Duration.ofDays(-days));
		try {
			work.run();
		}
		finally {
			this.clock.add(Duration.ofDays(days));
		}
	}

	private static Answers answers(String changes) {
		StringBuilder given = new StringBuilder();
		Set<Question> open = EnumSet.noneOf(Question.class);
		Set<Question> unsure = EnumSet.noneOf(Question.class);
		for (String pair : changes.strip().split("\\s+")) {
			String[] parts = pair.split("=", 2);
			if (parts[1].equals(OPEN)) {
				open.add(Objects.requireNonNull(Question.of(parts[0]), pair));
			}
			else if (parts[1].equals(UNSURE)) {
				unsure.add(Objects.requireNonNull(Question.of(parts[0]), pair));
			}
			else {
				given.append(' ').append(pair);
			}
		}
		Scenario person = Ordinary.person(Today.DATE, given.toString());
		Answers answers = person.answers();
		for (Question question : person.assess().unused()) {
			answers = given.indexOf(" " + question.id() + "=") < 0 ? answers.without(question) : answers;
		}
		for (Question question : open) {
			answers = answers.without(question);
		}
		for (Question question : unsure) {
			answers = answers.unsureOf(question);
		}
		return answers;
	}

}
