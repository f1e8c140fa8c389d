package org.zairyu.check.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks texts that a language lacks and that are shown in English instead. The marks are
 * two characters around the text, so that no code between the language file and the
 * finished page needs to know about them. Pages turn them into elements with
 * {@code lang="en"}; attributes, files and programs get the plain text.
 */
public final class FallbackMarks {

	// Characters for private use, which language files may not contain.
	private static final char START = '\uE010';

	private static final char END = '\uE011';

	private static final Pattern MARKS = Pattern.compile("[" + START + END + "]");

	private FallbackMarks() {
	}

	/** Returns whether a text is, or contains, a text in English. */
	public static boolean isIn(String text) {
		return text.indexOf(START) >= 0 || text.indexOf(END) >= 0;
	}

	static boolean isStart(char character) {
		return character == START;
	}

	static boolean isEnd(char character) {
		return character == END;
	}

	/** Marks a text as English. */
	static String mark(String text) {
		return START + text + END;
	}

	/**
	 * Prepares a value for insertion into a text. Words in the reader's language are not
	 * English, even inside an English sentence.
	 */
	static String value(String text, String value) {
		boolean words = isIn(text) && value.codePoints().anyMatch(Character::isLetter);
		return words ? END + value + START : value;
	}

	/** Removes the marks. */
	public static String strip(String text) {
		return isIn(text) ? MARKS.matcher(text).replaceAll("") : text;
	}

	/** Returns an HTML page with elements instead of the marks. */
	public static String annotate(String html) {
		if (!isIn(html)) {
			return html;
		}
		StringBuilder page = new StringBuilder(html.length() * 2);
		Matcher plain = Ruby.WITHOUT_ELEMENTS.matcher(html);
		int end = 0;
		while (plain.find()) {
			page.append(elements(html.substring(end, plain.start()))).append(strip(plain.group()));
			end = plain.end();
		}
		return page.append(elements(html.substring(end))).toString();
	}

	private static String elements(String text) {
		return text.replace("" + START + END, "")
			.replace(String.valueOf(START), "<span lang=\"" + Languages.DEFAULT + "\">")
			.replace(String.valueOf(END), "</span>");
	}

}
