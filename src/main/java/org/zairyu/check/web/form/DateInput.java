package org.zairyu.check.web.form;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a date typed as year, month and day. The year may be a year of a Japanese era
 * (令和8, R8, 平成元); an era counts on after its end, as papers printed before it still do.
 * The month may be its name.
 */
public final class DateInput {

	/** The year before the first of an era, by its name and its letter. */
	private static final Map<String, Integer> ERAS = Map.of("令和", 2018, "令", 2018, "R", 2018, "平成", 1988, "平", 1988,
			"H", 1988, "昭和", 1925, "昭", 1925, "S", 1925);

	private static final Pattern YEAR = Pattern.compile("(令和|令|平成|平|昭和|昭|[RHS])?\\.? ?(元|\\d{1,4})年?");

	private static final Pattern NUMBER = Pattern.compile("\\d{1,2}[月日]?");

	/** A whole date in the field of the year. */
	private static final Pattern WHOLE = Pattern.compile("(.+?)[-/.年 ] ?(\\d{1,2}|\\p{L}{3,9})[-/.月 ] ?(\\d{1,2})日?");

	/** Dates that begin with the day or with the name of the month. */
	private static final List<Pattern> YEAR_LAST = List.of(
			Pattern.compile("(?<day>\\d{1,2})(?:st|nd|rd|th)?[-/. ](?<month>\\p{L}{3,9})[-/., ]{1,2}(?<year>\\d{4})"),
			Pattern.compile("(?<month>\\p{L}{3,9})[. ]{1,2}(?<day>\\d{1,2})(?:st|nd|rd|th)?[, ]{1,2}(?<year>\\d{4})"));

	/** Nobody knows whether the day or the month comes first. */
	private static final Pattern UNCLEAR = Pattern.compile("\\d{1,2}[-/. ]\\d{1,2}[-/. ]\\d{4}");

	private DateInput() {
	}

	/**
	 * Returns the date as ISO text.
	 * @throws InputProblem if there is no such day
	 */
	public static String read(QuestionInput entry) throws InputProblem {
		String year = entry.text(QuestionInput.YEAR);
		String month = entry.text(QuestionInput.MONTH);
		String day = entry.text(QuestionInput.DAY);
		return (month.isEmpty() && day.isEmpty()) ? whole(year) : read(year, month, day);
	}

	/** Reads a date that stands in one field. */
	private static String whole(String text) throws InputProblem {
		Matcher whole = WHOLE.matcher(text);
		if (whole.matches()) {
			return read(whole.group(1), whole.group(2), whole.group(3));
		}
		for (Pattern order : YEAR_LAST) {
			Matcher date = order.matcher(text);
			if (date.matches()) {
				return read(date.group("year"), date.group("month"), date.group("day"));
			}
		}
		if (UNCLEAR.matcher(text).matches()) {
			throw new InputProblem("year-last", List.of(QuestionInput.YEAR));
		}
		return read(text, "", "");
	}

	private static String read(String year, String month, String day) throws InputProblem {
		refuseEmpty(year, month, day);
		List<String> wrong = new ArrayList<>();
		int number = year(year);
		int inYear = MonthNames.isName(month) ? MonthNames.number(month) : number(month);
		if (number == 0 && year.matches("\\d{2}")) {
			throw new InputProblem("year-two-digits", List.of(QuestionInput.YEAR), Map.of("year", year));
		}
		check(number > 0, QuestionInput.YEAR, wrong);
		check(inYear >= 0, QuestionInput.MONTH, wrong);
		check(number(day) >= 0, QuestionInput.DAY, wrong);
		refuse(wrong);
		if (inYear > 12 && isIn(inYear, 31) && isIn(number(day), 12)) {
			throw new InputProblem("day-before-month", List.of(QuestionInput.MONTH, QuestionInput.DAY),
					Map.of("day", inYear, "month", number(day)));
		}
		check(isIn(inYear, 12), QuestionInput.MONTH, wrong);
		refuse(wrong);
		check(isIn(number(day), YearMonth.of(number, inYear).lengthOfMonth()), QuestionInput.DAY, wrong);
		refuse(wrong);
		return "%04d-%02d-%02d".formatted(number, inYear, number(day));
	}

	private static boolean isIn(int number, int last) {
		return number >= 1 && number <= last;
	}

	private static void refuse(List<String> wrong) throws InputProblem {
		if (!wrong.isEmpty()) {
			throw new InputProblem("not-a-date", wrong);
		}
	}

	private static void refuseEmpty(String year, String month, String day) throws InputProblem {
		List<String> empty = new ArrayList<>();
		check(!year.isEmpty(), QuestionInput.YEAR, empty);
		check(!month.isEmpty(), QuestionInput.MONTH, empty);
		check(!day.isEmpty(), QuestionInput.DAY, empty);
		if (!empty.isEmpty()) {
			throw new InputProblem((empty.size() == 3) ? "missing" : "date-incomplete", empty);
		}
	}

	private static void check(boolean holds, String field, List<String> wrong) {
		if (!holds) {
			wrong.add(field);
		}
	}

	/** Returns the year of the common era, or 0 if the text is not a year. */
	private static int year(String text) {
		Matcher year = YEAR.matcher(text.toUpperCase(Locale.ROOT));
		if (!year.matches()) {
			return 0;
		}
		String era = year.group(1);
		if (era == null) {
			return (year.group(2).length() == 4) ? Integer.parseInt(year.group(2)) : 0;
		}
		int ofEra = year.group(2).equals("元") ? 1 : Integer.parseInt(year.group(2));
		return (ofEra > 0 && ofEra < 100) ? ERAS.getOrDefault(era, 0) + ofEra : 0;
	}

	/** Returns a number of one or two digits, or -1 if the text is none. */
	private static int number(String text) {
		return NUMBER.matcher(text).matches() ? Integer.parseInt(text.replaceAll("\\D", "")) : -1;
	}

}
