package org.zairyu.check.browser;

import java.util.regex.Pattern;

import org.zairyu.check.language.Ruby;

/** How readings of kanji, 漢字《かんじ》 in the language files, stand on a page. */
final class Readings {

	private static final Pattern READING = Pattern.compile("([\\p{IsHan}々〆ヶ]+)《([^》]*)》");

	private Readings() {
	}

	/** In the text of a page, the brackets for browsers without ruby with them. */
	static String inBrackets(String text) {
		return Ruby.annotate("<option>" + text + "</option>").replaceAll("</?option>", "");
	}

	/** In what a button or a link is called, where each reading is a word of its own. */
	static String inName(String text) {
		return READING.matcher(text).replaceAll(" $1 $2 ").strip();
	}

}
