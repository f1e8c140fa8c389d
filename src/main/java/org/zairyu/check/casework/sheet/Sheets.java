package org.zairyu.check.casework.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.zairyu.check.entry.EntryProblem;
import org.zairyu.check.entry.Forms;
import org.zairyu.check.entry.OwnEntry;
import org.zairyu.check.procedure.Assessment;
import org.zairyu.check.situation.Question;
import org.zairyu.check.words.Words;

/** Lays out fact sheets: what the rules have read or miss, and nothing else. */
@Component
final class Sheets {

	private final Forms forms;

	Sheets(Forms forms) {
		this.forms = forms;
	}

	/** The sheet for what was typed and what follows from it. */
	Sheet sheet(SheetEntries entries, Assessment assessment, Words words) {
		Map<Part, List<Sheet.Row>> parts = new EnumMap<>(Part.class);
		List<Sheet.Row> errors = new ArrayList<>();
		for (Question question : asked(entries, assessment)) {
			Sheet.Row row = row(question, entries, assessment, words);
			parts.computeIfAbsent(Part.of(question), (part) -> new ArrayList<>()).add(row);
			if (row.error() != null) {
				errors.add(row);
			}
		}
		List<Sheet.Section> sections = new ArrayList<>();
		parts.forEach((part, rows) -> sections.add(new Sheet.Section(part.id(), rows)));
		return new Sheet(sections, errors, assessment.missing().size());
	}

	private static Set<Question> asked(SheetEntries entries, Assessment assessment) {
		Set<Question> asked = EnumSet.of(Question.TOPICS);
		asked.addAll(assessment.read().questions());
		asked.addAll(assessment.missing());
		asked.addAll(entries.problems().keySet());
		return asked;
	}

	private Sheet.Row row(Question question, SheetEntries entries, Assessment assessment, Words words) {
		EntryProblem problem = entries.problems().get(question);
		String key = "question." + question.id();
		Forms.Form form = this.forms.form(question, entries.answers(), (problem != null) ? problem.fields() : List.of(),
				assessment.asOf(), words);
		return new Sheet.Row(question.id(), words.get(key + ".label"), words.get(key + ".hint"), form,
				OwnEntry.of(form, question.type(), entries.entry(question)),
				assessment.missing().contains(question) && problem == null,
				(problem != null) ? Forms.error(question, problem, words) : null,
				question.id() + "." + ((problem != null) ? problem.fields().getFirst() : ""));
	}

}
