package org.zairyu.check.lawdata;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.function.Function;

/**
 * One value of a law file.
 *
 * @param position where it is
 * @param name its key or column
 * @param text its text
 * @param number whether it is written as a whole number
 */
record Cell(Position position, String name, String text, boolean number) implements Node {

	private static final DateTimeFormatter STRICT = DateTimeFormatter.ofPattern("uuuu-MM-dd")
		.withResolverStyle(ResolverStyle.STRICT);

	boolean isEmpty() {
		return this.text.isEmpty();
	}

	/** Returns the text. Refuses blank text and blanks around it. */
	String words() {
		if (this.text.isBlank() || !this.text.equals(this.text.strip())) {
			throw refuse("must be a text without blanks around it");
		}
		return this.text;
	}

	/** Returns the text as a date. Refuses dates that do not exist. */
	LocalDate date() {
		try {
			return LocalDate.parse(this.text, STRICT);
		}
		catch (DateTimeParseException ex) {
			throw refuse("must be a date that exists");
		}
	}

	int wholeNumber(int min, int max) {
		if (this.number && this.text.matches("0|[1-9]\\d{0,8}")) {
			int value = Integer.parseInt(this.text);
			if (value >= min && value <= max) {
				return value;
			}
		}
		throw refuse("must be a whole number from " + min + " to " + max);
	}

	/**
	 * Returns the text as a term in months and years. Refuses terms that are not in
	 * normalized ISO-8601.
	 */
	Period term() {
		if (this.text.matches("P(?=\\d)(\\d{1,2}Y)?(\\d{1,2}M)?")) {
			Period term = Period.parse(this.text);
			if (!term.isZero() && term.normalized().toString().equals(this.text)) {
				return term;
			}
		}
		throw refuse("must be a term in months and years");
	}

	/** Returns the option with this id. Refuses any other text. */
	<T> T oneOf(T[] options, Function<T, String> id) {
		return Arrays.stream(options)
			.filter((option) -> id.apply(option).equals(this.text))
			.findFirst()
			.orElseThrow(() -> refuse("must be one of " + String.join(", ", Arrays.stream(options).map(id).toList())));
	}

	/** Creates an exception that gives the name and the text before the reason. */
	LawFileException refuse(String reason) {
		return this.position.refuse("“" + this.name + "” is “" + this.text + "”, but " + reason);
	}

}
