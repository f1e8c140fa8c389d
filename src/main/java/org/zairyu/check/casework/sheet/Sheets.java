package org.zairyu.check.casework.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.zairyu.check.casework.told.Telling;
import org.zairyu.check.entry.EntryProblem;
import org.zairyu.check.entry.Forms;
import org.zairyu.check.entry.OwnEntry;
import org.zairyu.check.procedure.Assessment;
import org.zairyu.check.situation.Question;
import org.zairyu.check.words.AnswerWords;
import org.zairyu.check.words.Languages;
import org.zairyu.check.words.Words;

/**
 * Lays out fact sheets: what the rules have read, miss or are likely to ask, and nothing
 * else.
 */
@Component
final class Sheets {

	private final Forms forms;

	private final Outlook outlook;

	private final Languages languages;

	Sheets(Forms forms, Outlook outlook, Languages languages) {
		this.forms = forms;
		this.outlook = outlook;
		this.languages = languages;
	}

	/** The sheet for what was typed and what follows from it. */
	Sheet sheet(SheetEntries entries, Assessment assessment, Words words) {
		Set<Question> likely = this.outlook.likely(entries.answers(), assessment);
		Map<Part, List<Sheet.Row>> parts = new EnumMap<>(Part.class);
		List<Sheet.Row> all = new ArrayList<>();
		Set<Question> asked = asked(entries, assessment);
		asked.addAll(likely);
		for (Question question : asked) {
			Sheet.Row row = row(question, entries, assessment, likely, words);
			parts.computeIfAbsent(Part.of(question), (part) -> new ArrayList<>()).add(row);
			all.add(row);
		}
		List<Sheet.Section> sections = new ArrayList<>();
		parts.forEach((part, rows) -> sections.add(new Sheet.Section(part.id(), rows)));
		return new Sheet(sections, all.stream().filter((row) -> row.error() != null).toList(),
				all.stream().filter((row) -> row.need() == Sheet.Need.OPEN).toList(),
				unused(entries, assessment, asked, words));
	}

	private static Set<Question> asked(SheetEntries entries, Assessment assessment) {
		Set<Question> asked = EnumSet.of(Question.TOPICS);
		asked.addAll(assessment.read().questions());
		asked.addAll(assessment.missing());
		asked.addAll(entries.problems().keySet());
		return asked;
	}

	private List<Telling.Answer> unused(SheetEntries entries, Assessment assessment, Set<Question> asked, Words words) {
		AnswerWords answers = this.languages.answers(words);
		return assessment.unused()
			.stream()
			.filter((question) -> !asked.contains(question))
			.map((question) -> new Telling.Answer(question.id(), answers.label(question),
					answers.text(question, entries.answers())))
			.toList();
	}

	private Sheet.Row row(Question question, SheetEntries entries, Assessment assessment, Set<Question> likely,
			Words words) {
		EntryProblem problem = entries.problems().get(question);
		String key = "question." + question.id();
		Forms.Form form = this.forms.form(question, entries.answers(), (problem != null) ? problem.fields() : List.of(),
				assessment.asOf(), words);
		boolean open = assessment.missing().contains(question) && problem == null;
		return new Sheet.Row(question.id(), words.get(key + ".label"), words.get(key + ".hint"), form,
				OwnEntry.of(form, question.type(), entries.entry(question)),
				open ? Sheet.Need.OPEN : likely.contains(question) ? Sheet.Need.LIKELY : Sheet.Need.READ,
				(problem != null) ? Forms.error(question, problem, words) : null,
				(problem != null) ? problem.fields().getFirst() : null);
	}

}
