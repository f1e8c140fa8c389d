package org.zairyu.check.wizard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.InvalidAnswer;
import org.zairyu.check.situation.Question;
import org.zairyu.check.web.AnswersCookie;
import org.zairyu.check.web.SavedAnswers;
import org.zairyu.check.web.UnknownPageException;
import org.zairyu.check.words.Words;

/** Asks one question a page. */
@Controller
class QuestionController {

	/** Says in the address that the page was opened from the list of answers. */
	private static final String CHANGE = "change";

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
		Question question = question(id);
		Answers answers = saved.answers();
		if (question != Question.TOPICS && !saved.kept()) {
			return redirect(words, Question.TOPICS.id()) + "?again";
		}
		if (!this.interview.asks(question, this.interview.assess(answers))) {
			return next(answers, words);
		}
		Entry entry = Entry.of(question.type(), answers.text(question));
		InvalidAnswer problem = this.interview.problem(question, answers);
		EntryProblem shown = (problem != null) ? problem(question, entry, problem) : null;
		model.addAttribute("lost", saved.lost() ? "lost" : (request.getParameter("again") != null) ? "none" : null);
		return show(question, answers, entry, shown, words, request, model);
	}

	@PostMapping("/{lang}/check/{id}")
	String answer(@PathVariable String id, SavedAnswers saved, Words words, HttpServletRequest request,
			HttpServletResponse response, Model model) {
		Question question = question(id);
		if (question != Question.TOPICS && !saved.kept()) {
			return redirect(words, Question.TOPICS.id()) + "?again";
		}
		Entry entry = Entry.of(request.getParameterMap());
		try {
			Answers answers = read(question, entry, saved.answers());
			this.cookie.write(answers, request, response);
			return next(answers, words);
		}
		catch (EntryProblem problem) {
			response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
			return show(question, saved.answers(), entry, problem, words, request, model);
		}
	}

	private Answers read(Question question, Entry entry, Answers before) throws EntryProblem {
		Answers answers = EntryReader.read(question, entry, before);
		InvalidAnswer problem = this.interview.problem(question, answers);
		if (problem != null) {
			throw problem(question, entry, problem);
		}
		return answers;
	}

	private static EntryProblem problem(Question question, Entry entry, InvalidAnswer problem) {
		return new EntryProblem(problem.code(), java.util.List.of(EntryReader.field(question.type(), entry)));
	}

	private static Question question(String id) {
		Question question = Question.of(id);
		if (question == null) {
			throw new UnknownPageException();
		}
		return question;
	}

	private String show(Question question, Answers answers, Entry entry, @Nullable EntryProblem problem, Words words,
			HttpServletRequest request, Model model) {
		boolean change = request.getParameter(CHANGE) != null;
		Question before = change ? null : this.interview.journey(answers).before(question);
		String back = (before != null) ? "/check/" + before.id() : change ? "/check/answers" : "/";
		model.addAttribute("q", this.pages.page(question, answers, entry, problem, words));
		model.addAttribute("back", "/" + words.language() + back);
		model.addAttribute("action", change ? "?" + CHANGE : "?");
		return "question";
	}

	private String next(Answers answers, Words words) {
		Question next = this.interview.journey(answers).next();
		return redirect(words, (next != null) ? next.id() : "answers");
	}

	private static String redirect(Words words, String page) {
		return "redirect:/" + words.language() + "/check/" + page;
	}

}
