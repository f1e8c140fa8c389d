package org.zairyu.check.situation;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * Thrown when a rule reads an answer that has not been given. This is how the next
 * question is found.
 */
public final class MissingAnswer extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private static final Map<Question, MissingAnswer> ALL = new EnumMap<>(Question.class);

	static {
		for (Question question : Question.values()) {
			ALL.put(question, new MissingAnswer(question));
		}
	}

	private final Question question;

	private MissingAnswer(Question question) {
		super(question.id(), null, false, false);
		this.question = question;
	}

	static MissingAnswer to(Question question) {
		return Objects.requireNonNull(ALL.get(question));
	}

	public Question question() {
		return this.question;
	}

}
