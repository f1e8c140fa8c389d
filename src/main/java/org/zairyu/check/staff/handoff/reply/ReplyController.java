package org.zairyu.check.staff.handoff.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

import org.zairyu.check.language.Languages;
import org.zairyu.check.language.Words;
import org.zairyu.check.staff.platform.FormValidator;
import org.zairyu.check.staff.platform.Limit;
import org.zairyu.check.staff.platform.Problem;
import org.zairyu.check.staff.platform.Throttle;
import org.zairyu.check.web.answers.ReplyCookie;
import org.zairyu.check.web.interview.Interview;

/**
 * Shows a client what is asked and what the agency has stored, and sends what the client
 * has filled in.
 */
@Controller
final class ReplyController {

	private final OpenReplies open;

	private final ClientReplies replies;

	private final Interview interview;

	private final Languages languages;

	private final FormValidator forms;

	private final Throttle throttle;

	private final Limit limit;

	ReplyController(OpenReplies open, ClientReplies replies, Interview interview, Languages languages,
			FormValidator forms, Throttle throttle, LinkSettings settings) {
		this.open = open;
		this.replies = replies;
		this.interview = interview;
		this.languages = languages;
		this.forms = forms;
		this.throttle = throttle;
		this.limit = new Limit("client-reply", settings.sendsPerLink(), settings.holdUp(), settings.holdUp());
	}

	@GetMapping("/{lang}/reply")
	String overview(Words words, HttpServletRequest request, HttpServletResponse response, Model model) {
		return this.open.find(request).map((reply) -> {
			add(reply, words, model);
			return "reply/overview";
		}).orElseGet(() -> OpenReplies.ended(response));
	}

	@GetMapping("/{lang}/reply/send")
	String check(Words words, HttpServletRequest request, HttpServletResponse response, Model model) {
		return this.open.find(request)
			.map((reply) -> page(ReplyForm.EMPTY, List.of(), add(reply, words, model), model))
			.orElseGet(() -> OpenReplies.ended(response));
	}

	@PostMapping("/{lang}/reply/send")
	String send(@ModelAttribute ReplyForm form, Words words, HttpServletRequest request, HttpServletResponse response,
			Model model) {
		Optional<OpenReply> reply = this.open.find(request);
		if (reply.isEmpty()) {
			return OpenReplies.ended(response);
		}
		ReplyPage shown = add(reply.get(), words, model);
		List<Problem> problems = new ArrayList<>(this.forms.problems(form));
		if (problems.isEmpty() && form.message().isEmpty() && shown.changes().isEmpty()) {
			problems.add(new Problem("message", "nothing"));
		}
		if (!problems.isEmpty() || shown.isAtOdds()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page(form, problems, shown, model);
		}
		if (!this.throttle.allows(this.limit, reply.get().draft().link())) {
			response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
			return page(form, List.of(new Problem("send", "too-many")), shown, model);
		}
		if (!this.replies.send(reply.get().link(), reply.get().draft().changes(), form.message())) {
			return OpenReplies.ended(response);
		}
		ReplyCookie.clear(request, response);
		return "redirect:/" + words.language() + "/reply/sent";
	}

	@GetMapping("/{lang}/reply/sent")
	String sent() {
		return "reply/sent";
	}

	private ReplyPage add(OpenReply reply, Words words, Model model) {
		ReplyPage shown = ReplyPage.of(reply, this.interview.assess(reply.answers()), this.languages.answers(words));
		model.addAttribute("reply", shown);
		model.addAttribute("waiting", this.replies.find(reply.link().caseId()).isPresent());
		return shown;
	}

	private static String page(ReplyForm form, List<Problem> problems, ReplyPage shown, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("problems", problems);
		return shown.isAtOdds() ? "reply/overview" : "reply/send";
	}

}
