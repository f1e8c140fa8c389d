package org.zairyu.check.situation;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Reads the bits that {@link AnswerBits} writes or has written earlier. */
final class AnswerReader {

	/** The number of the question that {@code designation} has replaced. */
	private static final int RETIRED = 2;

	private static final int EARLIER_OPTION = 7;

	private static final int EARLIER_SET = 8;

	private static final int EARLIER_WHOLE = 7;

	private static final int EARLIER_PERIOD = 31;

	private static final int EARLIER_LENGTH = 5;

	private final BitReader bits;

	private final boolean earlier;

	AnswerReader(BitReader bits, boolean earlier) {
		this.bits = bits;
		this.earlier = earlier;
	}

	/**
	 * Reads all answers.
	 * @param mark the number of bits of a mark
	 */
	Answers read(int mark) {
		EnumMap<Question, Object> values = new EnumMap<>(Question.class);
		Set<Question> unsure = EnumSet.noneOf(Question.class);
		List<@Nullable Question> questions = NumberedQuestions.all();
		for (int number = 0; number < questions.size(); number++) {
			Question question = questions.get(number);
			switch (this.bits.has(mark) ? this.bits.read(mark) : AnswerBits.NOT_ANSWERED) {
				case AnswerBits.NOT_ANSWERED -> {
				}
				case AnswerBits.ANSWERED -> {
					if (question != null) {
						values.put(question, value(question));
					}
					else if (number == RETIRED) {
						readRetired(values);
					}
					else {
						throw new IllegalArgumentException("an answer to a question that is not known");
					}
				}
				case AnswerBits.UNSURE -> {
					if (question != null) {
						unsure.add(question);
					}
				}
				default -> throw new IllegalArgumentException("no such mark");
			}
		}
		while (this.bits.has(1)) {
			if (this.bits.read(1) != 0) {
				throw new IllegalArgumentException("an answer to a question that is not known");
			}
		}
		return new Answers(values, unsure);
	}

	/**
	 * Reads the answer to question 2, which was whether a person is staff or family of
	 * the Taiwan or Palestine office. Yes is a designation now; after no it is asked.
	 */
	private void readRetired(Map<Question, Object> values) {
		int answer = this.bits.read(this.earlier ? EARLIER_OPTION : 1);
		if (answer > 1) {
			throw new IllegalArgumentException("no such option");
		}
		if (answer == YesNo.YES.number()) {
			values.put(Question.DESIGNATION, Designation.MISSION_STAFF);
		}
	}

	private Object value(Question question) {
		return switch (question.type()) {
			case AnswerType.Choice choice when choice.isYesNo() && !this.earlier ->
				NumberedQuestions.option(question, this.bits.read(1));
			case AnswerType.Choice choice -> NumberedQuestions.option(question, number(EARLIER_OPTION));
			case AnswerType.AnySet set -> chosen(set, question, number(EARLIER_SET));
			case AnswerType.Day day when day.orNone() ->
				(this.bits.read(1) == 1) ? Optional.empty() : Optional.of(day());
			case AnswerType.Day day -> day();
			case AnswerType.Whole whole -> whole(whole, number(EARLIER_WHOLE));
			case AnswerType.Decimal decimal -> decimal(decimal);
			case AnswerType.Stay stay -> (this.bits.read(1) == 1) ? new PeriodOfStay(0, number(EARLIER_PERIOD))
					: new PeriodOfStay(number(EARLIER_PERIOD), 0);
		};
	}

	private int number(int earlierWidth) {
		return this.earlier ? this.bits.read(earlierWidth) : this.bits.read();
	}

	private static Set<Option> chosen(AnswerType.AnySet type, Question question, int mask) {
		Set<Option> numbered = new LinkedHashSet<>();
		for (int rest = mask; rest != 0; rest &= rest - 1) {
			numbered.add(NumberedQuestions.option(question, Integer.numberOfTrailingZeros(rest)));
		}
		if (numbered.size() < type.atLeast()) {
			throw new IllegalArgumentException("too few options");
		}
		Set<Option> chosen = new LinkedHashSet<>(type.options().values());
		chosen.retainAll(numbered);
		return chosen;
	}

	private LocalDate day() {
		LocalDate day = AnswerType.Day.FIRST.plusDays(this.bits.read(AnswerBits.DAY));
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

	private Object decimal(AnswerType.Decimal type) {
		StringBuilder text = new StringBuilder();
		for (int left = number(EARLIER_LENGTH); left > 0; left--) {
			int digit = this.bits.read(AnswerBits.DIGIT);
			text.append((digit < AnswerBits.DIGITS.length()) ? AnswerBits.DIGITS.charAt(digit) : '?');
		}
		try {
			return type.read(text.toString());
		}
		catch (InvalidAnswer.Reason reason) {
			throw new IllegalArgumentException(reason);
		}
	}

}
