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
 */
public final class DateInput {

	/** The year before the first of an era, by its name and its letter. */
	private static final Map<String, Integer> ERAS = Map.of("令和", 2018, "令", 2018, "R", 2018, "平成", 1988, "平", 1988,
			"H", 1988, "昭和", 1925, "昭", 1925, "S", 1925);

	private static final Pattern YEAR = Pattern.compile("(令和|令|平成|平|昭和|昭|[RHS])?\\.? ?(元|\\d{1,4})年?");

	private static final Pattern NUMBER = Pattern.compile("\\d{1,2}[月日]?");

	/** A whole date in the field of the year. */
	private static final Pattern WHOLE = Pattern.compile("(.+?)[-/.年] ?(\\d{1,2})[-/.月] ?(\\d{1,2})日?");

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
		Matcher whole = WHOLE.matcher(year);
		if (month.isEmpty() && day.isEmpty() && whole.matches()) {
			year = whole.group(1);
			month = whole.group(2);
			day = whole.group(3);
		}
		refuseEmpty(year, month, day);
		List<String> wrong = new ArrayList<>();
		int number = year(year);
		check(number > 0, QuestionInput.YEAR, wrong);
		check(NUMBER.matcher(month).matches(), QuestionInput.MONTH, wrong);
		check(NUMBER.matcher(day).matches(), QuestionInput.DAY, wrong);
		refuse(wrong);
		check(isIn(number(month), 12), QuestionInput.MONTH, wrong);
		refuse(wrong);
		check(isIn(number(day), YearMonth.of(number, number(month)).lengthOfMonth()), QuestionInput.DAY, wrong);
		refuse(wrong);
		return "%04d-%02d-%02d".formatted(number, number(month), number(day));
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

	private static int number(String text) {
		return Integer.parseInt(text.replaceAll("\\D", ""));
	}

}
