package org.zairyu.check.language;

import java.lang.Character.UnicodeScript;

/**
 * Renders text as HTML and marks words in the script of the residence card with its
 * language, so that they are read aloud and displayed correctly.
 *
 * @param language tag of the text's language
 * @param onCards tag of the language of the cards
 */
public record Marking(String language, String onCards) {

	/** Escapes a text and marks its foreign words. */
	public String of(String text) {
		boolean mixed = !this.language.equals(this.onCards);
		boolean english = false;
		StringBuilder html = new StringBuilder(text.length() + 48);
		boolean inside = false;
		for (int i = 0; i < text.length(); i++) {
			char character = text.charAt(i);
			english = FallbackMarks.isStart(character) || (english && !FallbackMarks.isEnd(character));
			boolean foreign = (mixed || english) && character >= '\u3000'
					&& (isOfCards(character) || (inside && isJoint(character)));
			if (foreign != inside) {
				html.append(foreign ? "<span lang=\"" + this.onCards + "\">" : "</span>");
				inside = foreign;
			}
			append(html, character);
		}
		return (inside ? html.append("</span>") : html).toString();
	}

	private static boolean isOfCards(char character) {
		UnicodeScript script = UnicodeScript.of(character);
		return script == UnicodeScript.HAN || script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
	}

	/** Returns whether a character joins words or parts of a word. */
	private static boolean isJoint(char character) {
		return "・ー〜「」、。（）　".indexOf(character) >= 0;
	}

	private static void append(StringBuilder html, char character) {
		switch (character) {
			case '<' -> html.append("&lt;");
			case '>' -> html.append("&gt;");
			case '&' -> html.append("&amp;");
			case '"' -> html.append("&quot;");
			default -> html.append(character);
		}
	}

}
