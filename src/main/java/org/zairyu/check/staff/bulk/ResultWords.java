package org.zairyu.check.staff.bulk;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.language.LawWords;
import org.zairyu.check.language.Words;
import org.zairyu.check.procedure.Procedure;
import org.zairyu.check.situation.AnswerType;
import org.zairyu.check.situation.Question;
import org.zairyu.check.staff.bulk.csv.CellProblem;
import org.zairyu.check.staff.bulk.csv.CheckedRow;
import org.zairyu.check.staff.bulk.csv.Columns;
import org.zairyu.check.staff.bulk.csv.NextDeadline;
import org.zairyu.check.staff.bulk.csv.PersonField;
import org.zairyu.check.staff.bulk.csv.RowPlan;
import org.zairyu.check.staff.bulk.csv.RowResult;

/**
 * Puts results into words, in the language of the member of staff.
 *
 * @param law the words with the numbers of the law of the as-of date
 * @param columns the columns of the file
 * @param names the names of answers
 */
record ResultWords(LawWords law, Columns columns, ColumnWords names) {

	/** How many answers are named in a message. */
	private static final int FEW = 7;

	private Words words() {
		return this.law.words();
	}

	String outcome(RowResult row) {
		return words().get("staff.bulk.outcome." + row.outcome().id());
	}

	/** Returns the verdict of a procedure, or an empty text if there is none. */
	String verdict(RowResult row, Procedure procedure) {
		return row.verdicts().containsKey(procedure) ? words().get("verdict." + row.verdicts().get(procedure).id())
				: "";
	}

	String procedure(Procedure procedure) {
		return words().get("procedure." + procedure.id());
	}

	/** Returns the title of a deadline. */
	String title(NextDeadline next) {
		String title = this.law.find("finding." + next.key() + ".title");
		return (title != null) ? title : words().get("date." + next.key());
	}

	/** Returns the dates that the answers give by themselves. */
	List<String> dates(RowResult row) {
		return row.dates()
			.entrySet()
			.stream()
			.map((date) -> words().get("staff.date", "what", words().get("date." + date.getKey().id()), "date",
					date.getValue()))
			.toList();
	}

	List<String> documents(RowResult row) {
		return row.documents().stream().map(this::document).toList();
	}

	private String document(String id) {
		return id.endsWith("?") ? words().get("staff.bulk.if-needed", "document",
				this.law.get("paper." + id.substring(0, id.length() - 1))) : this.law.get("paper." + id);
	}

	/** Returns the questions to answer next. */
	List<String> missing(RowResult row) {
		return row.missing().stream().map((id) -> words().get("question." + id + ".label")).toList();
	}

	/** Returns the problems of a row: which column, what is wrong, how to correct it. */
	List<String> problems(RowResult row) {
		return row.problems().stream().map(this::problem).toList();
	}

	/** Returns why an import leaves out a row. */
	List<String> refusal(CheckedRow row) {
		RowPlan plan = row.plan();
		if (plan.action() == RowPlan.Action.ALIKE) {
			return List.of(words().get("staff.bulk.refused.alike"));
		}
		if (plan.reason().equals("error")) {
			return problems(row.result());
		}
		return Stream
			.concat(Stream.of(words().get("staff.bulk.refused." + plan.reason())),
					plan.problems().stream().map(this::problem))
			.toList();
	}

	/** Returns what is changed: the column, what was there and what is there then. */
	List<String> differences(RowPlan plan, Map<Long, String> people) {
		return plan.differences()
			.stream()
			.map((one) -> words().get("staff.bulk.difference", "column", this.names.name(one.column(), words()),
					"before", value(one.column(), one.before(), people), "after",
					value(one.column(), one.after(), people)))
			.toList();
	}

	private String value(String column, String value, Map<Long, String> people) {
		Question question = Question.of(column);
		if (value.isEmpty()) {
			return words().get("staff.bulk.nothing");
		}
		if (column.equals(PersonField.ASSIGNEE.id())) {
			return people.getOrDefault(Long.valueOf(value), value);
		}
		return (question != null) ? this.names.text(question, value, words()) : value;
	}

	/** Names the answers of a question that has only a few. */
	private String allowed(@Nullable Question question, String code) {
		Map<String, String> options = (question != null && code.equals("unknown-option"))
				? this.names.options(question, words()) : Map.of();
		return (options.isEmpty() || options.size() > FEW) ? ""
				: words().get("staff.bulk.one-of", "answers", String.join(" / ", options.values()));
	}

	private String problem(CellProblem problem) {
		Question question = Question.of(problem.column());
		String min = (question != null && question.type() instanceof AnswerType.Whole whole)
				? String.valueOf(whole.min()) : "0";
		String max = (question == null) ? "" : switch (question.type()) {
			case AnswerType.Whole whole -> String.valueOf(whole.max());
			case AnswerType.Decimal decimal -> String.valueOf(decimal.max());
			case AnswerType.Choice choice -> "";
			case AnswerType.AnySet set -> "";
			case AnswerType.Day day -> "";
			case AnswerType.Stay stay -> "";
		};
		String text = allowed(question, problem.code());
		if (text.isEmpty()) {
			text = words().get("staff.bulk.cell." + problem.code(), "min", min, "max", max);
		}
		String letter = this.columns.letter(problem.column());
		return letter.equals(problem.column())
				? words().get("staff.bulk.problem-beyond", "letter", letter, "text", text)
				: words().get("staff.bulk.problem", "column", this.columns.heading(problem.column()), "letter", letter,
						"text", text);
	}

}
