package org.zairyu.check.staff.account.signin;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

import org.zairyu.check.staff.account.Account;

/** Offers to send what was typed when the sign-in ended, and keeps a sign-in going. */
@Controller
final class KeptFormController {

	private final KeptForms forms;

	KeptFormController(KeptForms forms) {
		this.forms = forms;
	}

	@GetMapping(KeptForms.PAGE)
	String page(Account account, HttpServletRequest request, Model model) {
		return this.forms.find(account, request).map((form) -> {
			model.addAttribute("form", form);
			return "staff/kept";
		}).orElse("redirect:/staff");
	}

	@PostMapping("/staff/account/kept/discard")
	String discard(HttpServletRequest request) {
		this.forms.forget(request);
		return "redirect:/staff";
	}

	/**
	 * Shows a page beside one that is about to lose its sign-in: each request prolongs
	 * it.
	 */
	@GetMapping("/staff/account/here")
	String here() {
		return "staff/here";
	}

}
