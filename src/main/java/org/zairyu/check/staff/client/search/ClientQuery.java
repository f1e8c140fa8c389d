package org.zairyu.check.staff.client.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.situation.Question;
import org.zairyu.check.staff.cases.CaseState;
import org.zairyu.check.staff.client.SearchText;
import org.zairyu.check.staff.platform.Problem;
import org.zairyu.check.web.form.DateInput;
import org.zairyu.check.web.form.InputProblem;
import org.zairyu.check.web.form.QuestionInput;

/**
 * A query for the list of clients, as typed.
 *
 * @param q words in a name, the reference or the e-mail address
 * @param residence id of the status of residence in a case
 * @param state id of a state that a case has
 * @param tag a tag that the client has
 * @param from earliest next date of a case
 * @param to latest next date of a case
 * @param sort id of the order
 */
public record ClientQuery(@Nullable String q, @Nullable String residence, @Nullable String state, @Nullable String tag,
		@Nullable String from, @Nullable String to, @Nullable String sort) {

	private static final int MOST_WORDS = 6;

	private static final int LONGEST = 200;

	/** The order of clients. */
	public enum Sort {

		NAME, NEWEST, DUE;

		/** Returns the word in addresses and messages. */
		public String id() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/** Returns a query for all clients in an order. */
	static ClientQuery all(@Nullable String sort) {
		return new ClientQuery(null, null, null, null, null, null, sort);
	}

	/** Returns the words that a client must have, each as a pattern. */
	List<String> patterns() {
		String typed = (this.q != null) ? this.q : "";
		String text = SearchText.of(typed.substring(0, Math.min(typed.length(), LONGEST)));
		return text.isEmpty() ? List.of()
				: Arrays.stream(text.split(" ")).limit(MOST_WORDS).map(SearchText::pattern).toList();
	}

	/** Returns the id of a status of residence, or null. */
	@Nullable String chosenResidence() {
		try {
			return (this.residence == null) ? null
					: Question.STATUS.type().write(Question.STATUS.type().read(this.residence));
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	@Nullable CaseState chosenState() {
		return CaseState.find(this.state);
	}

	@Nullable String chosenTag() {
		return isTyped(this.tag) ? this.tag : null;
	}

	Sort chosenSort() {
		return Arrays.stream(Sort.values())
			.filter((known) -> known.id().equals(this.sort))
			.findFirst()
			.orElse(Sort.NAME);
	}

	@Nullable LocalDate firstDay() {
		return day(this.from);
	}

	@Nullable LocalDate lastDay() {
		return day(this.to);
	}

	/** Returns the problems of the days. */
	List<Problem> problems() {
		List<Problem> problems = new ArrayList<>();
		LocalDate first = firstDay();
		LocalDate last = lastDay();
		if (first == null && isTyped(this.from)) {
			problems.add(new Problem("from", "search-date"));
		}
		if (last == null && isTyped(this.to)) {
			problems.add(new Problem("to", "search-date"));
		}
		if (first != null && last != null && last.isBefore(first)) {
			problems.add(new Problem("to", "search-range"));
		}
		return problems;
	}

	/** Returns whether the query asks for anything but the order. */
	boolean isNarrow() {
		return !patterns().isEmpty() || chosenTag() != null || isAboutCases();
	}

	boolean isAboutCases() {
		return chosenResidence() != null || chosenState() != null || firstDay() != null || lastDay() != null;
	}

	private static boolean isTyped(@Nullable String text) {
		return text != null && !text.isBlank();
	}

	private static @Nullable LocalDate day(@Nullable String text) {
		try {
			return (text != null) ? LocalDate.parse(DateInput.read(QuestionInput.day(text))) : null;
		}
		catch (InputProblem ex) {
			return null;
		}
	}

	/** Omits what was typed, because it is personal. */
	@Override
	public String toString() {
		return "a search for clients";
	}

}
