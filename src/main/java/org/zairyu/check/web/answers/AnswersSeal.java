package org.zairyu.check.web.answers;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;

import javax.crypto.SecretKey;

import org.jspecify.annotations.Nullable;

/**
 * Seals answers into the text of a cookie, which opens for a day. Inside are the time and
 * the case. Thread-safe.
 */
final class AnswersSeal {

	/** How long a text opens after it was made. */
	static final Duration VALIDITY = Duration.ofHours(24);

	/** The longest text that is looked at: a browser keeps no longer cookie. */
	static final int LONGEST = 4096;

	/** The first byte of a text that was sealed until November 2026. */
	private static final byte EARLIER = 4;

	private final Sealer sealer;

	private final EarlierSeals earlier;

	/**
	 * Creates a seal.
	 * @param keys the first seals, all open
	 */
	AnswersSeal(List<SecretKey> keys) {
		this.sealer = new Sealer(Sealer.Purpose.ANSWERS_COOKIE, keys);
		this.earlier = new EarlierSeals(keys);
	}

	/**
	 * What was in a text.
	 *
	 * @param kept the case
	 * @param made when it was made
	 */
	record Opened(KeptCase kept, Instant made) {
	}

	/** Seals a case. */
	String close(KeptCase kept, Instant now) {
		byte[] bytes = kept.bytes();
		byte[] text = ByteBuffer.allocate(Long.BYTES + bytes.length).putLong(now.getEpochSecond()).put(bytes).array();
		return Base64.getUrlEncoder().withoutPadding().encodeToString(this.sealer.seal(text));
	}

	/** Opens a text; null when it is not ours, was changed, or is too old. */
	@Nullable Opened open(String sealed, Instant now) {
		byte[] locked = (sealed.length() <= LONGEST) ? decode(sealed) : new byte[0];
		byte[] text = this.sealer.open(locked);
		if (text != null) {
			return read(ByteBuffer.wrap(text), KeptCase::read, now);
		}
		byte[] before = this.earlier.cookie(locked);
		return (before != null && before[0] == EARLIER)
				? read(ByteBuffer.wrap(before, 1, before.length - 1), KeptCase::readEarlier, now) : null;
	}

	private static byte[] decode(String sealed) {
		try {
			return Base64.getUrlDecoder().decode(sealed);
		}
		catch (IllegalArgumentException ex) {
			return new byte[0];
		}
	}

	private static @Nullable Opened read(ByteBuffer text, Function<byte[], KeptCase> reader, Instant now) {
		Instant made = Instant.ofEpochSecond(text.getLong());
		if (made.plus(VALIDITY).isBefore(now)) {
			return null;
		}
		byte[] bytes = new byte[text.remaining()];
		text.get(bytes);
		try {
			return new Opened(reader.apply(bytes), made);
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

}
