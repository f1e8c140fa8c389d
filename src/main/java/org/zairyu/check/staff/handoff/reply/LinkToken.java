package org.zairyu.check.staff.handoff.reply;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

import org.springframework.security.crypto.keygen.KeyGenerators;

/**
 * The secret part of a link: 128 random bits. Only its hash is stored, so nobody who
 * reads the database can open a link.
 *
 * @param text the token as it stands in the address
 */
record LinkToken(String text) {

	private static final int BYTES = 16;

	private static final Pattern TOKENS = Pattern.compile("[0-9a-f]{" + 2 * BYTES + "}");

	static LinkToken make() {
		return new LinkToken(HexFormat.of().formatHex(KeyGenerators.secureRandom(BYTES).generateKey()));
	}

	/** The token of an address; nothing if it cannot be one. */
	static Optional<LinkToken> read(String text) {
		return TOKENS.matcher(text).matches() ? Optional.of(new LinkToken(text)) : Optional.empty();
	}

	/** What is stored of it. */
	String hash() {
		try {
			byte[] bytes = ("client link:" + this.text).getBytes(StandardCharsets.US_ASCII);
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public String toString() {
		return "LinkToken[…]";
	}

}
