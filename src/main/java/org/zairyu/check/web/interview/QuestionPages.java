package org.zairyu.check.web.interview;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.zairyu.check.language.AnswerWords;
import org.zairyu.check.language.Languages;
import org.zairyu.check.language.Words;
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
public class QuestionPages {

	private final Interview interview;

	private final Forms forms;

	private final Choices choices;

	private final Languages languages;

	QuestionPages(Interview interview, Forms forms, Choices choices, Languages languages) {
		this.interview = interview;
		this.forms = forms;
		this.choices = choices;
		this.languages = languages;
	}

	/**
	 * Creates the page of a question.
	 * @param entry what was typed or ticked
	 * @param problem what is wrong with what was typed, or null
	 */
	public QuestionPage page(Question question, Answers answers, QuestionInput entry, @Nullable InputProblem problem,
			Words words) {
		String key = "question." + question.id();
		List<QuestionPage.Asker> askers = this.interview.askers(question, answers, this.interview.assess(answers))
			.stream()
			.map((procedure) -> new QuestionPage.Asker(procedure.id(), words.get("procedure." + procedure.id())))
			.toList();
		List<String> wrong = (problem != null) ? problem.fields() : List.of();
		Forms.Form form = this.forms.form(question, answers, entry, wrong, this.interview.today(), words);
		List<QuestionPage.Field> birthday = (question == Question.AGE) ? Forms.birthday(entry, wrong, words)
				: List.of();
		AnswerWords asked = this.languages.answers(words);
		String title = asked.title(question, answers);
		String error = (problem != null)
				? Forms.error(question, name(problem, title, asked.label(question, answers)), problem, words) : null;
		String tab = (error != null) ? words.get("page.error.in-title", "title", title) : title;
		return new QuestionPage(form.kind(), tab, title, asked.hint(question, answers), words.get(key + ".why"), askers,
				form.groups(), form.fields(), birthday, form.other(), form.help(), error,
				(problem != null) ? problem.fields().getFirst() : "", unusual(problem), this.choices.cardTag());
	}

	/** Whoever has not answered knows the question, not the label of its answer. */
	private static String name(InputProblem problem, String title, String label) {
		return problem.code().equals("missing") ? title : label;
	}

	private static @Nullable String unusual(@Nullable InputProblem problem) {
		return (problem != null && problem.code().equals("unusual-year"))
				? Objects.requireNonNull(problem.values().get("date")).toString() : null;
	}

	/**
	 * Returns the question with an id.
	 * @throws UnknownPageException if there is none
	 */
	public static Question question(String id) {
		Question question = Question.of(id);
		if (question == null) {
			throw new UnknownPageException();
		}
		return question;
	}

}
