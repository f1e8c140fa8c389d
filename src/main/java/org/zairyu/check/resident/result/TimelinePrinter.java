package org.zairyu.check.resident.result;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

import org.zairyu.check.language.Words;
import org.zairyu.check.stencil.Html;
import org.zairyu.check.stencil.Printer;

/** Prints a timeline as a picture and as a table. */
public final class TimelinePrinter {

	private static final String TEMPLATE = "fragments/timeline";

	/** From the top of a line to the foot of its letters. */
	private static final int ASCENT = 13;

	/** Half of a bar, and of the sign at its end. */
	private static final int BAR = 5;

	private static final int SIGN = 6;

	private TimelinePrinter() {
	}

	/** The section with the timeline; nothing where nothing is dated. */
	public static Html print(Timeline timeline, Printer printer) {
		if (timeline.isEmpty()) {
			return Html.NOTHING;
		}
		Words words = printer.words().words();
		return printer.piece(TEMPLATE, "timeline",
				Map.of("height", number(timeline.height()), "today-x", number(timeline.todayX()), "today",
						Html.text(words.get("timeline.today", "date", words.date(timeline.today()))), "years",
						printer.each(timeline.years(), (year) -> year(year, timeline, printer)), "bars",
						printer.each(timeline.rows(), (row) -> bar(row, printer)), "table",
						printer.each(timeline.rows(), (row) -> tableRow(row, printer))));
	}

	private static Html year(Timeline.Year year, Timeline timeline, Printer printer) {
		return printer.piece(TEMPLATE, "year-mark",
				Map.of("x", number(year.x()), "year", number(year.year()), "height", number(timeline.height())));
	}

	private static Html bar(Timeline.Row row, Printer printer) {
		Map<String, Html> own = new HashMap<>();
		own.put("labels", printer.each(IntStream.range(0, row.lines().size()).boxed().toList(),
				(line) -> label(row, line, printer)));
		own.put("y", number(row.barY()));
		own.put("top", number(row.barY() - BAR));
		own.put("x", number(row.x()));
		own.put("width", number(row.width()));
		own.put("end", number(row.x() + row.width() - SIGN));
		return printer.piece(TEMPLATE, "timeline-bar",
				Map.of("kind", row.span().kind().id(), "day", row.span().isDay()), own);
	}

	private static Html label(Timeline.Row row, int line, Printer printer) {
		return printer.piece(TEMPLATE, "timeline-label", Map.of("y", number(row.y() + ASCENT + line * Timeline.LINE),
				"label", Html.text(row.lines().get(line))));
	}

	private static Html tableRow(Timeline.Row row, Printer printer) {
		Words words = printer.words().words();
		Span span = row.span();
		return printer.piece(TEMPLATE, "timeline-row", Map.of("kind", span.kind().id()),
				Map.of("label", Html.text(span.label()), "from", Html.text(span.isDay() ? "" : words.date(span.from())),
						"to", Html.text(words.date(span.to()))));
	}

	private static Html number(int number) {
		return Html.text(Integer.toString(number));
	}

	/** To a tenth of a unit. */
	private static Html number(double number) {
		return Html.text(Double.toString(Math.round(10 * number) / 10.0));
	}

}
