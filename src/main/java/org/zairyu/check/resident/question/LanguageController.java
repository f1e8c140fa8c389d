package org.zairyu.check.resident.question;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.zairyu.check.language.Languages;
import org.zairyu.check.web.BrowserLanguage;

/** Redirects from the bare address to a language. */
@Controller
class LanguageController {

	private final Languages languages;

	LanguageController(Languages languages) {
		this.languages = languages;
	}

	@GetMapping("/")
	String choose(HttpServletRequest request, HttpServletResponse response) {
		response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		return "redirect:/" + BrowserLanguage.of(request, this.languages).language() + "/";
	}

	@GetMapping("/{lang}")
	String start(@PathVariable String lang) {
		return "redirect:/" + lang + "/";
	}

}
