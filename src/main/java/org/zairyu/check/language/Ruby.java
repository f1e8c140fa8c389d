package org.zairyu.check.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Readings of kanji (振り仮名), written in the language files as {@code 漢字《かんじ》}. Pages show
 * them above the kanji; where that cannot be, they are left out.
 */
public final class Ruby {

	private static final Pattern READING = Pattern.compile("([\\p{IsHan}々〆ヶ]+)《([^》<]*)》");

	/**
	 * Where HTML has text that can hold no element: tags with their attributes, and these
	 * elements.
	 */
	static final Pattern WITHOUT_ELEMENTS = Pattern
		.compile("<(title|option|textarea|script|style|desc|text)\\b[^>]*>.*?</\\1>|<[^>]*>", Pattern.DOTALL);

	private Ruby() {
	}

	/** Whether a text has readings. */
	public static boolean isIn(String text) {
		return text.indexOf('《') >= 0;
	}

	/** The text without its readings. */
	public static String strip(String text) {
		return isIn(text) ? READING.matcher(text).replaceAll("$1") : text;
	}

	/** An HTML page with its readings as ruby elements. */
	public static String annotate(String html) {
		if (!isIn(html)) {
			return html;
		}
		StringBuilder page = new StringBuilder(html.length() * 2);
		Matcher plain = WITHOUT_ELEMENTS.matcher(html);
		int end = 0;
		while (plain.find()) {
			page.append(rubies(html.substring(end, plain.start())))
				.append("option".equals(plain.group(1)) ? beside(plain.group()) : strip(plain.group()));
			end = plain.end();
		}
		return page.append(rubies(html.substring(end))).toString();
	}

	/** Readings in brackets: a choice in a list can hold no element, but must be read. */
	private static String beside(String option) {
		return READING.matcher(option).replaceAll("$1（$2）");
	}

	private static String rubies(String text) {
		return isIn(text) ? READING.matcher(text).replaceAll("<ruby>$1<rp>（</rp><rt>$2</rt><rp>）</rp></ruby>") : text;
	}

}
