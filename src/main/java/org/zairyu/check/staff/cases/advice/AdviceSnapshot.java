package org.zairyu.check.staff.cases.advice;

import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/**
 * A result in words that needs no look-up. Dates are ISO-8601 days. The constructors
 * refuse a missing component that is not nullable, wherever the result was read from.
 *
 * @param language id of the language of the words
 * @param asOf the day of the result
 * @param lawVersion the version of the law that it rests on
 * @param answers the answers it rests on
 * @param procedures the outcome of each procedure
 */
public record AdviceSnapshot(String language, String asOf, String lawVersion, List<Answer> answers,
		List<Outcome> procedures) {

	public AdviceSnapshot {
		Objects.requireNonNull(language);
		Objects.requireNonNull(asOf);
		Objects.requireNonNull(lawVersion);
		answers = List.copyOf(answers);
		procedures = List.copyOf(procedures);
	}

	/**
	 * An answer.
	 *
	 * @param question id of the question
	 * @param label the question in short
	 * @param text the answer in words
	 */
	public record Answer(String question, String label, String text) {

		public Answer {
			Objects.requireNonNull(question);
			Objects.requireNonNull(label);
			Objects.requireNonNull(text);
		}

	}

	/**
	 * The outcome of a procedure.
	 *
	 * @param id id of the procedure
	 * @param title its name
	 * @param verdict id of the verdict
	 * @param label the verdict in a word
	 * @param sentence the verdict in a sentence
	 * @param findings its findings
	 */
	public record Outcome(String id, String title, String verdict, String label, String sentence, List<Item> findings) {

		public Outcome {
			Objects.requireNonNull(id);
			Objects.requireNonNull(title);
			Objects.requireNonNull(verdict);
			Objects.requireNonNull(label);
			Objects.requireNonNull(sentence);
			findings = List.copyOf(findings);
		}

	}

	/**
	 * A finding.
	 *
	 * @param code its code
	 * @param kind id of its kind
	 * @param label its kind in words
	 * @param title what it is
	 * @param text what it means
	 * @param opens first day, or null
	 * @param due last lawful day, or null
	 * @param goBy last open day, or null
	 * @param acceptedUntil last day that still counts as in time, or null where it is not
	 * later or was not recorded
	 * @param overdue whether the day has passed
	 * @param where the counter in words, or null
	 * @param documents what to bring
	 * @param fee what it costs in words, or null
	 * @param basis where it is laid down
	 * @param because the answers it rests on
	 */
	public record Item(String code, String kind, String label, String title, String text, @Nullable String opens,
			@Nullable String due, @Nullable String goBy, @Nullable String acceptedUntil, boolean overdue,
			@Nullable String where, List<Document> documents, @Nullable String fee, List<Provision> basis,
			List<Answer> because) {

		public Item {
			Objects.requireNonNull(code);
			Objects.requireNonNull(kind);
			Objects.requireNonNull(label);
			Objects.requireNonNull(title);
			Objects.requireNonNull(text);
			documents = List.copyOf(documents);
			basis = List.copyOf(basis);
			because = List.copyOf(because);
		}

	}

	/**
	 * A document to bring.
	 *
	 * @param id its id
	 * @param name its name
	 * @param conditional whether it is needed only in some cases
	 */
	public record Document(String id, String name, boolean conditional) {

		public Document {
			Objects.requireNonNull(id);
			Objects.requireNonNull(name);
		}

	}

	/**
	 * A provision.
	 *
	 * @param source the kind of authority in words
	 * @param name its name
	 * @param url the official page, or null
	 * @param confidence how well it is known, in words
	 */
	public record Provision(String source, String name, @Nullable String url, String confidence) {

		public Provision {
			Objects.requireNonNull(source);
			Objects.requireNonNull(name);
			Objects.requireNonNull(confidence);
		}

		/** Returns whether the address is safe to follow, whoever wrote it. */
		@JsonIgnore
		public boolean isLinked() {
			return this.url != null && this.url.startsWith("https://");
		}

	}

}
