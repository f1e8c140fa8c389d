package org.zairyu.check.staff.cases.filing;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.InvalidAnswer;
import org.zairyu.check.situation.Question;

/**
 * The answers that a step has replaced, so that it can be taken back: a line for each
 * question, with an equals sign and the answer if there was one.
 */
public final class EarlierAnswers {

	private EarlierAnswers() {
	}

	/** Returns the lines for the answers that differ. */
	public static String between(Answers before, Answers after) {
		return Stream.of(Question.values())
			.filter((question) -> !Objects.equals(before.text(question), after.text(question)))
			.map((question) -> before.has(question) ? question.id() + "=" + before.text(question) : question.id())
			.collect(Collectors.joining("\n"));
	}

	/** Puts the replaced answers back. Ignores lines that no longer have a meaning. */
	public static Answers restore(String lines, Answers now) {
		Answers restored = now;
		for (String line : lines.lines().toList()) {
			int equals = line.indexOf('=');
			Question question = Question.of((equals < 0) ? line : line.substring(0, equals));
			if (question != null) {
				try {
					restored = (equals < 0) ? restored.without(question)
							: restored.with(question, line.substring(equals + 1));
				}
				catch (InvalidAnswer ex) {
					restored = restored.without(question);
				}
			}
		}
		return restored;
	}

}
