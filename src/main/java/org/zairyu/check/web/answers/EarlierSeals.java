package org.zairyu.check.web.answers;

import java.nio.charset.StandardCharsets;
import java.util.List;

import javax.crypto.SecretKey;

import org.jspecify.annotations.Nullable;

/**
 * Opens what was sealed until November 2026, before there was one {@link Sealer}: cookies
 * and saved codes under the keys themselves, without a purpose. Nothing is sealed so any
 * more. Cookies open for a day and saved codes for sixty days, so this class can be
 * removed in February 2027.
 */
public final class EarlierSeals {

	private static final int COOKIE_IV = 16;

	private static final int IV = 12;

	private static final byte[] NOTHING = new byte[0];

	private final List<SecretKey> keys;

	/**
	 * Creates a reader.
	 * @param keys the keys of the answers
	 */
	public EarlierSeals(List<SecretKey> keys) {
		this.keys = List.copyOf(keys);
	}

	/** Opens a cookie, or returns null. */
	public byte @Nullable [] cookie(byte[] sealed) {
		return Sealer.open(this.keys, COOKIE_IV, NOTHING, sealed);
	}

	/** Opens a saved code, or returns null. */
	public byte @Nullable [] code(byte[] sealed) {
		return Sealer.open(this.keys, IV, NOTHING, sealed);
	}

	/** Opens a piece of a bulk check, or returns null. */
	public byte @Nullable [] chunk(String place, byte[] sealed) {
		List<SecretKey> derived = this.keys.stream().map((key) -> Sealer.derive(key, "zairyu bulk check")).toList();
		return Sealer.open(derived, IV, place.getBytes(StandardCharsets.US_ASCII), sealed);
	}

}
