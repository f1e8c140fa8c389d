package org.zairyu.check.staff.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.language.AnswerWords;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.InvalidAnswer;
import org.zairyu.check.situation.Question;

/**
 * Two versions of the answers of a case, question by question.
 *
 * @param rows the questions
 */
public record Conflict(List<Row> rows) {

	/** The start of the name of the field with the choice for a question. */
	private static final String CHOICE = "choose.";

	/** The start of the name of the hidden field with the answer that was not saved. */
	private static final String MINE = "mine.";

	/** Who has changed an answer since both people started. */
	public enum Change {

		NOBODY, MINE, THEIRS, BOTH;

		/** Returns the end of the key of its message. */
		public String id() {
			return name().toLowerCase(java.util.Locale.ROOT);
		}

		static Change of(@Nullable String before, @Nullable String mine, @Nullable String theirs) {
			if (Objects.equals(mine, theirs)) {
				return NOBODY;
			}
			return Objects.equals(before, mine) ? THEIRS : Objects.equals(before, theirs) ? MINE : BOTH;
		}

	}

	/**
	 * A question.
	 *
	 * @param id its id
	 * @param label the question in short
	 * @param mine the answer that was not saved, in words
	 * @param theirs the answer that the other person saved, in words
	 * @param text the answer that was not saved, as it is stored
	 * @param change who has changed the answer; nobody if both have the same
	 */
	public record Row(String id, String label, String mine, String theirs, String text, Change change) {

		/** Returns whether there is something to choose. */
		public boolean isDifferent() {
			return this.change != Change.NOBODY;
		}

	}

	/**
	 * Compares two versions.
	 * @param before the answers that both people started with
	 */
	static Conflict of(Answers before, Answers mine, Answers theirs, AnswerWords words) {
		List<Row> rows = new ArrayList<>();
		for (Question question : Question.values()) {
			String own = mine.text(question);
			String other = theirs.text(question);
			if (own != null || other != null) {
				rows.add(new Row(question.id(), words.label(question), words.text(question, mine),
						words.text(question, theirs), Objects.requireNonNullElse(own, ""),
						Change.of(before.text(question), own, other)));
			}
		}
		return new Conflict(rows);
	}

	/** Returns whether both versions have the same answers. */
	boolean isSettled() {
		return this.rows.stream().noneMatch(Row::isDifferent);
	}

	/** Returns the answers as they were chosen, question by question. */
	static Answers chosen(Map<String, String[]> parameters, Answers theirs) {
		Answers chosen = theirs;
		for (Question question : Question.values()) {
			String text = first(parameters.get(MINE + question.id()));
			if (text != null && "mine".equals(first(parameters.get(CHOICE + question.id())))) {
				try {
					chosen = text.isEmpty() ? chosen.without(question) : chosen.with(question, text);
				}
				catch (InvalidAnswer ex) {
					// not from our page: keep what is stored
				}
			}
		}
		return chosen;
	}

	private static @Nullable String first(String @Nullable [] texts) {
		return (texts == null || texts.length == 0) ? null : texts[0];
	}

}
