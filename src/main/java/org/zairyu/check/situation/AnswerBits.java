package org.zairyu.check.situation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Writes answers in as few bits as keep a cookie and a printed code short. Questions
 * stand in their order, options by their number: new ones may only be added at the end of
 * each, so that codes still in people's hands go on opening. A question that a code does
 * not reach yet is not answered.
 */
public final class AnswerBits {

	private static final int NOT_ANSWERED = 0;

	private static final int ANSWERED = 1;

	private static final int UNSURE = 2;

	private static final int OPTION = 7;

	private static final int SET = 8;

	/** Days from 1900-01-01 to 2199-12-31. */
	private static final int DAY = 17;

	private static final int WHOLE = 7;

	private static final int PERIOD = 31;

	private static final int LENGTH = 5;

	/** The characters of a decimal number. */
	private static final String DIGITS = "0123456789.";

	private static final int DIGIT = 4;

	/** The options of every question that has any, by number. */
	private static final Map<Question, List<Option>> OPTIONS = options();

	private AnswerBits() {
	}

	private static Map<Question, List<Option>> options() {
		Map<Question, List<Option>> options = new EnumMap<>(Question.class);
		for (Question question : Question.values()) {
			if (question.type() instanceof AnswerType.Choice choice) {
				options.put(question, List.copyOf(choice.options().values()));
			}
			else if (question.type() instanceof AnswerType.AnySet set) {
				options.put(question, List.copyOf(set.options().values()));
			}
		}
		return options;
	}

	/** Writes answers. */
	public static byte[] write(Answers answers) {
		BitWriter bits = new BitWriter();
		for (Question question : Question.values()) {
			Object value = answers.value(question);
			if (value != null) {
				bits.write(ANSWERED, 2);
				write(question, value, bits);
			}
			else {
				bits.write(answers.unsure().contains(question) ? UNSURE : NOT_ANSWERED, 2);
			}
		}
		return bits.bytes();
	}

	private static void write(Question question, Object value, BitWriter bits) {
		switch (question.type()) {
			case AnswerType.Choice choice -> bits.write(options(question).indexOf(value), OPTION);
			case AnswerType.AnySet set -> bits.write(mask(options(question), (Set<?>) value), SET);
			case AnswerType.Day day when value instanceof Optional<?> any -> {
				bits.write(any.isEmpty() ? 1 : 0, 1);
				any.ifPresent((given) -> writeDay((LocalDate) given, bits));
			}
			case AnswerType.Day day -> writeDay((LocalDate) value, bits);
			case AnswerType.Whole whole -> bits.write((Integer) value, WHOLE);
			case AnswerType.Decimal decimal -> writeDigits((BigDecimal) value, bits);
			case AnswerType.Stay stay -> {
				PeriodOfStay period = (PeriodOfStay) value;
				bits.write((period.days() > 0) ? 1 : 0, 1);
				bits.write(period.days() + period.months(), PERIOD);
			}
		}
	}

	private static void writeDay(LocalDate day, BitWriter bits) {
		bits.write((int) AnswerType.Day.FIRST.until(day, ChronoUnit.DAYS), DAY);
	}

	private static void writeDigits(BigDecimal number, BitWriter bits) {
		String digits = number.stripTrailingZeros().toPlainString();
		bits.write(digits.length(), LENGTH);
		digits.chars().forEach((digit) -> bits.write(DIGITS.indexOf(digit), DIGIT));
	}

	/**
	 * Reads answers.
	 * @throws IllegalArgumentException if the bytes are none that {@link #write} gives
	 */
	public static Answers read(byte[] bytes) {
		BitReader bits = new BitReader(bytes);
		EnumMap<Question, Object> values = new EnumMap<>(Question.class);
		Set<Question> unsure = EnumSet.noneOf(Question.class);
		for (Question question : Question.values()) {
			switch (bits.has(2) ? bits.read(2) : NOT_ANSWERED) {
				case NOT_ANSWERED -> {
				}
				case ANSWERED -> values.put(question, read(question, bits));
				case UNSURE -> unsure.add(question);
				default -> throw new IllegalArgumentException("no such mark");
			}
		}
		return new Answers(values, unsure);
	}

	private static Object read(Question question, BitReader bits) {
		return switch (question.type()) {
			case AnswerType.Choice choice -> at(options(question), bits.read(OPTION));
			case AnswerType.AnySet set -> chosen(set, options(question), bits.read(SET));
			case AnswerType.Day day when day.orNone() ->
				(bits.read(1) == 1) ? Optional.empty() : Optional.of(readDay(bits));
			case AnswerType.Day day -> readDay(bits);
			case AnswerType.Whole whole -> whole(whole, bits.read(WHOLE));
			case AnswerType.Decimal decimal -> decimal(decimal, bits);
			case AnswerType.Stay stay ->
				(bits.read(1) == 1) ? new PeriodOfStay(0, bits.read(PERIOD)) : new PeriodOfStay(bits.read(PERIOD), 0);
		};
	}

	private static LocalDate readDay(BitReader bits) {
		LocalDate day = AnswerType.Day.FIRST.plusDays(bits.read(DAY));
		if (day.isAfter(AnswerType.Day.LAST)) {
			throw new IllegalArgumentException("no such day");
		}
		return day;
	}

	private static Integer whole(AnswerType.Whole type, int number) {
		if (number < type.min() || number > type.max()) {
			throw new IllegalArgumentException("no such number");
		}
		return number;
	}

	private static Object decimal(AnswerType.Decimal type, BitReader bits) {
		StringBuilder text = new StringBuilder();
		for (int left = bits.read(LENGTH); left > 0; left--) {
			int digit = bits.read(DIGIT);
			text.append((digit < DIGITS.length()) ? DIGITS.charAt(digit) : '?');
		}
		try {
			return type.read(text.toString());
		}
		catch (InvalidAnswer.Reason reason) {
			throw new IllegalArgumentException(reason);
		}
	}

	private static List<Option> options(Question question) {
		return Objects.requireNonNull(OPTIONS.get(question));
	}

	private static Option at(List<Option> options, int index) {
		if (index >= options.size()) {
			throw new IllegalArgumentException("no such option");
		}
		return options.get(index);
	}

	private static int mask(List<Option> options, Set<?> chosen) {
		int mask = 0;
		for (Object option : chosen) {
			mask |= 1 << options.indexOf(option);
		}
		return mask;
	}

	private static Set<Option> chosen(AnswerType.AnySet type, List<Option> options, int mask) {
		Set<Option> chosen = new LinkedHashSet<>();
		for (int i = 0; i < SET; i++) {
			if ((mask >> i & 1) != 0) {
				chosen.add(at(options, i));
			}
		}
		if (chosen.size() < type.atLeast()) {
			throw new IllegalArgumentException("too few options");
		}
		return chosen;
	}

}
