package org.zairyu.check.staff.handoff.reply;

import java.util.Optional;

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
import org.zairyu.check.web.form.InputProblem;
import org.zairyu.check.web.form.QuestionInput;
import org.zairyu.check.web.interview.Interview;
import org.zairyu.check.web.interview.QuestionPages;

/** Asks a client one question per page, with the answers of the agency filled in. */
@Controller
final class ReplyQuestionController {

	/** Request parameter of a page that was opened to change one answer. */
	private static final String CHANGE = "change";

	/** Request parameter of a page that is only to be shown in another language. */
	private static final String AS_TYPED = "as-typed";

	private final OpenReplies open;

	private final Interview interview;

	private final QuestionPages pages;

	ReplyQuestionController(OpenReplies open, Interview interview, QuestionPages pages) {
		this.open = open;
		this.interview = interview;
		this.pages = pages;
	}

	@GetMapping("/{lang}/reply/check")
	String next(Words words, HttpServletRequest request, HttpServletResponse response) {
		Optional<OpenReply> reply = this.open.find(request);
		return reply.isPresent() ? next(reply.get().answers(), words) : OpenReplies.ended(response);
	}

	@GetMapping("/{lang}/reply/check/{id}")
	String ask(@PathVariable String id, Words words, HttpServletRequest request, HttpServletResponse response,
			Model model) {
		Question question = QuestionPages.question(id);
		Optional<OpenReply> reply = this.open.find(request);
		if (reply.isEmpty()) {
			return OpenReplies.ended(response);
		}
		Answers answers = reply.get().answers();
		Assessment assessment = this.interview.assess(answers);
		if (!this.interview.asks(question, assessment)) {
			return next(answers, words);
		}
		QuestionInput entry = QuestionInput.of(question, answers, null);
		InputProblem problem = this.interview.problem(question, entry, assessment);
		return show(question, answers, entry, problem, words, request, model);
	}

	@PostMapping("/{lang}/reply/check/{id}")
	String answer(@PathVariable String id, Words words, HttpServletRequest request, HttpServletResponse response,
			Model model) {
		Question question = QuestionPages.question(id);
		Optional<OpenReply> reply = this.open.find(request);
		if (reply.isEmpty()) {
			return OpenReplies.ended(response);
		}
		Answers before = reply.get().answers();
		QuestionInput entry = QuestionInput.of(request.getParameterMap());
		if (has(AS_TYPED, request)) {
			return show(question, before, entry, null, words, request, model);
		}
		try {
			Answers answers = this.interview.read(question, entry, before);
			this.open.keep(reply.get().with(question, answers).draft(), request, response);
			return has(CHANGE, request) ? redirect(words, "") : next(answers, words);
		}
		catch (InputProblem problem) {
			response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
			return show(question, before, entry, problem, words, request, model);
		}
	}

	private String show(Question question, Answers answers, QuestionInput entry, @Nullable InputProblem problem,
			Words words, HttpServletRequest request, Model model) {
		String change = has(CHANGE, request) ? "?" + CHANGE + "&" : "?";
		model.addAttribute("q", this.pages.page(question, answers, entry, problem, words));
		model.addAttribute("back", "/" + words.language() + "/reply");
		model.addAttribute("unsure", UncertainResult.canBeUnknown(question));
		model.addAttribute("unsureHint", "reply.unsure.hint");
		model.addAttribute("action", change);
		model.addAttribute("languageQuery", change + AS_TYPED);
		return "question";
	}

	private static boolean has(String parameter, HttpServletRequest request) {
		return request.getParameterMap().containsKey(parameter);
	}

	private String next(Answers answers, Words words) {
		Question next = this.interview.journey(answers).next();
		return redirect(words, (next != null) ? "/check/" + next.id() : "");
	}

	private static String redirect(Words words, String page) {
		return "redirect:/" + words.language() + "/reply" + page;
	}

}
