package org.zairyu.check.staff.handoff;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

import org.springframework.security.crypto.keygen.KeyGenerators;

import org.zairyu.check.web.answers.Code32;

/**
 * The code that a resident keeps: 80 bits in four groups of four letters and digits. Only
 * its hash is stored, so nobody who reads the database can look up or withdraw anything.
 *
 * @param text the code as it is shown
 */
record ReceiptCode(String text) {

	private static final int TOKEN = 16;

	private static final Pattern TOKENS = Pattern.compile("[0-9a-f]{32}");

	private static final int BYTES = 10;

	/** Letters and digits of a code, five bits each. */
	private static final int LETTERS = BYTES * 8 / 5;

	/** The longest text that is read as a code, however it is spaced. */
	private static final int LONGEST = 60;

	private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\\u2212\\u30fc]");

	/** Returns a random text for a form. A form with it is accepted once. */
	static String token() {
		return HexFormat.of().formatHex(KeyGenerators.secureRandom(TOKEN).generateKey());
	}

	/**
	 * Returns the code of the form with this token: the same however often the form is
	 * sent, and unknown to anybody who does not know the token.
	 * @return the code, or nothing if this is not a token
	 */
	static Optional<ReceiptCode> of(String token) {
		return TOKENS.matcher(token).matches()
				? Optional.of(new ReceiptCode(Code32.write(Arrays.copyOf(sha256("receipt:" + token), BYTES))))
				: Optional.empty();
	}

	/** Reads a code as typed, in any spacing, width and case. */
	static Optional<ReceiptCode> typed(String text) {
		if (text.length() > LONGEST) {
			return Optional.empty();
		}
		String plain = DASHES.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("-");
		byte[] bytes = Code32.read(plain);
		long letters = plain.chars().filter(Character::isLetterOrDigit).count();
		return (bytes != null && bytes.length == BYTES && letters == LETTERS)
				? Optional.of(new ReceiptCode(Code32.write(bytes))) : Optional.empty();
	}

	/** Returns the hash that is stored. */
	String hash() {
		return HexFormat.of().formatHex(sha256(this.text));
	}

	private static byte[] sha256(String text) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
