package org.zairyu.check.situation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How an answer is written and read. Every type reads the words that it writes.
 */
public sealed interface AnswerType {

	/** The word for an empty set and for a date that does not exist. */
	String NONE = "none";

	/**
	 * Reads one answer from its words; sets are joined by {@code |}.
	 * @throws InvalidAnswer.Reason if the text is not of this type, with the code of the
	 * error
	 */
	Object read(String text);

	/** Writes an answer so that {@link #read} returns an equal one. */
	String write(Object value);

	/** One option of a list. */
	record Choice(Map<String, Option> options) implements AnswerType {

		static <E extends Enum<E> & Option> Choice of(Class<E> type) {
			return new Choice(byId(type));
		}

		/** Returns whether the options are yes and no. */
		boolean isYesNo() {
			return this.options.containsValue(YesNo.YES);
		}

		@Override
		public Object read(String text) {
			Option option = this.options.get(text);
			if (option == null) {
				throw new InvalidAnswer.Reason("unknown-option");
			}
			return option;
		}

		@Override
		public String write(Object value) {
			return ((Option) value).id();
		}

	}

	/** Any options of a list, at least {@code atLeast} of them. */
	record AnySet(Map<String, Option> options, int atLeast) implements AnswerType {

		static <E extends Enum<E> & Option> AnySet of(Class<E> type, int atLeast) {
			return new AnySet(byId(type), atLeast);
		}

		@Override
		public Object read(String text) {
			List<String> words = text.equals(NONE) ? List.of() : List.of(text.split("\\|", -1));
			Set<Option> chosen = new LinkedHashSet<>();
			this.options.forEach((id, option) -> {
				if (words.contains(id)) {
					chosen.add(option);
				}
			});
			if (chosen.size() < words.size()) {
				boolean known = this.options.keySet().containsAll(words);
				throw new InvalidAnswer.Reason(known ? "repeated-option" : "unknown-option");
			}
			if (chosen.size() < this.atLeast) {
				throw new InvalidAnswer.Reason("none-chosen");
			}
			return chosen;
		}

		@Override
		public String write(Object value) {
			Set<?> chosen = (Set<?>) value;
			return chosen.isEmpty() ? NONE
					: chosen.stream().map((option) -> ((Option) option).id()).collect(Collectors.joining("|"));
		}

	}

	/**
	 * A calendar day from 1900-01-01 to 2199-12-31.
	 *
	 * @param orNone whether {@code none} is an answer too; then the value is an
	 * {@link Optional}
	 */
	record Day(boolean orNone) implements AnswerType {

		private static final DateTimeFormatter STRICT = DateTimeFormatter.ofPattern("uuuu-MM-dd")
			.withResolverStyle(ResolverStyle.STRICT);

		public static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

		public static final LocalDate LAST = LocalDate.of(2199, 12, 31);

		@Override
		public Object read(String text) {
			if (this.orNone && text.equals(NONE)) {
				return Optional.empty();
			}
			LocalDate day = day(text);
			return this.orNone ? Optional.of(day) : day;
		}

		private static LocalDate day(String text) {
			LocalDate day;
			try {
				day = LocalDate.parse(text, STRICT);
			}
			catch (DateTimeParseException ex) {
				throw new InvalidAnswer.Reason("not-a-date");
			}
			if (day.isBefore(FIRST) || day.isAfter(LAST)) {
				throw new InvalidAnswer.Reason("date-out-of-range");
			}
			return day;
		}

		@Override
		public String write(Object value) {
			return (value instanceof Optional<?> day) ? day.map(Object::toString).orElse(NONE) : value.toString();
		}

	}

	/** A whole number from {@code min} to {@code max}. */
	record Whole(int min, int max) implements AnswerType {

		private static final Pattern WRITTEN = Pattern.compile("-?\\d{1,9}");

		@Override
		public Object read(String text) {
			if (!WRITTEN.matcher(text).matches()) {
				throw new InvalidAnswer.Reason("not-a-whole-number");
			}
			int number = Integer.parseInt(text);
			if (number < this.min || number > this.max) {
				throw new InvalidAnswer.Reason("number-out-of-range");
			}
			return number;
		}

		@Override
		public String write(Object value) {
			return value.toString();
		}

	}

	/** Hours with decimals, from 0 to {@code max}. */
	record Decimal(int max) implements AnswerType {

		private static final Pattern WRITTEN = Pattern.compile("-?\\d{1,9}(\\.\\d{1,9})?");

		@Override
		public Object read(String text) {
			if (!WRITTEN.matcher(text).matches()) {
				throw new InvalidAnswer.Reason("not-a-number");
			}
			BigDecimal number = new BigDecimal(text);
			if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(this.max)) > 0) {
				throw new InvalidAnswer.Reason("number-out-of-range");
			}
			return number;
		}

		@Override
		public String write(Object value) {
			return ((BigDecimal) value).toPlainString();
		}

	}

	/** A period of stay. */
	record Stay() implements AnswerType {

		@Override
		public Object read(String text) {
			try {
				return PeriodOfStay.parse(text);
			}
			catch (IllegalArgumentException ex) {
				throw new InvalidAnswer.Reason("not-a-period");
			}
		}

		@Override
		public String write(Object value) {
			return ((PeriodOfStay) value).id();
		}

	}

	private static <E extends Enum<E> & Option> Map<String, Option> byId(Class<E> type) {
		Map<String, Option> options = new LinkedHashMap<>();
		Arrays.stream(type.getEnumConstants()).forEach((option) -> options.put(option.id(), option));
		return java.util.Collections.unmodifiableMap(options);
	}

}
