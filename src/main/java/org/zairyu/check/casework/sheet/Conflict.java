package org.zairyu.check.casework.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.casework.file.CaseFile;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.InvalidAnswer;
import org.zairyu.check.situation.Question;
import org.zairyu.check.words.AnswerWords;

/**
 * Two versions of the answers of a case, question by question.
 *
 * @param savedBy who saved the other version
 * @param version its number
 * @param rows the questions
 */
public record Conflict(String savedBy, int version, List<Row> rows) {

	/** The field with the choice of a question begins so. */
	private static final String CHOICE = "choose.";

	/** The hidden field with the answer that was not saved begins so. */
	private static final String MINE = "mine.";

	/**
	 * A question.
	 *
	 * @param id its id
	 * @param label the question in short
	 * @param mine the answer that was not saved, in words
	 * @param theirs the answer that the other person saved, in words
	 * @param text the answer that was not saved, as it is stored
	 * @param differs whether there is something to choose
	 */
	public record Row(String id, String label, String mine, String theirs, String text, boolean differs) {
	}

	static Conflict of(Answers mine, CaseFile newer, AnswerWords words) {
		List<Row> rows = new ArrayList<>();
		for (Question question : Question.values()) {
			String own = mine.text(question);
			String theirs = newer.answers().text(question);
			if (own != null || theirs != null) {
				rows.add(new Row(question.id(), words.label(question), words.text(question, mine),
						words.text(question, newer.answers()), Objects.requireNonNullElse(own, ""),
						!Objects.equals(own, theirs)));
			}
		}
		return new Conflict(newer.savedBy(), newer.version(), rows);
	}

	/** Whether both versions say the same. */
	boolean isSettled() {
		return this.rows.stream().noneMatch(Row::differs);
	}

	/** The answers as they were chosen, question by question. */
	static Answers chosen(Map<String, String[]> parameters, Answers theirs) {
		Answers chosen = theirs;
		for (Question question : Question.values()) {
			String text = first(parameters.get(MINE + question.id()));
			if (text != null && "mine".equals(first(parameters.get(CHOICE + question.id())))) {
				try {
					chosen = text.isEmpty() ? chosen.without(question) : chosen.with(question, text);
				}
				catch (InvalidAnswer ex) {
					// not from our page: what is stored stays
				}
			}
		}
		return chosen;
	}

	private static @Nullable String first(String @Nullable [] texts) {
		return (texts == null || texts.length == 0) ? null : texts[0];
	}

}
