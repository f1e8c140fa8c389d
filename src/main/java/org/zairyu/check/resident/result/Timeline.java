package org.zairyu.check.resident.result;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.zairyu.check.language.LawWords;
import org.zairyu.check.language.Ruby;
import org.zairyu.check.procedure.Assessment;
import org.zairyu.check.situation.Answers;

/**
 * A picture in time, laid out for a width of {@value #WIDTH} units so that it can be read
 * on a phone. Each row has its label above its bar.
 *
 * @param today the as-of date
 * @param todayX where today is, in units
 * @param years where each new year begins
 * @param rows the rows from top to bottom
 * @param height the height in units
 */
public record Timeline(LocalDate today, double todayX, List<Year> years, List<Row> rows, int height) {

	/** Width of the picture in units. */
	public static final int WIDTH = 340;

	private static final int MARGIN = 8;

	private static final int TOP = 44;

	/** From one line of a label to the next. */
	private static final int LINE = 17;

	private static final int BAR = 24;

	/** From the top of a line to the foot of its letters. */
	private static final int ASCENT = 13;

	/** Half of the height of a bar, and half of the width of the sign at its end. */
	private static final int HALF_BAR = 5;

	private static final int HALF_SIGN = 6;

	/** Half-width characters in a line of a label. */
	private static final int COLUMNS = 46;

	/** The first day of a year on the axis. */
	public record Year(int year, double x) {
	}

	/**
	 * One row.
	 *
	 * @param span what it shows
	 * @param lines its label in lines that fit, without the readings that a picture
	 * cannot show
	 * @param y the top of the row
	 * @param barY the middle of its bar
	 * @param x where the bar begins
	 * @param width how long it is, 0 for a single day
	 */
	public record Row(Span span, List<String> lines, int y, int barY, double x, double width) {

		/** Where the letters of a line of the label stand. */
		public int lineY(int line) {
			return this.y + ASCENT + line * LINE;
		}

		/** The top of the bar. */
		public int barTop() {
			return this.barY - HALF_BAR;
		}

		/** Where the sign at the end of the bar begins. */
		public double signX() {
			return tenth(this.x + this.width - HALF_SIGN);
		}

	}

	/** Draws a result; without rows where nothing is dated. */
	public static Timeline of(Answers answers, Assessment assessment, LawWords words) {
		List<Span> spans = new Spans(answers, assessment, words).collect();
		LocalDate today = assessment.asOf();
		LocalDate first = today;
		LocalDate last = today.plusDays(1);
		for (Span span : spans) {
			first = span.from().isBefore(first) ? span.from() : first;
			last = span.to().isAfter(last) ? span.to() : last;
		}
		Axis axis = new Axis(first, last);
		List<Row> rows = new ArrayList<>();
		int y = TOP;
		for (Span span : spans) {
			List<String> lines = Lines.wrap(Ruby.strip(span.label()), COLUMNS);
			int barY = y + lines.size() * LINE + BAR / 2;
			double x = axis.x(span.from());
			rows.add(new Row(span, lines, y, barY, x, tenth(axis.x(span.to()) - x)));
			y = barY + BAR;
		}
		return new Timeline(today, axis.x(today), axis.years(), List.copyOf(rows), y);
	}

	private static double tenth(double number) {
		return Math.round(10 * number) / 10.0;
	}

	/** Whether nothing is dated. */
	public boolean isEmpty() {
		return this.rows.isEmpty();
	}

	private record Axis(LocalDate first, LocalDate last) {

		double x(LocalDate day) {
			double share = (double) this.first.until(day, ChronoUnit.DAYS)
					/ this.first.until(this.last, ChronoUnit.DAYS);
			return tenth(MARGIN + share * (WIDTH - 2 * MARGIN));
		}

		List<Year> years() {
			List<Year> years = new ArrayList<>();
			for (int year = this.first.getYear() + 1; year <= this.last.getYear(); year++) {
				double x = x(LocalDate.of(year, 1, 1));
				if (years.isEmpty() || x - years.getLast().x() > 34) {
					years.add(new Year(year, x));
				}
			}
			return years;
		}

	}

}
