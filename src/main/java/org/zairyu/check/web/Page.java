package org.zairyu.check.web;

import java.time.LocalDate;
import java.util.List;

import org.zairyu.check.language.Languages;
import org.zairyu.check.language.Ruby;
import org.zairyu.check.language.Words;

/**
 * What the layout of a page needs besides its words: the model attribute {@code page}.
 *
 * @param words the language of the page
 * @param path rest of the address of this page, such as {@code /contact}
 * @param all all languages
 * @param agency the office that runs the service
 * @param today the day in Tokyo
 * @param findable whether search engines may show the page
 */
public record Page(Words words, String path, Languages all, Agency agency, LocalDate today, boolean findable) {

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

	/** Returns the id of the language, the first part of every address. */
	public String language() {
		return this.words.language();
	}

	/** Returns the value of the {@code lang} attribute. */
	public String tag() {
		return this.words.tag();
	}

	/** Returns the first part of every address in this language, such as {@code /en}. */
	public String root() {
		return "/" + language();
	}

	/** Returns this page in every language. */
	public List<Edition> languages() {
		return this.all.all().stream().map((other) -> Edition.of(other, this.path, other == this.words)).toList();
	}

	/** Returns a sentence with the day of the rules. */
	public String lawDate() {
		return this.words.get("page.law-date", "date", this.words.date(this.today));
	}

	/** Returns whether the page belongs to a part of the site, such as {@code /guide}. */
	public boolean isIn(String part) {
		return this.path.startsWith(part);
	}

	/** Returns whether the page belongs to the check rather than to guide or contact. */
	public boolean isCheck() {
		return this.path.equals("/") || isIn("/check") || isIn("/result");
	}

	/** Returns the name of the office in the language of the page. */
	public String agencyName() {
		return Agency.in(this.agency.name(), this.words);
	}

	/** Returns the postal address of the office in the language of the page. */
	public String agencyAddress() {
		return Agency.in(this.agency.address(), this.words);
	}

	/** Returns the opening hours of the office in the language of the page. */
	public String agencyHours() {
		return Agency.in(this.agency.hours(), this.words);
	}

	@Override
	public String toString() {
		return "page " + root() + this.path;
	}

}
