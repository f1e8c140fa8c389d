package org.zairyu.check.situation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/**
 * Writes answers in few bits, so that printed codes stay short, and reads them.
 * <p>
 * The first bit says whether any question was answered with "I don't know". A mark for
 * each question follows in the order of numbers, each with the answer after it; nothing
 * is written after the last answer. Questions and options are written by number, so that
 * constants can be moved and added without breaking codes that people keep.
 */
public final class AnswerBits {

	static final int NOT_ANSWERED = 0;

	static final int ANSWERED = 1;

	static final int UNSURE = 2;

	/** The bits of a day from 1900-01-01 to 2199-12-31. */
	static final int DAY = 17;

	/** The characters of a decimal number. */
	static final String DIGITS = "0123456789.";

	static final int DIGIT = 4;

	private AnswerBits() {
	}

	/** Writes answers. */
	public static byte[] write(Answers answers) {
		BitWriter bits = new BitWriter();
		int mark = answers.unsure().isEmpty() ? 1 : 2;
		bits.write(mark - 1, 1);
		int open = 0;
		for (Question question : NumberedQuestions.all()) {
			Object value = (question != null) ? answers.value(question) : null;
			boolean unsure = question != null && answers.unsure().contains(question);
			if (question == null || (value == null && !unsure)) {
				open++;
				continue;
			}
			for (; open > 0; open--) {
				bits.write(NOT_ANSWERED, mark);
			}
			bits.write((value != null) ? ANSWERED : UNSURE, mark);
			if (value != null) {
				write(question.type(), value, bits);
			}
		}
		return bits.bytes();
	}

	private static void write(AnswerType type, Object value, BitWriter bits) {
		switch (type) {
			case AnswerType.Choice choice when choice.isYesNo() -> bits.write(((Option) value).number(), 1);
			case AnswerType.Choice choice -> bits.write(((Option) value).number());
			case AnswerType.AnySet set -> bits.write(mask((Set<?>) value));
			case AnswerType.Day day when value instanceof Optional<?> any -> {
				bits.write(any.isEmpty() ? 1 : 0, 1);
				any.ifPresent((given) -> writeDay((LocalDate) given, bits));
			}
			case AnswerType.Day day -> writeDay((LocalDate) value, bits);
			case AnswerType.Whole whole -> bits.write((Integer) value);
			case AnswerType.Decimal decimal -> writeDigits((BigDecimal) value, bits);
			case AnswerType.Stay stay -> {
				PeriodOfStay period = (PeriodOfStay) value;
				bits.write((period.days() > 0) ? 1 : 0, 1);
				bits.write(period.days() + period.months());
			}
		}
	}

	private static int mask(Set<?> chosen) {
		int mask = 0;
		for (Object option : chosen) {
			mask |= 1 << ((Option) option).number();
		}
		return mask;
	}

	private static void writeDay(LocalDate day, BitWriter bits) {
		bits.write((int) AnswerType.Day.FIRST.until(day, ChronoUnit.DAYS), DAY);
	}

	private static void writeDigits(BigDecimal number, BitWriter bits) {
		String digits = number.stripTrailingZeros().toPlainString();
		bits.write(digits.length());
		digits.chars().forEach((digit) -> bits.write(DIGITS.indexOf(digit), DIGIT));
	}

	/**
	 * Reads answers.
	 * @throws IllegalArgumentException if {@link #write} does not write such bytes
	 */
	public static Answers read(byte[] bytes) {
		BitReader bits = new BitReader(bytes);
		int mark = bits.has(1) ? bits.read(1) + 1 : 1;
		return new AnswerReader(bits, false).read(mark);
	}

	/**
	 * Reads answers as they were written until November 2026, with fixed widths. Saved
	 * codes of that form open for sixty days: this method and its parts of
	 * {@link AnswerReader} can be removed in February 2027.
	 * @throws IllegalArgumentException if such bytes were never written
	 */
	public static Answers readEarlier(byte[] bytes) {
		return new AnswerReader(new BitReader(bytes), true).read(2);
	}

}
