package org.zairyu.check.staff.cases;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.Question;

/**
 * Writes and reads answers as they are stored: one line for each question, with its id
 * and the answer as text.
 */
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

	/** Returns the lines that no longer have a meaning. */
	public static List<String> lost(String text) {
		List<String> known = write(read(text)).lines().toList();
		return text.lines()
			.map(AnswerLines::asToday)
			.filter((line) -> !line.isEmpty() && !known.contains(line))
			.toList();
	}

	/** Returns a line of a question that is asked in other words now. */
	private static String asToday(String line) {
		return line.equals("mission-staff=yes") ? "designation=mission-staff" : line;
	}

	/** Reads stored answers and ignores lines that no longer have a meaning. */
	public static Answers read(String text) {
		Map<Question, String> words = new EnumMap<>(Question.class);
		text.lines().map(AnswerLines::asToday).forEach((line) -> {
			int equals = line.indexOf('=');
			Question question = (equals > 0) ? Question.of(line.substring(0, equals)) : null;
			if (question != null) {
				words.put(question, line.substring(equals + 1));
			}
		});
		return Answers.read(words, new ArrayList<>());
	}

}
