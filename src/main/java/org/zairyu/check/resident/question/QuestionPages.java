package org.zairyu.check.resident.question;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.zairyu.check.language.Words;
import org.zairyu.check.procedure.Assessment;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.Question;
import org.zairyu.check.stencil.Own;
import org.zairyu.check.web.UnknownPageException;
import org.zairyu.check.web.form.Choices;
import org.zairyu.check.web.form.Forms;
import org.zairyu.check.web.form.InputProblem;
import org.zairyu.check.web.form.QuestionInput;
import org.zairyu.check.web.form.QuestionPage;
import org.zairyu.check.web.form.VisitorInput;

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
	 * The page of a question.
	 * @param assessment of the answers
	 * @param problem what is wrong with what was typed, or null
	 */
	QuestionPage page(Question question, Answers answers, Assessment assessment, @Nullable InputProblem problem,
			Words words) {
		String key = "question." + question.id();
		List<QuestionPage.Asker> askers = this.interview.askers(question, answers, assessment)
			.stream()
			.map((procedure) -> new QuestionPage.Asker(procedure.id(), words.get("procedure." + procedure.id())))
			.toList();
		Forms.Form form = this.forms.form(question, answers, (problem != null) ? problem.fields() : List.of(),
				this.interview.today(), words);
		String title = words.get(key + ".title");
		String error = (problem != null) ? Forms.error(question, problem, words) : null;
		String tab = (error != null) ? words.get("page.error.in-title", "title", title) : title;
		return new QuestionPage(form.kind(), tab, title, words.get(key + ".hint"), words.get(key + ".why"), askers,
				form.groups(), form.fields(), form.other(), form.help(), error,
				(problem != null) ? problem.fields().getFirst() : "", this.choices.cardTag());
	}

	/**
	 * What a page has of a visitor's own. A page with an error is not kept for others.
	 */
	static Own own(QuestionPage page, Question question, QuestionInput entry, String back) {
		Map<String, String> own = VisitorInput.of(page, question.type(), entry);
		own.put("back", back);
		return Own.of(page.error() == null, own);
	}

	/** The question with this id, as in an address. */
	static Question question(String id) {
		Question question = Question.of(id);
		if (question == null) {
			throw new UnknownPageException();
		}
		return question;
	}

}
