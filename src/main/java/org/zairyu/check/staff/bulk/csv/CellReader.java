package org.zairyu.check.staff.bulk.csv;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.situation.AnswerType;
import org.zairyu.check.situation.InvalidAnswer;
import org.zairyu.check.situation.Question;
import org.zairyu.check.staff.platform.SafeCsv;
import org.zairyu.check.web.form.DateInput;
import org.zairyu.check.web.form.InputProblem;
import org.zairyu.check.web.form.QuestionInput;

/**
 * Reads cells as offices write them. A cell in the words of the contract is taken as it
 * is; else names of choices, dates of Excel and of Japanese eras, full-width digits and
 * periods in words are turned into the words of the contract. What is none of these stays
 * as it is, for the check to refuse.
 *
 * @param spellings the names of choices
 * @param people the accounts that can be assignees: their numbers by {@link #key}, or an
 * empty text for a name that several have
 */
public record CellReader(Spellings spellings, Map<String, String> people) {

	private static final Pattern NUMBER = Pattern.compile("(-?\\d+(?:\\.\\d+)?) ?(?:歳|才|回|時間)");

	private static final Pattern PERIOD = Pattern
		.compile("p?(?:(\\d+)(?:年|years?|y))?(?:(\\d+)(?:[かカヵヶケ箇]?月|months?|m))?(?:(\\d+)(?:日間?|days?|d))?");

	/** The time of day that a spreadsheet adds to a date. */
	private static final Pattern MIDNIGHT = Pattern.compile("[ T]0?0:00(:00)?$");

	private static final Pattern BAR = Pattern.compile("\\|");

	private static final Pattern BETWEEN = Pattern.compile("[|;,、/\\r\\n]+");

	/** Returns the key of a name of an account. */
	public static String key(String name) {
		return Spellings.key(name);
	}

	/** Returns a cell without blanks around it and without the mark against formulas. */
	static String plain(String cell) {
		String text = cell.strip();
		boolean marked = text.startsWith("'") && !SafeCsv.cell(text.substring(1)).equals(text.substring(1));
		return marked ? text.substring(1) : text;
	}

	/** Returns an answer in the words of the contract. */
	String answer(Question question, String cell) {
		return isRead(question, cell) ? cell : translated(question, Normalizer.normalize(cell, Normalizer.Form.NFKC));
	}

	private String translated(Question question, String cell) {
		String name = this.spellings.option(question, cell);
		if (name != null) {
			return name;
		}
		return switch (question.type()) {
			case AnswerType.Choice choice -> yesOrNo(choice, cell);
			case AnswerType.AnySet set -> set(question, cell);
			case AnswerType.Day day -> day(cell);
			case AnswerType.Whole whole -> number(cell);
			case AnswerType.Decimal decimal -> number(cell);
			case AnswerType.Stay stay -> period(cell);
		};
	}

	/** Circles and crosses are no letters, so they have no spelling. */
	private static String yesOrNo(AnswerType.Choice choice, String cell) {
		if (choice.options().containsKey("yes") && cell.matches("[○〇◯×✕✗]")) {
			return cell.matches("[○〇◯]") ? "yes" : "no";
		}
		return cell;
	}

	/** Texts of pages have commas in them, so bars are tried first. */
	private String set(Question question, String cell) {
		return Stream.of(BAR, BETWEEN)
			.map((between) -> set(question, cell, between))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(cell);
	}

	private @Nullable String set(Question question, String cell, Pattern between) {
		List<String> ids = new ArrayList<>();
		for (String part : between.split(cell)) {
			String text = part.strip();
			String id = isRead(question, text) ? text : this.spellings.option(question, text);
			if (id == null || text.isEmpty()) {
				return null;
			}
			ids.add(id);
		}
		return String.join("|", ids);
	}

	private static String day(String cell) {
		try {
			return DateInput.read(QuestionInput.day(MIDNIGHT.matcher(cell).replaceFirst("")));
		}
		catch (InputProblem ex) {
			return cell;
		}
	}

	private static String number(String cell) {
		Matcher number = NUMBER.matcher(cell);
		return number.matches() ? number.group(1) : cell;
	}

	private static String period(String cell) {
		Matcher parts = PERIOD.matcher(cell.toLowerCase(java.util.Locale.ROOT).replace(" ", ""));
		if (!parts.matches()) {
			return cell;
		}
		StringBuilder period = new StringBuilder("P");
		for (int i = 1; i <= 3; i++) {
			if (parts.group(i) != null) {
				period.append(parts.group(i)).append("YMD".charAt(i - 1));
			}
		}
		return (period.length() > 1) ? period.toString() : cell;
	}

	private static boolean isRead(Question question, String cell) {
		try {
			question.type().read(cell);
			return true;
		}
		catch (InvalidAnswer.Reason ex) {
			return false;
		}
	}

	/** Returns the number of the account with this name, or null. */
	@Nullable String person(String name) {
		String id = this.people.get(key(name));
		return (id == null || id.isEmpty()) ? null : id;
	}

	/** Returns the id of the language with this name, or null. */
	@Nullable String language(String name) {
		return this.spellings.language(name);
	}

}
