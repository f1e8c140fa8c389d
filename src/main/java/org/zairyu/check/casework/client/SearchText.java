package org.zairyu.check.casework.client;

import java.text.Normalizer;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Text as it is searched: without regard to width, case, the two Japanese syllabaries and
 * the number of blanks.
 */
public final class SearchText {

	private static final char FIRST_KATAKANA = 'ァ';

	private static final char LAST_KATAKANA = 'ヶ';

	private static final int TO_HIRAGANA = 'ァ' - 'ぁ';

	private SearchText() {
	}

	/** A text in the form in which texts are compared. */
	public static String of(String text) {
		String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
		StringBuilder folded = new StringBuilder(plain.length());
		plain.chars()
			.map((character) -> isKatakana(character) ? character - TO_HIRAGANA : character)
			.forEach((character) -> folded.append((char) character));
		return folded.toString().replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ").strip();
	}

	/** The pattern of {@code like} for texts that hold a text; {@code !} escapes. */
	public static String pattern(String text) {
		return "%" + of(text).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
	}

	static String of(String name, @Nullable String reference) {
		return of((reference != null) ? name + " " + reference : name);
	}

	private static boolean isKatakana(int character) {
		return character >= FIRST_KATAKANA && character <= LAST_KATAKANA;
	}

}
