package org.zairyu.check.staff.notice;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

import org.springframework.security.crypto.keygen.KeyGenerators;

/**
 * The secret part of the address of a calendar: 160 random bits. Only its hash is stored,
 * so nobody who reads the database can read a calendar.
 *
 * @param text the token as it stands in the address
 */
record FeedToken(String text) {

	private static final int BYTES = 20;

	private static final Pattern TOKENS = Pattern.compile("[0-9a-f]{" + 2 * BYTES + "}");

	static FeedToken make() {
		return new FeedToken(HexFormat.of().formatHex(KeyGenerators.secureRandom(BYTES).generateKey()));
	}

	/** The token of an address; nothing if it cannot be one. */
	static Optional<FeedToken> read(String text) {
		return TOKENS.matcher(text).matches() ? Optional.of(new FeedToken(text)) : Optional.empty();
	}

	/** What is stored of it. */
	String hash() {
		try {
			byte[] bytes = ("feed:" + this.text).getBytes(StandardCharsets.US_ASCII);
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public String toString() {
		return "FeedToken[…]";
	}

}
