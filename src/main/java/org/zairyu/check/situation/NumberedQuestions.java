package org.zairyu.check.situation;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Finds questions and their options by number. Fails at start-up if two have the same
 * number.
 */
final class NumberedQuestions {

	private static final @Nullable Question[] BY_NUMBER = byNumber();

	private static final Map<Question, Map<Integer, Option>> OPTIONS = options();

	private NumberedQuestions() {
	}

	private static @Nullable Question[] byNumber() {
		Map<Integer, Question> numbers = Arrays.stream(Question.values())
			.collect(Collectors.toMap(Question::number, Function.identity()));
		int last = numbers.keySet().stream().mapToInt(Integer::intValue).max().orElseThrow();
		@Nullable Question[] questions = new @Nullable Question[last + 1];
		numbers.forEach((number, question) -> questions[number] = question);
		return questions;
	}

	private static Map<Question, Map<Integer, Option>> options() {
		Map<Question, Map<Integer, Option>> options = new EnumMap<>(Question.class);
		for (Question question : Question.values()) {
			switch (question.type()) {
				case AnswerType.Choice choice -> options.put(question, byNumber(choice.options().values()));
				case AnswerType.AnySet set -> options.put(question, byNumber(set.options().values()));
				case AnswerType.Day day -> {
				}
				case AnswerType.Whole whole -> {
				}
				case AnswerType.Decimal decimal -> {
				}
				case AnswerType.Stay stay -> {
				}
			}
		}
		return options;
	}

	private static Map<Integer, Option> byNumber(Collection<Option> options) {
		return options.stream().collect(Collectors.toUnmodifiableMap(Option::number, Function.identity()));
	}

	/** Returns the questions by number, with null for numbers that are no longer used. */
	static List<@Nullable Question> all() {
		return Arrays.asList(BY_NUMBER);
	}

	/**
	 * Returns an option of a question.
	 * @throws IllegalArgumentException if no option has the number
	 */
	static Option option(Question question, int number) {
		Option option = Objects.requireNonNull(OPTIONS.get(question)).get(number);
		if (option == null) {
			throw new IllegalArgumentException("no such option");
		}
		return option;
	}

}
