package org.zairyu.check.web.answers;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.situation.BitReader;
import org.zairyu.check.situation.BitWriter;

/**
 * Writes bytes in Crockford's base 32, in groups of four that can be typed from paper. No
 * letter looks like a digit, and case does not matter.
 */
public final class Code32 {

	private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

	private static final int GROUP = 4;

	/** Blanks and dashes of every width; a Japanese keyboard also gives the long mark. */
	private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Pd}ー−]");

	private Code32() {
	}

	/** Writes bytes in groups of four letters and digits. */
	public static String write(byte[] bytes) {
		StringBuilder text = new StringBuilder();
		BitReader bits = new BitReader(Arrays.copyOf(bytes, bytes.length + 1));
		for (int i = 0; i * 5 < bytes.length * 8; i++) {
			text.append((i > 0 && i % GROUP == 0) ? "-" : "").append(LETTERS.charAt(bits.read(5)));
		}
		return text.toString();
	}

	/**
	 * Reads a code, whatever its spacing and width. Returns null if it has other
	 * characters.
	 */
	public static byte @Nullable [] read(String code) {
		String text = BLANKS.matcher(Normalizer.normalize(code, Normalizer.Form.NFKC))
			.replaceAll("")
			.toUpperCase(Locale.ROOT)
			.replace('O', '0')
			.replaceAll("[IL]", "1");
		BitWriter bits = new BitWriter();
		for (int i = 0; i < text.length(); i++) {
			int letter = LETTERS.indexOf(text.charAt(i));
			if (letter < 0) {
				return null;
			}
			bits.write(letter, 5);
		}
		return Arrays.copyOf(bits.bytes(), text.length() * 5 / 8);
	}

}
