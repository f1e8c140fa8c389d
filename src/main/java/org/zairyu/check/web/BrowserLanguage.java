package org.zairyu.check.web;

import java.util.Collections;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;

import org.zairyu.check.language.Languages;
import org.zairyu.check.language.Words;

/** Finds the language that a browser asks for. */
public final class BrowserLanguage {

	private BrowserLanguage() {
	}

	/** Returns the first of our languages that the browser asks for, or the default. */
	public static Words of(HttpServletRequest request, Languages languages) {
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
