package org.zairyu.check.resident.question;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.zairyu.check.language.Words;
import org.zairyu.check.procedure.Assessment;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.Question;
import org.zairyu.check.web.UnknownPageException;
import org.zairyu.check.web.form.Choices;
import org.zairyu.check.web.form.Forms;
import org.zairyu.check.web.form.InputProblem;
import org.zairyu.check.web.form.QuestionInput;
import org.zairyu.check.web.form.QuestionPage;

/** Puts a question, with what was typed, into the words of its page. */
@Component
class QuestionPages {

	private final Interview interview;

	private final Forms forms;

	private final Choices choices;

	QuestionPages(Interview interview, Forms forms, Choices choices) {
		this.interview = interview;
		this.forms = forms;
		this.choices = choices;
	}

	/**
	 * Creates the page of a question.
	 * @param assessment of the answers
	 * @param entry what was typed or ticked
	 * @param problem what is wrong with what was typed, or null
	 */
	QuestionPage page(Question question, Answers answers, Assessment assessment, QuestionInput entry,
			@Nullable InputProblem problem, Words words) {
		String key = "question." + question.id();
		List<QuestionPage.Asker> askers = this.interview.askers(question, answers, assessment)
			.stream()
			.map((procedure) -> new QuestionPage.Asker(procedure.id(), words.get("procedure." + procedure.id())))
			.toList();
		Forms.Form form = this.forms.form(question, answers, entry, (problem != null) ? problem.fields() : List.of(),
				this.interview.today(), words);
		String title = words.get(key + ".title");
		String error = (problem != null) ? Forms.error(question, problem, words) : null;
		String tab = (error != null) ? words.get("page.error.in-title", "title", title) : title;
		return new QuestionPage(form.kind(), tab, title, words.get(key + ".hint"), words.get(key + ".why"), askers,
				form.groups(), form.fields(), form.other(), form.help(), error,
				(problem != null) ? problem.fields().getFirst() : "", this.choices.cardTag());
	}

	/** Returns the question with an id. */
	static Question question(String id) {
		Question question = Question.of(id);
		if (question == null) {
			throw new UnknownPageException();
		}
		return question;
	}

}
