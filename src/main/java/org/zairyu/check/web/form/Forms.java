package org.zairyu.check.web.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.zairyu.check.language.Words;
import org.zairyu.check.situation.AnswerType;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.PeriodOfStay;
import org.zairyu.check.situation.Question;
import org.zairyu.check.situation.Status;
import org.zairyu.check.web.form.QuestionPage.Choice;
import org.zairyu.check.web.form.QuestionPage.Field;
import org.zairyu.check.web.form.QuestionPage.Group;
import org.zairyu.check.web.form.QuestionPage.Kind;

/** Lays out the fields in which a question is answered, with what was typed in them. */
@Component
public class Forms {

	private final Choices choices;

	Forms(Choices choices) {
		this.choices = choices;
	}

	/**
	 * The fields of a question.
	 *
	 * @param kind which fields
	 * @param groups the options for ticking, in groups
	 * @param fields the fields for typing
	 * @param other the option that belongs to the fields, or null
	 * @param help how to fill the fields, or null
	 */
	public record Form(Kind kind, List<Group> groups, List<Field> fields, @Nullable Choice other,
			@Nullable String help) {

		static Form choosing(Kind kind, List<Group> groups) {
			return new Form(kind, groups, List.of(), null, null);
		}

		Form filled(AnswerType type, QuestionInput entry) {
			boolean offered = this.groups.stream()
				.flatMap((group) -> group.choices().stream())
				.anyMatch((choice) -> isChecked(choice, entry));
			List<Group> checked = this.groups.stream()
				.map((group) -> group.with(group.choices()
					.stream()
					.map((choice) -> choice.withChecked(isChecked(choice, entry)))
					.toList()))
				.toList();
			boolean another = !offered && !entry.raw(QuestionInput.ANSWER).isEmpty();
			// A usual period is shown by its radio alone.
			boolean typed = !(type instanceof AnswerType.Stay && offered);
			return new Form(this.kind, checked,
					this.fields.stream().map((field) -> field.withValue(typed ? entry.raw(field.id()) : "")).toList(),
					(this.other != null) ? this.other.withChecked(another) : null, this.help);
		}

		private static boolean isChecked(Choice choice, QuestionInput entry) {
			return entry.has(QuestionInput.ANSWER, choice.value());
		}

	}

	/**
	 * The fields of a question for one person.
	 * @param answers the other answers
	 * @param entry what was typed or ticked
	 * @param wrong the fields to blame
	 * @param asOf the day whose statuses are offered
	 */
	public Form form(Question question, Answers answers, QuestionInput entry, List<String> wrong, LocalDate asOf,
			Words words) {
		return blank(question, answers, wrong, asOf, words).filled(question.type(), entry);
	}

	private Form blank(Question question, Answers answers, List<String> wrong, LocalDate asOf, Words words) {
		return switch (question.type()) {
			case AnswerType.Choice choice -> Form.choosing(Kind.RADIOS,
					(choice.options().get(Status.STUDENT.id()) != null)
							? this.choices.commonStatusesFirst(question, asOf, words)
							: this.choices.of(question, choice.options(), words));
			case AnswerType.AnySet set ->
				Form.choosing(Kind.BOXES, (set.atLeast() == 0) ? this.choices.orNone(question, set.options(), words)
						: this.choices.of(question, set.options(), words));
			case AnswerType.Day day -> date(question, day, wrong, words);
			case AnswerType.Stay stay -> period(answers, wrong, words);
			case AnswerType.Whole whole -> number("numeric", wrong);
			case AnswerType.Decimal decimal -> number("decimal", wrong);
		};
	}

	private static Form number(String mode, List<String> wrong) {
		return new Form(Kind.NUMBER, List.of(), List.of(field(QuestionInput.ANSWER, "", 4, mode, wrong)), null, null);
	}

	private static Form date(Question question, AnswerType.Day type, List<String> wrong, Words words) {
		List<Field> fields = date(wrong, words);
		String help = words.get("page.date.help");
		if (!type.orNone()) {
			return new Form(Kind.DATE, List.of(), fields, null, help);
		}
		Choice on = new Choice(QuestionInput.ANSWER, QuestionInput.OTHER, words.get("page.date.on"), null, null, false);
		Choice none = new Choice("none", AnswerType.NONE, words.get("question." + question.id() + ".none"), null, null,
				false);
		return new Form(Kind.RADIOS, List.of(new Group("options", null, List.of(none))), fields, on, help);
	}

	private static List<Field> date(List<String> wrong, Words words) {
		// An era has letters, which the keyboard for digits does not show.
		String year = words.get("page.date.year.keyboard");
		return List.of(field(QuestionInput.YEAR, words.get("page.date.year"), 4, year, wrong),
				field(QuestionInput.MONTH, words.get("page.date.month"), 3, "numeric", wrong),
				field(QuestionInput.DAY, words.get("page.date.day"), 2, "numeric", wrong));
	}

	/** Returns the fields for a birthday in place of an age, with what was typed. */
	public static List<Field> birthday(QuestionInput entry, List<String> wrong, Words words) {
		return date(wrong, words).stream().map((field) -> field.withValue(entry.raw(field.id()))).toList();
	}

	private Form period(Answers answers, List<String> wrong, Words words) {
		List<Group> groups = this.choices.periods(answers, words);
		PeriodOfStay longest = this.choices.longest(answers);
		if (longest == null) {
			return Form.choosing(Kind.RADIOS, groups);
		}
		List<Field> fields = List.of(field(QuestionInput.YEARS, words.get("page.period.years"), 2, "numeric", wrong),
				field(QuestionInput.MONTHS, words.get("page.period.months"), 2, "numeric", wrong),
				field(QuestionInput.DAYS, words.get("page.period.days"), 3, "numeric", wrong));
		Choice other = new Choice(QuestionInput.OTHER, QuestionInput.OTHER,
				words.get("period.upto", "period", words.period(longest)), null, null, false);
		return new Form(Kind.RADIOS, groups, fields, other, words.get("page.period.help"));
	}

	private static Field field(String id, String label, int wide, String mode, List<String> wrong) {
		return new Field(id, label, wide, mode, wrong.contains(id), "");
	}

	/** What is wrong with an entry, in words. */
	public static String error(Question question, InputProblem problem, Words words) {
		return error(question, words.get("question." + question.id() + ".label"), problem, words);
	}

	/**
	 * What is wrong with an entry, in words.
	 * @param label the question as this person knows it
	 */
	public static String error(Question question, String label, InputProblem problem, Words words) {
		int min = (question.type() instanceof AnswerType.Whole whole) ? whole.min() : 0;
		int max = switch (question.type()) {
			case AnswerType.Whole whole -> whole.max();
			case AnswerType.Decimal decimal -> decimal.max();
			default -> 0;
		};
		return error(problem, words, "question", label, "min", min, "max", max);
	}

	/**
	 * What is wrong with an entry, in words.
	 * @param values names and values of placeholders in turn, besides those of the
	 * problem
	 */
	public static String error(InputProblem problem, Words words, Object... values) {
		List<Object> all = new ArrayList<>(List.of(values));
		String field = words.find("page.date." + problem.fields().getFirst());
		all.addAll(List.of("field", (field != null) ? field : ""));
		problem.values()
			.forEach((name, value) -> all
				.addAll(List.of(name, (value instanceof LocalDate day) ? words.date(day) : value)));
		return words.get("error." + problem.code(), all.toArray());
	}

}
