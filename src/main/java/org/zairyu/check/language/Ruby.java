package org.zairyu.check.language;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Handles readings of kanji (振り仮名), written in the language files as {@code 漢字《かんじ》}.
 * Pages show them above the kanji, or omit them where HTML allows no element.
 */
public final class Ruby {

	private static final String MONTH = "月《がつ》";

	private static final Pattern READING = Pattern.compile("([\\p{IsHan}々〆ヶ]+)《([^》<]*)》");

	/** Matches a reading, with a number before it that may change it. */
	private static final Pattern COUNTED = Pattern
		.compile("(?:(?<![0-9０-９.,])([0-9]{1,2})(か?))?([\\p{IsHan}々〆ヶ]+)《([^》<]*)》");

	/**
	 * Matches the parts of HTML whose text cannot contain elements: tags with their
	 * attributes, and these elements.
	 */
	static final Pattern WITHOUT_ELEMENTS = Pattern
		.compile("<(title|option|textarea|script|style|desc|text)\\b[^>]*>.*?</\\1>|<[^>]*>", Pattern.DOTALL);

	private Ruby() {
	}

	/** Returns whether a text has readings. */
	public static boolean isIn(String text) {
		return text.indexOf('《') >= 0;
	}

	/** Returns the text without its readings. */
	public static String strip(String text) {
		return isIn(text) ? READING.matcher(text).replaceAll("$1") : text;
	}

	/** Returns an HTML page with its readings as ruby elements. */
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

	/**
	 * Puts readings in brackets: an option in a list cannot contain elements, but must be
	 * readable.
	 */
	private static String beside(String option) {
		return isIn(option) ? read(option, "%s（%s）") : option;
	}

	private static String rubies(String text) {
		return isIn(text) ? read(text, "<ruby>%s<rp>（</rp><rt>%s</rt><rp>）</rp></ruby>") : text;
	}

	/**
	 * Formats the readings of a text, those of numbers as {@link CountReading} defines
	 * them.
	 */
	private static String read(String text, String form) {
		return COUNTED.matcher(text).replaceAll((match) -> Matcher.quoteReplacement(read(match, text, form)));
	}

	private static String read(MatchResult match, String text, String form) {
		String kanji = match.group(3);
		String reading = match.group(4);
		if (match.group(1) == null) {
			return form.formatted(kanji, reading);
		}
		String counter = match.group(2) + kanji;
		boolean ofMonth = text.startsWith(MONTH, match.start() - MONTH.length());
		String together = CountReading.of(Integer.parseInt(match.group(1)), counter, ofMonth);
		return (together != null) ? form.formatted(match.group(1) + counter, together)
				: match.group(1) + match.group(2) + form.formatted(kanji, reading);
	}

}
