package org.zairyu.check.staff.queue.numbers;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.zairyu.check.language.Words;

/**
 * The months as groups of columns, in units of the drawing.
 *
 * @param bars the columns
 * @param labels the names of the months below them
 * @param width width of the drawing
 */
record MonthChart(List<Bar> bars, List<Label> labels, int width) {

	private static final int STEP = 56;

	private static final int COLUMN = 15;

	/** The vertical position of the foot of the columns. */
	private static final int FLOOR = 120;

	private static final int HIGHEST = 100;

	/**
	 * A column.
	 *
	 * @param kind what it counts: {@code opened}, {@code filed} or {@code granted}
	 * @param number how many
	 * @param x left edge
	 * @param middle middle of the column
	 * @param top top of the column
	 * @param height height, at least 2
	 */
	record Bar(String kind, int number, int x, int middle, int top, int height) {
	}

	/** A name of a month, at the left edge of its columns. */
	record Label(String text, int x) {
	}

	static MonthChart draw(List<MonthNumbers> months, Words words) {
		int most = months.stream()
			.flatMapToInt((month) -> IntStream.of(month.opened(), month.filed(), month.granted()))
			.max()
			.orElse(0);
		List<Bar> bars = new ArrayList<>();
		List<Label> labels = new ArrayList<>();
		DateTimeFormatter name = DateTimeFormatter.ofPattern("MMM", words.locale());
		for (int i = 0; i < months.size(); i++) {
			MonthNumbers month = months.get(i);
			int x = i * STEP + (STEP - 3 * COLUMN) / 2;
			labels.add(new Label(name.format(month.month()), x));
			Stream
				.of(bar("opened", month.opened(), x, most), bar("filed", month.filed(), x + COLUMN, most),
						bar("granted", month.granted(), x + 2 * COLUMN, most))
				.filter((bar) -> bar.number() > 0)
				.forEach(bars::add);
		}
		return new MonthChart(bars, labels, months.size() * STEP);
	}

	private static Bar bar(String kind, int number, int x, int most) {
		int height = (number > 0) ? Math.max(2, Math.round((float) number * HIGHEST / most)) : 0;
		return new Bar(kind, number, x, x + COLUMN / 2, FLOOR - height, height);
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
