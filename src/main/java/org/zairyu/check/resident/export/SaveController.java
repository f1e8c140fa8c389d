package org.zairyu.check.resident.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.zairyu.check.language.Words;
import org.zairyu.check.web.SiteAddress;
import org.zairyu.check.web.answers.AnswersCookie;
import org.zairyu.check.web.answers.SavedAnswers;

/** Saves a visitor's answers as a link and a code, and opens them again. */
@Controller
class SaveController {

	private final SavedCodes codes;

	private final AnswersCookie cookie;

	private final SiteAddress site;

	SaveController(SavedCodes codes, AnswersCookie cookie, SiteAddress site) {
		this.site = site;
		this.codes = codes;
		this.cookie = cookie;
	}

	/** Makes a code on request only, hence POST. */
	@PostMapping("/{lang}/save")
	String save(Words words, SavedAnswers saved, HttpServletRequest request, Model model) {
		if (!saved.kept()) {
			return "redirect:/" + words.language() + "/";
		}
		String code = this.codes.close(saved.toKept());
		String link = this.site.of("/" + words.language() + "/saved/" + code.replace("-", ""), request);
		model.addAttribute("link", link);
		model.addAttribute("code", code);
		model.addAttribute("qr", QrCode.of(link));
		model.addAttribute("until", this.codes.lastDay());
		return "save/save";
	}

	@GetMapping("/{lang}/saved")
	String type() {
		return "save/open";
	}

	/** Asks first, because a link alone must not replace the visitor's answers. */
	@GetMapping("/{lang}/saved/{code}")
	String ask(@PathVariable String code, SavedAnswers saved, Model model) {
		model.addAttribute("code", code);
		model.addAttribute("replaces", saved.kept());
		return explain(this.codes.open(code), model);
	}

	@PostMapping("/{lang}/saved")
	String open(Words words, @RequestParam(defaultValue = "") String code, HttpServletRequest request,
			HttpServletResponse response, Model model) {
		SavedCodes.Opened opened = this.codes.open(code);
		if (opened instanceof SavedCodes.Case found) {
			this.cookie.write(found.kept(), request, response);
			return "redirect:/" + words.language() + "/check/answers";
		}
		model.addAttribute("entered", code);
		response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
		return explain(opened, model);
	}

	private static String explain(SavedCodes.Opened opened, Model model) {
		switch (opened) {
			case SavedCodes.Case found -> model.addAttribute("ready", true);
			case SavedCodes.Expired expired -> model.addAttribute("expired", expired.on());
			case SavedCodes.Unreadable unreadable -> model.addAttribute("unreadable", true);
		}
		return "save/open";
	}

}
