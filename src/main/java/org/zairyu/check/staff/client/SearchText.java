package org.zairyu.check.staff.client;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Normalizes text for searching: ignores width, case, accents, middle dots, the
 * difference between hiragana and katakana, and the number of blanks.
 */
public final class SearchText {

	/**
	 * Accents of Latin letters. The marks of Japanese letters are kept because they
	 * distinguish them.
	 */
	private static final Pattern ACCENTS = Pattern.compile("[\u0300-\u036F]+");

	private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

	private static final int LONGEST = 600;

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
			.replace('ø', 'o')
			.replace("・", "");
		StringBuilder folded = new StringBuilder(plain.length());
		plain.chars()
			.map((character) -> isKatakana(character) ? character - TO_HIRAGANA : character)
			.forEach((character) -> folded.append((char) character));
		return BLANKS.matcher(folded).replaceAll(" ").strip();
	}

	/**
	 * Returns a {@code like} pattern for texts that contain a text, with {@code !} as
	 * escape character.
	 */
	public static String pattern(String text) {
		return "%" + of(text).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
	}

	/** Returns what a client is found by, as long as the column for it. */
	static String of(NewClient client) {
		String text = of(Stream.of(client.name(), client.otherName(), client.reference(), client.email())
			.filter(Objects::nonNull)
			.collect(Collectors.joining(" ")));
		return text.substring(0, Math.min(text.length(), LONGEST));
	}

	private static boolean isKatakana(int character) {
		return character >= FIRST_KATAKANA && character <= LAST_KATAKANA;
	}

}
