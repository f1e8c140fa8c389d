package org.zairyu.check.web;

import java.util.Collections;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.zairyu.check.words.Languages;
import org.zairyu.check.words.Words;

/** Leads from the bare address to a language. */
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
		return "redirect:/" + preferred(request, this.languages).language() + "/";
	}

	@GetMapping("/{lang}")
	String start(@PathVariable String lang) {
		return "redirect:/" + lang + "/";
	}

	/** The language that the browser asks for, or the default. */
	static Words preferred(HttpServletRequest request, Languages languages) {
		if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null) {
			for (Locale wanted : Collections.list(request.getLocales())) {
				for (Words words : languages.all()) {
					if (words.locale().getLanguage().equals(wanted.getLanguage())) {
						return words;
					}
				}
			}
		}
		return languages.of((String) null);
	}

}
