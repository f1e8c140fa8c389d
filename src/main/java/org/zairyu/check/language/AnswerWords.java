package org.zairyu.check.language;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.situation.AnswerType;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.Option;
import org.zairyu.check.situation.PeriodOfStay;
import org.zairyu.check.situation.Question;
import org.zairyu.check.situation.Status;

/**
 * Formats answers for readers: dates with their weekday, statuses with the name printed
 * on the card.
 *
 * @param words the language of the reader
 * @param onCards the language residence cards are printed in
 */
public record AnswerWords(Words words, Words onCards) {

	/**
	 * Questions whose words take up an earlier answer: whoever has just come to Japan is
	 * asked about the first home, not about a home or a permission.
	 */
	static final Map<Question, Question> TAKEN_UP = Map.of(Question.ADDRESS_DATE, Question.ADDRESS_EVENT,
			Question.LANDED_ON, Question.ADDRESS_EVENT, Question.FAMILY_EVENT_ON, Question.FAMILY_EVENT,
			Question.AFFILIATION_EVENT, Question.STATUS, Question.AFFILIATION_LEFT_ON, Question.STATUS,
			Question.AFFILIATION_JOINED_ON, Question.STATUS, Question.CARD, Question.STATUS, Question.CARD_VALID_UNTIL,
			Question.STATUS);

	/** Returns the short label of a question. */
	public String label(Question question) {
		return this.words.get("question." + question.id() + ".label");
	}

	/** Returns the short label of a question for a person with these answers. */
	public String label(Question question, Answers answers) {
		return of(question, ".label", answers);
	}

	/** Returns the question as it is asked of a person with these answers. */
	public String title(Question question, Answers answers) {
		return of(question, ".title", answers);
	}

	/** Returns the help with a question for a person with these answers. */
	public String hint(Question question, Answers answers) {
		return of(question, ".hint", answers);
	}

	private String of(Question question, String part, Answers answers) {
		String key = "question." + question.id() + part;
		Question earlier = TAKEN_UP.get(question);
		String answer = (earlier != null) ? answers.text(earlier) : null;
		String own = (answer != null) ? this.words.find(key + "." + answer) : null;
		return (own != null) ? own : this.words.get(key);
	}

	/**
	 * Returns an answer in one line, or an empty text if the question is not answered.
	 */
	public String text(Question question, Answers answers) {
		return this.words.join(lines(question, answers));
	}

	/**
	 * Returns an answer with one line for each chosen option, or an empty list if the
	 * question is not answered.
	 */
	public List<String> lines(Question question, Answers answers) {
		if (answers.unsure().contains(question)) {
			return List.of(this.words.get("answer.unsure"));
		}
		Object value = answers.value(question);
		return (value != null) ? lines(question, value) : List.of();
	}

	private List<String> lines(Question question, Object value) {
		return switch (question.type()) {
			case AnswerType.Choice choice -> List.of(option(question, (Option) value));
			case AnswerType.AnySet set -> set(question, (Set<?>) value);
			case AnswerType.Day day -> List.of(day(question, value));
			case AnswerType.Whole whole -> List.of(this.words.get("answer." + question.id(), "n", value));
			case AnswerType.Decimal decimal -> List.of(hours((BigDecimal) value));
			case AnswerType.Stay stay -> List.of(this.words.period((PeriodOfStay) value));
		};
	}

	private List<String> set(Question question, Set<?> chosen) {
		return chosen.isEmpty() ? List.of(none(question))
				: chosen.stream().map((option) -> option(question, (Option) option)).toList();
	}

	private String none(Question question) {
		String own = this.words.find("question." + question.id() + ".none");
		return (own != null) ? own : this.words.get("option.none-set");
	}

	private String day(Question question, Object value) {
		Object day = (value instanceof Optional<?> known) ? known.orElse(null) : value;
		return (day != null) ? this.words.date((LocalDate) day) : none(question);
	}

	private String hours(BigDecimal hours) {
		String key = (hours.compareTo(BigDecimal.ONE) == 0) ? "hours.one" : "hours.other";
		return this.words.get(key, "n", NumberFormat.getInstance(this.words.locale()).format(hours));
	}

	/** Returns the text of an option of a question. */
	public String option(Question question, Option option) {
		if (option instanceof Status status) {
			return status(status);
		}
		String own = this.words.find("question." + question.id() + "." + option.id());
		return (own != null) ? own : this.words.get("option." + option.id());
	}

	/**
	 * Returns the name of a status, with the name on the card if that is in another
	 * language.
	 */
	public String status(Status status) {
		String name = this.words.status(status);
		String card = onCard(status);
		return (card == null) ? name : this.words.get("answer.status", "name", name, "card", card);
	}

	/**
	 * Returns the name of a status on the card, or null if it does not differ from the
	 * name in the reader's language.
	 */
	public @Nullable String onCard(Status status) {
		String card = this.onCards.status(status);
		return Ruby.strip(this.words.status(status)).equals(card) ? null : card;
	}

}
