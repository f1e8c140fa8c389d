package org.zairyu.check.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import org.zairyu.check.language.Words;
import org.zairyu.check.situation.AnswerType;
import org.zairyu.check.situation.Option;
import org.zairyu.check.situation.Question;
import org.zairyu.check.situation.Status;
import org.zairyu.check.situation.Statuses;
import org.zairyu.check.situation.YesNo;

/**
 * Lists every question, in the order of the pages.
 *
 * @param asOf the day whose statuses are the options of {@code status}
 * @param lang the language of the texts
 * @param questions the questions
 */
record QuestionList(LocalDate asOf, String lang, List<QuestionEntry> questions) {

	/**
	 * One question.
	 *
	 * @param id the name of the answer
	 * @param type {@code set}, {@code choice}, {@code yes-no}, {@code date},
	 * {@code period}, {@code integer} or {@code decimal}
	 * @param title the question
	 * @param label its name
	 * @param hint how to find the answer, or absent
	 * @param why the reason for asking
	 * @param options the possible answers of a choice or set
	 * @param atLeast how many of a set must be chosen
	 * @param min smallest number
	 * @param max largest number
	 * @param earliest first day
	 * @param latest last day
	 * @param orNone whether {@code none} is an answer to a date
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record QuestionEntry(String id, String type, String title, String label, @Nullable String hint, String why,
			@Nullable List<OptionEntry> options, @Nullable Integer atLeast, @Nullable Integer min,
			@Nullable Integer max, @Nullable LocalDate earliest, @Nullable LocalDate latest, @Nullable Boolean orNone) {
	}

	/**
	 * One possible answer.
	 *
	 * @param id the word of the answer
	 * @param label what it means
	 * @param hint more about it, or absent
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record OptionEntry(String id, String label, @Nullable String hint) {
	}

	static QuestionList of(LocalDate asOf, Statuses statuses, Words words) {
		return new QuestionList(asOf, words.language(),
				Stream.of(Question.values())
					.map((question) -> new Describer(question, asOf, statuses, words).entry())
					.toList());
	}

	private record Describer(Question question, LocalDate asOf, Statuses statuses, Words words) {

		QuestionEntry entry() {
			return switch (this.question.type()) {
				case AnswerType.AnySet set ->
					entry("set", choices(set.options().values()), set.atLeast(), null, null, null);
				case AnswerType.Choice choice -> entry(isYesNo(choice) ? "yes-no" : "choice",
						choices(choice.options().values()), null, null, null, null);
				case AnswerType.Day day -> entry("date", null, null, null, null, day);
				case AnswerType.Stay stay -> entry("period", null, null, null, null, null);
				case AnswerType.Whole whole -> entry("integer", null, null, whole.min(), whole.max(), null);
				case AnswerType.Decimal decimal -> entry("decimal", null, null, 0, decimal.max(), null);
			};
		}

		private QuestionEntry entry(String type, @Nullable List<OptionEntry> options, @Nullable Integer atLeast,
				@Nullable Integer min, @Nullable Integer max, AnswerType.@Nullable Day day) {
			return new QuestionEntry(this.question.id(), type, text(".title"), text(".label"), find(".hint"),
					text(".why"), options, atLeast, min, max, (day != null) ? AnswerType.Day.FIRST : null,
					(day != null) ? AnswerType.Day.LAST : null, (day != null) ? day.orNone() : null);
		}

		private static boolean isYesNo(AnswerType.Choice choice) {
			return choice.options().values().stream().allMatch(YesNo.class::isInstance);
		}

		private List<OptionEntry> choices(Collection<Option> options) {
			return options.stream().filter(this::isOffered).map(this::choice).toList();
		}

		private boolean isOffered(Option option) {
			return !(option instanceof Status status)
					|| ((this.question == Question.NEW_STATUS) ? this.statuses.of(status).isOfferedAsNew(this.asOf)
							: this.statuses.of(status).isOffered(this.asOf));
		}

		private OptionEntry choice(Option option) {
			return new OptionEntry(option.id(), label(option), find("." + option.id() + ".hint"));
		}

		private String label(Option option) {
			String label = find("." + option.id());
			if (label != null) {
				return label;
			}
			return (option instanceof Status status) ? this.words.status(status)
					: this.words.get("option." + option.id());
		}

		private String text(String part) {
			return this.words.get("question." + this.question.id() + part);
		}

		private @Nullable String find(String part) {
			return this.words.find("question." + this.question.id() + part);
		}

	}

}
