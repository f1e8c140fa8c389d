package org.zairyu.check.staff.queue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.language.Words;

/**
 * The deadlines of the next 26 weeks as columns, in units of the drawing.
 *
 * @param weeks the weeks in order, the present one first
 * @param total deadlines in all of them
 * @param fullest the week with most deadlines, the first of several
 */
record WeekChart(List<Week> weeks, int total, Week fullest) {

	static final int WEEKS = 26;

	private static final int STEP = 26;

	private static final int COLUMN = 20;

	/** The vertical position of the foot of the columns. */
	private static final int FLOOR = 120;

	private static final int HIGHEST = 100;

	/**
	 * A week.
	 *
	 * @param first its Monday
	 * @param last its Sunday
	 * @param number how many deadlines
	 * @param x left edge of the column
	 * @param middle middle of the column
	 * @param top top of the column
	 * @param height height of the column, at least 2 where there is a deadline
	 * @param month name of the month that begins in it, or null; the first week has the
	 * name of its own month, unless there is no room for it before the next
	 */
	record Week(LocalDate first, LocalDate last, int number, int x, int middle, int top, int height,
			@Nullable String month) {
	}

	/**
	 * Draws the chart.
	 * @param days number of deadlines by day
	 */
	static WeekChart draw(Map<LocalDate, Integer> days, LocalDate today, Words words) {
		LocalDate monday = firstDay(today);
		int[] numbers = new int[WEEKS];
		days.forEach((day, number) -> {
			long week = Math.floorDiv(day.toEpochDay() - monday.toEpochDay(), 7L);
			if (week >= 0 && week < WEEKS) {
				numbers[(int) week] += number;
			}
		});
		int most = 1;
		int total = 0;
		for (int number : numbers) {
			most = Math.max(most, number);
			total += number;
		}
		List<Week> weeks = new ArrayList<>();
		for (int i = 0; i < WEEKS; i++) {
			weeks.add(week(monday.plusWeeks(i), i, numbers[i], most, words));
		}
		Week fullest = weeks.getFirst();
		for (Week week : weeks) {
			fullest = (week.number() > fullest.number()) ? week : fullest;
		}
		return new WeekChart(weeks, total, fullest);
	}

	/** Returns the Monday on or before a day. */
	static LocalDate firstDay(LocalDate today) {
		return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
	}

	/** Returns the last day that the chart shows. */
	static LocalDate lastDay(LocalDate today) {
		return firstDay(today).plusWeeks(WEEKS).minusDays(1);
	}

	private static Week week(LocalDate monday, int at, int number, int most, Words words) {
		int height = (number > 0) ? Math.max(2, Math.round((float) number * HIGHEST / most)) : 0;
		LocalDate sunday = monday.plusDays(6);
		LocalDate named = beginsMonth(sunday) ? sunday : monday;
		boolean first = at == 0 && !beginsMonth(sunday.plusWeeks(1));
		String month = (beginsMonth(sunday) || first) ? DateTimeFormatter.ofPattern("MMM", words.locale()).format(named)
				: null;
		int x = at * STEP + (STEP - COLUMN) / 2;
		return new Week(monday, sunday, number, x, x + COLUMN / 2, FLOOR - height, height, month);
	}

	/** Returns whether a month begins in the week that ends on this Sunday. */
	private static boolean beginsMonth(LocalDate sunday) {
		return sunday.getDayOfMonth() <= 7;
	}

	/** Returns the width of the drawing. */
	public int width() {
		return WEEKS * STEP;
	}

	/** Returns the width of a column. */
	public int column() {
		return COLUMN;
	}

	/** Returns the vertical position of the foot of the columns. */
	public int floor() {
		return FLOOR;
	}

}
