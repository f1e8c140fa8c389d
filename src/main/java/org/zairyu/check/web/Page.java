package org.zairyu.check.web;

import java.time.LocalDate;
import java.util.List;

import org.zairyu.check.words.Ruby;
import org.zairyu.check.words.Words;

/**
 * What the frame of a page needs beside its words; the model attribute {@code page}.
 *
 * @param language id of the language, the first part of every address
 * @param tag value of the {@code lang} attribute
 * @param root first part of every address in this language, such as {@code /en}
 * @param path rest of the address of this page, such as {@code /contact}
 * @param languages this page in every language
 * @param assets the static files
 * @param agency the office that runs the service
 * @param today the day in Tokyo
 * @param lawDate the words that say of which day the rules are
 * @param findable whether search engines may show the page
 */
public record Page(String language, String tag, String root, String path, List<Edition> languages, Assets assets,
		Agency agency, LocalDate today, String lawDate, boolean findable) {

	/**
	 * The page in one language.
	 *
	 * @param tag value of the {@code lang} attribute
	 * @param name name of the language in itself, with readings on its own pages only
	 * @param href address of the page in it
	 * @param current whether it is the language of this page
	 */
	public record Edition(String tag, String name, String href, boolean current) {

		static Edition of(Words words, String path, boolean current) {
			String name = words.get("language.name");
			return new Edition(words.tag(), current ? name : Ruby.strip(name), "/" + words.language() + path, current);
		}

	}

	/** Whether the page belongs to a part of the site, such as {@code /guide}. */
	public boolean isIn(String part) {
		return this.path.startsWith(part);
	}

	/** Whether the page belongs to the check: neither guide nor contact. */
	public boolean isCheck() {
		return this.path.equals("/") || isIn("/check") || isIn("/result");
	}

	/** The name of the office in the language of the page. */
	public String agencyName() {
		return Agency.in(this.agency.name(), this.language);
	}

	/** The postal address of the office in the language of the page. */
	public String agencyAddress() {
		return Agency.in(this.agency.address(), this.language);
	}

	/** The opening hours of the office in the language of the page. */
	public String agencyHours() {
		return Agency.in(this.agency.hours(), this.language);
	}

}
