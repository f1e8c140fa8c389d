package org.zairyu.check.web;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

import org.zairyu.check.language.Languages;
import org.zairyu.check.language.LawWords;
import org.zairyu.check.language.Words;
import org.zairyu.check.law.Law;
import org.zairyu.check.law.LawBook;

/** Creates what the layout of a page needs. */
@Component
class PageFrames {

	private final Languages languages;

	private final LawBook laws;

	private final Agency agency;

	private final Clock clock;

	PageFrames(Languages languages, LawBook laws, Agency agency, Clock clock) {
		this.languages = languages;
		this.laws = laws;
		this.agency = agency;
		this.clock = clock;
	}

	/**
	 * Returns the words with the numbers of today's law.
	 * @throws org.zairyu.check.law.UnknownLawException if the law of today is not known
	 */
	LawWords words(Words words) {
		return this.languages.of(words, this.laws.on(LocalDate.now(this.clock)));
	}

	/** Returns the words of a page without numbers of the law, such as an error page. */
	LawWords plainWords(Words words) {
		Law law = this.laws.on(this.laws.last());
		return this.languages.of(words, law);
	}

	Page page(Words words, HttpServletRequest request, boolean findable) {
		String path = rest(request.getRequestURI());
		return page(words, path, findable);
	}

	Page page(Words words, String path, boolean findable) {
		return new Page(words, path, this.languages, this.agency, LocalDate.now(this.clock), findable);
	}

	/** Returns the address without its language. */
	private static String rest(String uri) {
		int slash = uri.indexOf('/', 1);
		return (slash < 0) ? "/" : uri.substring(slash);
	}

}
