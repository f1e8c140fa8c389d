package org.zairyu.check.save;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.zairyu.check.situation.AnswerType;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.InvalidAnswer;
import org.zairyu.check.situation.PeriodOfStay;
import org.zairyu.check.situation.Question;

/**
 * Writes answers in as few bits as keep a printed code short. Questions stand in their
 * order, options by their number: new ones may only be added at the end of each, so that
 * codes still in people's hands go on opening. A question that a code does not reach yet
 * is not answered.
 */
final class AnswerBits {

	private static final int NOT_ANSWERED = 0;

	private static final int ANSWERED = 1;

	private static final int UNSURE = 2;

	private static final int OPTION = 7;

	private static final int SET = 8;

	/** Days from 1900-01-01 to 2199-12-31. */
	private static final int DAY = 17;

	private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

	private static final int WHOLE = 7;

	private static final int PERIOD = 31;

	private static final int LENGTH = 5;

	/** The characters of a decimal number. */
	private static final String DIGITS = "0123456789.";

	private static final int DIGIT = 4;

	private AnswerBits() {
	}

	static byte[] write(Answers answers) {
		BitWriter bits = new BitWriter();
		for (Question question : Question.values()) {
			String text = answers.text(question);
			bits.write((text != null) ? ANSWERED : answers.unsure().contains(question) ? UNSURE : NOT_ANSWERED, 2);
			if (text != null) {
				write(question.type(), text, bits);
			}
		}
		return bits.bytes();
	}

	private static void write(AnswerType type, String text, BitWriter bits) {
		switch (type) {
			case AnswerType.Choice choice -> bits.write(ids(choice.options()).indexOf(text), OPTION);
			case AnswerType.AnySet set -> bits.write(mask(ids(set.options()), text), SET);
			case AnswerType.Day day -> writeDay(day, text, bits);
			case AnswerType.Whole whole -> bits.write(Integer.parseInt(text), WHOLE);
			case AnswerType.Decimal decimal -> writeDigits(text, bits);
			case AnswerType.Stay stay -> {
				PeriodOfStay period = PeriodOfStay.parse(text);
				bits.write((period.days() > 0) ? 1 : 0, 1);
				bits.write(period.days() + period.months(), PERIOD);
			}
		}
	}

	private static void writeDay(AnswerType.Day type, String text, BitWriter bits) {
		boolean none = text.equals(AnswerType.NONE);
		if (type.orNone()) {
			bits.write(none ? 1 : 0, 1);
		}
		if (!none) {
			bits.write((int) FIRST.until(LocalDate.parse(text), ChronoUnit.DAYS), DAY);
		}
	}

	private static void writeDigits(String text, BitWriter bits) {
		String digits = new BigDecimal(text).stripTrailingZeros().toPlainString();
		bits.write(digits.length(), LENGTH);
		digits.chars().forEach((digit) -> bits.write(DIGITS.indexOf(digit), DIGIT));
	}

	/**
	 * Reads answers.
	 * @throws IllegalArgumentException if the bytes are none that {@link #write} gives
	 */
	static Answers read(byte[] bytes) {
		BitReader bits = new BitReader(bytes);
		Map<Question, String> words = new EnumMap<>(Question.class);
		List<Question> unsure = new ArrayList<>();
		for (Question question : Question.values()) {
			switch (bits.has(2) ? bits.read(2) : NOT_ANSWERED) {
				case NOT_ANSWERED -> {
				}
				case ANSWERED -> words.put(question, read(question.type(), bits));
				case UNSURE -> unsure.add(question);
				default -> throw new IllegalArgumentException("no such mark");
			}
		}
		try {
			Answers answers = Answers.read(words);
			for (Question question : unsure) {
				answers = answers.unsureOf(question);
			}
			return answers;
		}
		catch (InvalidAnswer ex) {
			throw new IllegalArgumentException(ex);
		}
	}

	private static String read(AnswerType type, BitReader bits) {
		return switch (type) {
			case AnswerType.Choice choice -> at(ids(choice.options()), bits.read(OPTION));
			case AnswerType.AnySet set -> chosen(ids(set.options()), bits.read(SET));
			case AnswerType.Day day when day.orNone() && bits.read(1) == 1 -> AnswerType.NONE;
			case AnswerType.Day day -> FIRST.plusDays(bits.read(DAY)).toString();
			case AnswerType.Whole whole -> String.valueOf(bits.read(WHOLE));
			case AnswerType.Decimal decimal -> readDigits(bits);
			case AnswerType.Stay stay -> (bits.read(1) == 1) ? new PeriodOfStay(0, bits.read(PERIOD)).id()
					: new PeriodOfStay(bits.read(PERIOD), 0).id();
		};
	}

	private static String readDigits(BitReader bits) {
		StringBuilder text = new StringBuilder();
		for (int left = bits.read(LENGTH); left > 0; left--) {
			int digit = bits.read(DIGIT);
			text.append((digit < DIGITS.length()) ? DIGITS.charAt(digit) : '?');
		}
		return text.toString();
	}

	private static List<String> ids(Map<String, ?> options) {
		return List.copyOf(options.keySet());
	}

	private static String at(List<String> ids, int index) {
		return (index < ids.size()) ? ids.get(index) : "?";
	}

	private static int mask(List<String> ids, String text) {
		int mask = 0;
		for (String word : text.split("\\|")) {
			mask |= text.equals(AnswerType.NONE) ? 0 : 1 << ids.indexOf(word);
		}
		return mask;
	}

	private static String chosen(List<String> ids, int mask) {
		List<String> words = new ArrayList<>();
		for (int i = 0; i < SET; i++) {
			if ((mask >> i & 1) != 0) {
				words.add(at(ids, i));
			}
		}
		return words.isEmpty() ? AnswerType.NONE : String.join("|", words);
	}

}
