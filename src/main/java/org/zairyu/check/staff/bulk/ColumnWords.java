package org.zairyu.check.staff.bulk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.zairyu.check.language.Languages;
import org.zairyu.check.language.Words;
import org.zairyu.check.situation.AnswerType;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.Option;
import org.zairyu.check.situation.Question;
import org.zairyu.check.staff.bulk.csv.PersonField;
import org.zairyu.check.staff.bulk.csv.Spellings;

/** Names the columns of files and their values, in words that files are read by. */
@Component
final class ColumnWords {

	private final Languages languages;

	private final ObjectProvider<Spellings> spellings;

	ColumnWords(Languages languages, ObjectProvider<Spellings> spellings) {
		this.languages = languages;
		this.spellings = spellings;
	}

	/** Returns the ids of all columns: the person first, then the questions. */
	static List<String> ids() {
		return Stream
			.concat(Arrays.stream(PersonField.values()).map(PersonField::id),
					Arrays.stream(Question.values()).map(Question::id))
			.toList();
	}

	/** Returns the names of all columns by their ids. */
	Map<String, String> names(Words words) {
		Map<String, String> names = new LinkedHashMap<>();
		ids().forEach((id) -> names.put(id, name(id, words)));
		return names;
	}

	/** Returns the name of a column for readers. */
	String name(String id, Words words) {
		Question question = Question.of(id);
		return this.languages.plain(words)
			.get((question != null) ? "question." + id + ".label" : "staff.bulk.person." + id);
	}

	/**
	 * Returns the heading of a column in a language: its name, or its id if other columns
	 * have the same name.
	 */
	String heading(String id, Words words) {
		String name = name(id, words);
		return id.equals(this.spellings.getObject().column(0, name)) ? name : id;
	}

	/** Returns the texts of the options of a question by their ids. */
	Map<String, String> options(Question question, Words words) {
		Map<String, String> texts = new LinkedHashMap<>();
		Words plain = this.languages.plain(words);
		options(question)
			.forEach((id, option) -> texts.put(id, (option instanceof org.zairyu.check.situation.Status status)
					? plain.status(status) : this.languages.answers(plain).option(question, option)));
		return texts;
	}

	private static Map<String, Option> options(Question question) {
		return switch (question.type()) {
			case AnswerType.Choice choice -> choice.options();
			case AnswerType.AnySet set -> set.options();
			case AnswerType.Day day -> Map.of();
			case AnswerType.Whole whole -> Map.of();
			case AnswerType.Decimal decimal -> Map.of();
			case AnswerType.Stay stay -> Map.of();
		};
	}

	/** Returns an answer in words. */
	String text(Question question, String answer, Words words) {
		return this.languages.answers(this.languages.plain(words)).text(question, Answers.EMPTY.with(question, answer));
	}

	/** Returns the key of the text on what a column may contain. */
	static String kind(String id) {
		Question question = Question.of(id);
		return (question == null) ? "staff.bulk.allows." + id : switch (question.type()) {
			case AnswerType.Choice choice -> "staff.bulk.allows.choice";
			case AnswerType.AnySet set -> (set.atLeast() > 0) ? "staff.bulk.allows.some" : "staff.bulk.allows.set";
			case AnswerType.Day day -> day.orNone() ? "staff.bulk.allows.day-or-none" : "staff.bulk.allows.day";
			case AnswerType.Whole whole -> "staff.bulk.allows.number";
			case AnswerType.Decimal decimal -> "staff.bulk.allows.number";
			case AnswerType.Stay stay -> "staff.bulk.allows.period";
		};
	}

	/**
	 * Returns the list of what a file may contain: a row for each column, and one for
	 * each of its options.
	 */
	List<List<String>> list(Words words) {
		List<List<String>> rows = new ArrayList<>();
		List<Words> others = this.languages.forStaff().stream().filter((other) -> !other.equals(words)).toList();
		for (String id : ids()) {
			String also = String.join(" / ", others.stream().map((other) -> heading(id, other)).toList());
			rows.add(List.of(heading(id, words), also, id, words.get(kind(id)), "", ""));
			Question question = Question.of(id);
			if (question != null) {
				options(question, words)
					.forEach((option,
							text) -> rows.add(List.of(heading(id, words), also, id, text, String.join(" / ",
									others.stream().map((other) -> options(question, other).get(option)).toList()),
									option)));
			}
		}
		return rows;
	}

}
