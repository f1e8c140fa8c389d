package org.zairyu.check.casework.search;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.casework.client.SearchText;
import org.zairyu.check.casework.file.State;

/**
 * What is asked of the list of clients, as it was typed.
 *
 * @param q words in name or reference
 * @param state id of a state that a case has
 * @param from first day of a case's next date
 * @param to last day of it
 * @param sort id of the order
 */
public record ClientQuery(@Nullable String q, @Nullable String state, @Nullable String from, @Nullable String to,
		@Nullable String sort) {

	private static final int MOST_WORDS = 6;

	/** In which order clients stand. */
	public enum Sort {

		NAME, NEWEST, DUE;

		/** Its word in addresses and messages. */
		public String id() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/** The words that a client must have, each as a pattern. */
	List<String> patterns() {
		String text = (this.q != null) ? SearchText.of(this.q) : "";
		return text.isEmpty() ? List.of()
				: Arrays.stream(text.split(" ")).limit(MOST_WORDS).map(SearchText::pattern).toList();
	}

	@Nullable State chosenState() {
		return Arrays.stream(State.values()).filter((known) -> known.id().equals(this.state)).findFirst().orElse(null);
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

	/** Whether a date was typed that is none. */
	boolean hasWrongDate() {
		return isWrong(this.from) || isWrong(this.to);
	}

	boolean isAboutCases() {
		return chosenState() != null || firstDay() != null || lastDay() != null;
	}

	private static boolean isWrong(@Nullable String text) {
		return text != null && !text.isBlank() && day(text) == null;
	}

	private static @Nullable LocalDate day(@Nullable String text) {
		try {
			return (text == null || text.isBlank()) ? null : LocalDate.parse(text.strip());
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

}
