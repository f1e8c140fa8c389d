package org.zairyu.check.staff.client;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Normalizes text for searching: ignores width, case, accents, the difference between
 * hiragana and katakana, and the number of blanks.
 */
public final class SearchText {

	/**
	 * Accents of Latin letters. The marks of Japanese letters are kept because they
	 * distinguish them.
	 */
	private static final Pattern ACCENTS = Pattern.compile("[\u0300-\u036F]+");

	private static final char FIRST_KATAKANA = 'ァ';

	private static final char LAST_KATAKANA = 'ヶ';

	private static final int TO_HIRAGANA = 'ァ' - 'ぁ';

	private SearchText() {
	}

	/** Returns a text in its normalized form. */
	public static String of(String text) {
		String bare = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
		String plain = Normalizer.normalize(bare, Normalizer.Form.NFKC)
			.toLowerCase(Locale.ROOT)
			.replace('đ', 'd')
			.replace('ı', 'i')
			.replace('ł', 'l')
			.replace('ø', 'o');
		StringBuilder folded = new StringBuilder(plain.length());
		plain.chars()
			.map((character) -> isKatakana(character) ? character - TO_HIRAGANA : character)
			.forEach((character) -> folded.append((char) character));
		return folded.toString().replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ").strip();
	}

	/**
	 * Returns a {@code like} pattern for texts that contain a text, with {@code !} as
	 * escape character.
	 */
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
