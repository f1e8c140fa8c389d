package org.zairyu.check.web.form;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.situation.AnswerType;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.Question;

/**
 * What a person has typed or ticked on a question page, unchanged.
 *
 * @param fields the texts by field
 */
public record QuestionInput(Map<String, List<String>> fields) {

	/** The only field of most questions, or the radios and boxes. */
	public static final String ANSWER = "answer";

	public static final String YEAR = "year";

	public static final String MONTH = "month";

	public static final String DAY = "day";

	public static final String YEARS = "years";

	public static final String MONTHS = "months";

	public static final String DAYS = "days";

	/** The radio that belongs to fields for typing. */
	public static final String OTHER = "other";

	/** The button for those who do not know. */
	public static final String UNSURE = "unsure";

	/** The unusual date that was asked about, when it is sent a second time. */
	public static final String SURE = "sure";

	/** Request parameter with the topic of a link from the guide. */
	public static final String TOPIC = "topic";

	public static final QuestionInput EMPTY = new QuestionInput(Map.of());

	private static final int LONGEST = 200;

	public static QuestionInput of(Map<String, String[]> parameters) {
		Map<String, List<String>> fields = new LinkedHashMap<>();
		parameters.forEach((name, texts) -> fields.put(name, Arrays.stream(texts).filter(Objects::nonNull).toList()));
		return new QuestionInput(fields);
	}

	/** Returns the input for an answer. */
	public static QuestionInput of(AnswerType type, @Nullable String answer) {
		if (answer == null) {
			return EMPTY;
		}
		return switch (type) {
			case AnswerType.Day day -> date(day, answer);
			case AnswerType.AnySet set -> new QuestionInput(Map.of(ANSWER, List.of(answer.split("\\|"))));
			case AnswerType.Stay stay -> PeriodInput.of(answer);
			case AnswerType.Decimal decimal -> single(new BigDecimal(answer).toPlainString());
			case AnswerType.Whole whole -> single(answer);
			case AnswerType.Choice choice -> single(answer);
		};
	}

	/** Returns the input for the answer of a person, with a topic ticked in addition. */
	public static QuestionInput of(Question question, Answers answers, @Nullable String topic) {
		QuestionInput entry = of(question.type(), answers.text(question));
		if (topic == null || question != Question.TOPICS) {
			return entry;
		}
		return new QuestionInput(Map.of(ANSWER, Stream.concat(entry.all(ANSWER).stream(), Stream.of(topic)).toList()));
	}

	public static QuestionInput single(String text) {
		return new QuestionInput(Map.of(ANSWER, List.of(text)));
	}

	private static QuestionInput date(AnswerType.Day type, String answer) {
		if (answer.equals(AnswerType.NONE)) {
			return single(answer);
		}
		String[] parts = answer.split("-");
		return new QuestionInput(Map.of(ANSWER, List.of(OTHER), YEAR, List.of(parts[0]), MONTH,
				List.of(unpadded(parts[1])), DAY, List.of(unpadded(parts[2]))));
	}

	/**
	 * Returns the input for a day in an address: in the three fields if it is a date,
	 * else unchanged.
	 */
	public static QuestionInput day(@Nullable String text) {
		if (text == null || text.isEmpty()) {
			return EMPTY;
		}
		return text.matches("\\d{4}-\\d{2}-\\d{2}") ? date(new AnswerType.Day(false), text)
				: new QuestionInput(Map.of(YEAR, List.of(text)));
	}

	private static String unpadded(String number) {
		return String.valueOf(Integer.parseInt(number));
	}

	/** Returns the text of a field as typed, empty if there is no such field. */
	public String raw(String field) {
		List<String> texts = this.fields.getOrDefault(field, List.of());
		return texts.isEmpty() ? "" : texts.getFirst();
	}

	/**
	 * Returns the text of a field with full-width letters and digits in their usual width
	 * and without surrounding blanks.
	 */
	String text(String field) {
		String raw = raw(field);
		String start = (raw.length() > LONGEST) ? raw.substring(0, LONGEST) : raw;
		return Normalizer.normalize(start, Normalizer.Form.NFKC).strip();
	}

	boolean isEmpty(String field) {
		return text(field).isEmpty();
	}

	/** Returns whether a radio or box is ticked. */
	public boolean has(String field, String value) {
		return this.fields.getOrDefault(field, List.of()).contains(value);
	}

	public List<String> all(String field) {
		return this.fields.getOrDefault(field, List.of());
	}

	/** Never says what was typed. */
	@Override
	public String toString() {
		return "entry in " + this.fields.keySet();
	}

}
