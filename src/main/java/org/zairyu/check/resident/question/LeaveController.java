package org.zairyu.check.resident.question;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import org.zairyu.check.web.answers.AnswersCookie;
import org.zairyu.check.web.answers.ReplyCookie;
import org.zairyu.check.web.ReceiptCookie;

/** Deletes the answers, on request or when a visitor leaves the site quickly. */
@Controller
class LeaveController {

	private final AnswersCookie cookie;

	private final String elsewhere;

	LeaveController(AnswersCookie cookie, @Value("${zairyu.leave-to}") String elsewhere) {
		this.cookie = cookie;
		this.elsewhere = elsewhere;
	}

	@PostMapping("/{lang}/clear")
	String clear(@PathVariable String lang, HttpServletRequest request, HttpServletResponse response) {
		this.cookie.clear(request, response);
		ReceiptCookie.clear(request, response);
		ReplyCookie.clear(request, response);
		return "redirect:/" + lang + "/cleared";
	}

	@GetMapping("/{lang}/cleared")
	String cleared() {
		return "cleared";
	}

	@GetMapping("/{lang}/leave")
	String leave(HttpServletRequest request, HttpServletResponse response) {
		this.cookie.clear(request, response);
		ReceiptCookie.clear(request, response);
		ReplyCookie.clear(request, response);
		return "redirect:" + this.elsewhere;
	}

}
