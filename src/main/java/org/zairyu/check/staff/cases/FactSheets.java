package org.zairyu.check.staff.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.zairyu.check.language.AnswerWords;
import org.zairyu.check.language.Languages;
import org.zairyu.check.language.Words;
import org.zairyu.check.procedure.Assessment;
import org.zairyu.check.situation.Question;
import org.zairyu.check.staff.cases.advice.AdviceSnapshot;
import org.zairyu.check.web.form.Forms;
import org.zairyu.check.web.form.InputProblem;

/**
 * Lays out fact sheets with exactly the questions that rules have read, lack or are
 * likely to ask.
 */
@Component
public final class FactSheets {

	private final Forms forms;

	private final LikelyQuestions outlook;

	private final Languages languages;

	FactSheets(Forms forms, LikelyQuestions outlook, Languages languages) {
		this.forms = forms;
		this.outlook = outlook;
		this.languages = languages;
	}

	/** Returns the sheet for what was typed and its assessment. */
	FactSheet sheet(FactSheetInput entries, Assessment assessment, Words words) {
		Set<Question> likely = this.outlook.likely(entries.answers(), assessment);
		Map<Question.Part, List<FactSheet.Row>> parts = new EnumMap<>(Question.Part.class);
		List<FactSheet.Row> all = new ArrayList<>();
		Set<Question> asked = asked(entries, assessment);
		asked.addAll(likely);
		for (Question question : asked) {
			FactSheet.Row row = row(question, entries, assessment, likely, words);
			parts.computeIfAbsent(question.part(), (part) -> new ArrayList<>()).add(row);
			all.add(row);
		}
		List<FactSheet.Section> sections = new ArrayList<>();
		parts.forEach((part, rows) -> sections.add(new FactSheet.Section(part.id(), rows)));
		return new FactSheet(sections, all.stream().filter((row) -> row.error() != null).toList(),
				all.stream().filter((row) -> row.need() == FactSheet.Need.OPEN).toList(),
				unused(entries, assessment, asked, words));
	}

	/**
	 * Returns some questions as on a sheet, without telling which are open.
	 * @param asOf the day whose statuses are offered
	 */
	public List<FactSheet.Row> rows(List<Question> questions, FactSheetInput entries, LocalDate asOf, Words words) {
		return questions.stream().map((question) -> row(question, entries, FactSheet.Need.READ, asOf, words)).toList();
	}

	private static Set<Question> asked(FactSheetInput entries, Assessment assessment) {
		Set<Question> asked = EnumSet.of(Question.TOPICS);
		asked.addAll(assessment.read().questions());
		asked.addAll(assessment.missing());
		asked.addAll(entries.problems().keySet());
		return asked;
	}

	private List<AdviceSnapshot.Answer> unused(FactSheetInput entries, Assessment assessment, Set<Question> asked,
			Words words) {
		AnswerWords answers = this.languages.answers(words);
		return assessment.unused()
			.stream()
			.filter((question) -> !asked.contains(question))
			.map((question) -> new AdviceSnapshot.Answer(question.id(), answers.label(question),
					answers.text(question, entries.answers())))
			.toList();
	}

	private FactSheet.Row row(Question question, FactSheetInput entries, Assessment assessment, Set<Question> likely,
			Words words) {
		boolean open = assessment.missing().contains(question) && !entries.problems().containsKey(question);
		return row(question, entries,
				open ? FactSheet.Need.OPEN : likely.contains(question) ? FactSheet.Need.LIKELY : FactSheet.Need.READ,
				assessment.asOf(), words);
	}

	private FactSheet.Row row(Question question, FactSheetInput entries, FactSheet.Need need, LocalDate asOf,
			Words words) {
		InputProblem problem = entries.problems().get(question);
		String key = "question." + question.id();
		Forms.Form form = this.forms.form(question, entries.answers(), entries.entry(question),
				(problem != null) ? problem.fields() : List.of(), asOf, words);
		return new FactSheet.Row(question.id(), words.get(key + ".label"), words.get(key + ".hint"), form, need,
				(problem != null) ? Forms.error(question, problem, words) : null,
				(problem != null) ? problem.fields().getFirst() : null);
	}

}
