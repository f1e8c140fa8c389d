package org.zairyu.check.staff.handoff;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

import org.zairyu.check.language.Words;
import org.zairyu.check.staff.platform.Limit;
import org.zairyu.check.staff.platform.Network;
import org.zairyu.check.staff.platform.Problem;
import org.zairyu.check.staff.platform.Throttle;
import org.zairyu.check.web.ReadyResult;
import org.zairyu.check.web.ReceiptCookie;
import org.zairyu.check.web.ResultLookups;
import org.zairyu.check.web.answers.SavedAnswers;

/** Lets residents send their check to the agency, without an account. */
@Controller
@ConditionalOnProperty(name = "zairyu.agency.hand-off", matchIfMissing = true)
final class HandOffController {

	private final ResultLookups checks;

	private final HandOffs handOffs;

	private final HandOffMails mails;

	private final Throttle throttle;

	private final Limit limit;

	private final HandOffPages pages;

	HandOffController(ResultLookups checks, HandOffs handOffs, HandOffMails mails, Throttle throttle,
			HandOffSettings settings, HandOffPages pages) {
		this.checks = checks;
		this.handOffs = handOffs;
		this.mails = mails;
		this.throttle = throttle;
		this.pages = pages;
		this.limit = new Limit("hand-off", settings.sendsPerAddress(), settings.holdUp(), settings.holdUp());
	}

	@GetMapping("/{lang}/hand-off")
	String form(Words words, SavedAnswers saved, Model model) {
		return check(saved).isPresent() ? this.pages.page(HandOffForm.empty(words.language()), List.of(), model)
				: toCheck(words);
	}

	@PostMapping("/{lang}/hand-off")
	String send(Words words, SavedAnswers saved, @ModelAttribute HandOffForm form, HttpServletRequest request,
			HttpServletResponse response, Model model) {
		Optional<ReceiptCode> code = ReceiptCode.of((form.token() != null) ? form.token() : "");
		Optional<ReadyResult> check = check(saved);
		if (check.isEmpty()) {
			return toCheck(words);
		}
		if (code.isEmpty()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return this.pages.page(form.anew(), this.pages.problems(form), model);
		}
		if (!this.handOffs.isTaken(code.get())) {
			List<Problem> problems = this.pages.problems(form);
			if (!problems.isEmpty()) {
				response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
				return this.pages.page(form, problems, model);
			}
			if (!this.throttle.allows(this.limit, Network.of(request.getRemoteAddr()).name())) {
				response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
				return this.pages.page(form, List.of(new Problem("send", "too-many")), model);
			}
			this.handOffs.take(code.get(), form, check.get().read());
		}
		ReceiptCookie.write(code.get().text(), request, response);
		return "redirect:/" + words.language() + "/hand-off/sent";
	}

	@GetMapping("/{lang}/hand-off/sent")
	String sent(Words words, HttpServletRequest request, Model model) {
		Optional<ReceiptCode> code = ReceiptCookie.read(request).flatMap(ReceiptCode::typed);
		if (code.isEmpty()) {
			return "redirect:/" + words.language() + "/receipt";
		}
		model.addAttribute("code", code.get().text());
		model.addAttribute("mails", this.mails.areSent());
		return "hand-off/sent";
	}

	private Optional<ReadyResult> check(SavedAnswers saved) {
		return this.checks.of(saved.answers(), this.checks.today());
	}

	private static String toCheck(Words words) {
		return "redirect:/" + words.language() + "/check";
	}

}
