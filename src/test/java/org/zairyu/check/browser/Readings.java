package org.zairyu.check.browser;

import java.util.regex.Pattern;

import org.zairyu.check.language.Ruby;

/**
 * Shows how readings of kanji, written 漢字《かんじ》 in the language files, appear on a page.
 */
final class Readings {

	private static final Pattern READING = Pattern.compile("([\\p{IsHan}々〆ヶ]+)《([^》]*)》");

	private Readings() {
	}

	/** Returns the text of a page, with the brackets for browsers without ruby. */
	static String inBrackets(String text) {
		return Ruby.annotate("<option>" + text + "</option>").replaceAll("</?option>", "");
	}

	/**
	 * Returns the name of a button or a link, in which each reading is a separate word.
	 */
	static String inName(String text) {
		return READING.matcher(text).replaceAll(" $1 $2 ").strip();
	}

}
