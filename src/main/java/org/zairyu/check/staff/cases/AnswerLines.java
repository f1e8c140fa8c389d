package org.zairyu.check.staff.cases;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.Question;

/** Answers as they are kept: a line a question, in the words of the contract. */
public final class AnswerLines {

	private AnswerLines() {
	}

	/** Writes answers in the order of the questions. */
	public static String write(Answers answers) {
		return answers.texts()
			.entrySet()
			.stream()
			.map((answer) -> answer.getKey().id() + "=" + answer.getValue())
			.collect(Collectors.joining("\n"));
	}

	/** The lines that have no meaning any more. */
	public static List<String> lost(String text) {
		List<String> known = write(read(text)).lines().toList();
		return text.lines().filter((line) -> !line.isEmpty() && !known.contains(line)).toList();
	}

	/** Reads what was written; a line that has no meaning any more is left out. */
	public static Answers read(String text) {
		Map<Question, String> words = new EnumMap<>(Question.class);
		text.lines().forEach((line) -> {
			int equals = line.indexOf('=');
			Question question = (equals > 0) ? Question.of(line.substring(0, equals)) : null;
			if (question != null) {
				words.put(question, line.substring(equals + 1));
			}
		});
		return Answers.read(words, new ArrayList<>());
	}

}
