package org.zairyu.check.resident.question;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import org.zairyu.check.language.Words;
import org.zairyu.check.procedure.Assessment;
import org.zairyu.check.procedure.UncertainResult;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.Question;
import org.zairyu.check.web.answers.AnswersCookie;
import org.zairyu.check.web.answers.SavedAnswers;
import org.zairyu.check.web.form.InputProblem;
import org.zairyu.check.web.form.QuestionInput;
import org.zairyu.check.web.interview.Interview;
import org.zairyu.check.web.interview.QuestionPages;

/** Asks one question per page. */
@Controller
class QuestionController {

	/** Request parameter of a page that was opened from the list of answers. */
	private static final String CHANGE = "change";

	/** Request parameter of a visitor who had no answers to go on from. */
	private static final String AGAIN = "again";

	/** Request parameter of a page that is only to be shown in another language. */
	private static final String AS_TYPED = "as-typed";

	private final Interview interview;

	private final QuestionPages pages;

	private final AnswersCookie cookie;

	QuestionController(Interview interview, QuestionPages pages, AnswersCookie cookie) {
		this.interview = interview;
		this.pages = pages;
		this.cookie = cookie;
	}

	@GetMapping("/{lang}/check")
	String next(SavedAnswers saved, Words words) {
		return next(saved.answers(), words);
	}

	@GetMapping("/{lang}/check/{id}")
	String ask(@PathVariable String id, SavedAnswers saved, Words words, HttpServletRequest request, Model model) {
		Question question = QuestionPages.question(id);
		if (question != Question.TOPICS && !saved.kept()) {
			return redirect(words, Question.TOPICS.id()) + "?" + AGAIN;
		}
		Assessment assessment = this.interview.assess(saved.answers());
		if (!this.interview.asks(question, assessment)) {
			return next(saved.answers(), words);
		}
		QuestionInput entry = QuestionInput.of(question, saved.answers(), request.getParameter(QuestionInput.TOPIC));
		InputProblem problem = this.interview.problem(question, entry, assessment);
		model.addAttribute("lost", saved.lost() ? "lost" : (has(AGAIN, request) && !saved.kept()) ? "none" : null);
		return show(question, saved.answers(), entry, problem, words, request, model);
	}

	@PostMapping("/{lang}/check/{id}")
	String answer(@PathVariable String id, SavedAnswers saved, Words words, HttpServletRequest request,
			HttpServletResponse response, Model model) {
		Question question = QuestionPages.question(id);
		if (question != Question.TOPICS && !saved.kept()) {
			return redirect(words, Question.TOPICS.id()) + "?" + AGAIN;
		}
		QuestionInput entry = QuestionInput.of(request.getParameterMap());
		if (has(AS_TYPED, request)) {
			return show(question, saved.answers(), entry, null, words, request, model);
		}
		try {
			Answers answers = this.interview.read(question, entry, saved.answers());
			this.cookie.write(answers, request, response);
			return next(answers, words);
		}
		catch (InputProblem problem) {
			response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
			return show(question, saved.answers(), entry, problem, words, request, model);
		}
	}

	private String show(Question question, Answers answers, QuestionInput entry, @Nullable InputProblem problem,
			Words words, HttpServletRequest request, Model model) {
		boolean change = has(CHANGE, request);
		Question before = change ? null : this.interview.journey(answers).before(question);
		String back = (before != null) ? "/check/" + before.id() : change ? "/check/answers" : "/";
		model.addAttribute("q", this.pages.page(question, answers, entry, problem, words));
		model.addAttribute("back", "/" + words.language() + back);
		model.addAttribute("unsure", UncertainResult.canBeUnknown(question));
		model.addAttribute("action", change ? "?" + CHANGE : "?");
		model.addAttribute("languageQuery", change ? "?" + CHANGE + "&" + AS_TYPED : "?" + AS_TYPED);
		model.addAttribute("progress", change ? null : this.interview.progress(question, answers));
		return "question";
	}

	private static boolean has(String parameter, HttpServletRequest request) {
		return request.getParameterMap().containsKey(parameter);
	}

	private String next(Answers answers, Words words) {
		Question next = this.interview.journey(answers).next();
		return redirect(words, (next != null) ? next.id() : "answers");
	}

	private static String redirect(Words words, String page) {
		return "redirect:/" + words.language() + "/check/" + page;
	}

}
