package org.zairyu.check.situation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** The answers of one person. Immutable; each value has the type of its question. */
public final class Answers {

	public static final Answers EMPTY = new Answers(new EnumMap<>(Question.class));

	private final EnumMap<Question, Object> values;

	private final Set<Question> unsure;

	private Answers(EnumMap<Question, Object> values) {
		this(values, EnumSet.noneOf(Question.class));
	}

	Answers(EnumMap<Question, Object> values, Set<Question> unsure) {
		this.values = values;
		this.unsure = unsure;
	}

	/**
	 * Reads answers from their words.
	 * @param words texts by question
	 * @param problems receives the answers that cannot be read, which are then left out
	 */
	public static Answers read(Map<Question, String> words, List<InvalidAnswer> problems) {
		EnumMap<Question, Object> values = new EnumMap<>(Question.class);
		words.forEach((question, text) -> {
			try {
				values.put(question, question.type().read(text));
			}
			catch (InvalidAnswer.Reason reason) {
				problems.add(new InvalidAnswer(question, reason.code()));
			}
		});
		return new Answers(values);
	}

	/**
	 * Reads answers from their words.
	 * @throws InvalidAnswer for the first answer that cannot be read
	 */
	public static Answers read(Map<Question, String> words) {
		List<InvalidAnswer> problems = new ArrayList<>();
		Answers answers = read(words, problems);
		if (!problems.isEmpty()) {
			throw problems.getFirst();
		}
		return answers;
	}

	/**
	 * Returns these answers with one added or replaced.
	 * @throws InvalidAnswer if the text cannot be read
	 */
	public Answers with(Question question, String text) {
		EnumMap<Question, Object> copy = new EnumMap<>(this.values);
		try {
			copy.put(question, question.type().read(text));
		}
		catch (InvalidAnswer.Reason reason) {
			throw new InvalidAnswer(question, reason.code());
		}
		return new Answers(copy, unsureBut(question));
	}

	/** Returns these answers without one. */
	public Answers without(Question question) {
		EnumMap<Question, Object> copy = new EnumMap<>(this.values);
		copy.remove(question);
		return new Answers(copy, unsureBut(question));
	}

	/**
	 * Returns these answers with "I don't know" to one question. Rules find no answer
	 * there.
	 */
	public Answers unsureOf(Question question) {
		Answers answers = without(question);
		answers.unsure.add(question);
		return answers;
	}

	private Set<Question> unsureBut(Question question) {
		Set<Question> copy = EnumSet.noneOf(Question.class);
		copy.addAll(this.unsure);
		copy.remove(question);
		return copy;
	}

	/** Returns the questions that were answered with "I don't know". */
	public Set<Question> unsure() {
		return Collections.unmodifiableSet(this.unsure);
	}

	/**
	 * Returns the answer as read by the type of its question, or null if there is none.
	 */
	public @Nullable Object value(Question question) {
		return this.values.get(question);
	}

	public boolean has(Question question) {
		return this.values.containsKey(question);
	}

	/** Returns the answer as text, or null if there is none. */
	public @Nullable String text(Question question) {
		Object value = this.values.get(question);
		return (value != null) ? question.type().write(value) : null;
	}

	/** Returns all answers as text, in the order of the questions. */
	public Map<Question, String> texts() {
		Map<Question, String> texts = new EnumMap<>(Question.class);
		this.values.forEach((question, value) -> texts.put(question, question.type().write(value)));
		return texts;
	}

	public Set<Question> questions() {
		return this.values.isEmpty() ? EnumSet.noneOf(Question.class) : EnumSet.copyOf(this.values.keySet());
	}

	/** Returns the questions that are answered, but whose answer no rule has read. */
	public Set<Question> unused(AnswersUsed read) {
		Set<Question> unused = EnumSet.noneOf(Question.class);
		for (Question question : this.values.keySet()) {
			if (question != Question.TOPICS && !read.contains(question)) {
				unused.add(question);
			}
		}
		return unused;
	}

	/** Returns the topics asked for; those of the first version where none is named. */
	@SuppressWarnings("unchecked")
	public Set<Topic> topics() {
		Object topics = this.values.get(Question.TOPICS);
		return (topics != null) ? (Set<Topic>) topics : Topic.UNNAMED;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Answers that && this.values.equals(that.values) && this.unsure.equals(that.unsure);
	}

	@Override
	public int hashCode() {
		return 31 * this.values.hashCode() + this.unsure.hashCode();
	}

	/** Names the questions that are answered, never the answers. */
	@Override
	public String toString() {
		return "answers to " + this.values.keySet();
	}

}
