package org.zairyu.check.web;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

import javax.crypto.SecretKey;

import org.jspecify.annotations.Nullable;

import org.springframework.security.crypto.encrypt.AesGcmBytesEncryptor;
import org.springframework.security.crypto.keygen.KeyGenerators;

/**
 * Locks answers into a text that only this service can read and nobody can change
 * (AES-256-GCM), and that opens for a day. Inside stand a version, the time and the case.
 * Thread-safe.
 */
final class AnswersSeal {

	/** How long a text opens after it was made. */
	static final Duration VALIDITY = Duration.ofHours(24);

	/** The longest text that is looked at: a browser keeps no longer cookie. */
	static final int LONGEST = 4096;

	private static final byte VERSION = 5;

	/** The version until November 2026. */
	private static final byte EARLIER = 4;

	private static final int IV = 16;

	/** Bytes before the case: version and time. */
	private static final int HEAD = 1 + Long.BYTES;

	private final List<AesGcmBytesEncryptor> locks;

	/**
	 * @param keys the first locks, all unlock
	 */
	AnswersSeal(List<SecretKey> keys) {
		this.locks = keys.stream()
			.map((key) -> AesGcmBytesEncryptor.withSecretKey(key).ivGenerator(KeyGenerators.secureRandom(IV)).build())
			.toList();
	}

	/**
	 * What was in a text.
	 *
	 * @param kept the case
	 * @param made when it was made
	 */
	record Opened(KeptCase kept, Instant made) {
	}

	String close(KeptCase kept, Instant now) {
		byte[] bytes = kept.bytes();
		byte[] text = ByteBuffer.allocate(HEAD + bytes.length)
			.put(VERSION)
			.putLong(now.getEpochSecond())
			.put(bytes)
			.array();
		return Base64.getUrlEncoder().withoutPadding().encodeToString(this.locks.getFirst().encrypt(text));
	}

	/** Opens a text; null when it is not ours, was changed, or is too old. */
	@Nullable Opened open(String sealed, Instant now) {
		byte[] locked = (sealed.length() <= LONGEST) ? decode(sealed) : new byte[0];
		if (locked.length <= IV) {
			return null;
		}
		for (AesGcmBytesEncryptor lock : this.locks) {
			byte[] text = unlock(lock, locked);
			if (text != null) {
				return read(ByteBuffer.wrap(text), now);
			}
		}
		return null;
	}

	private static byte[] decode(String sealed) {
		try {
			return Base64.getUrlDecoder().decode(sealed);
		}
		catch (IllegalArgumentException ex) {
			return new byte[0];
		}
	}

	private static byte @Nullable [] unlock(AesGcmBytesEncryptor lock, byte[] locked) {
		try {
			return lock.decrypt(locked);
		}
		catch (IllegalStateException | IllegalArgumentException ex) {
			return null;
		}
	}

	private static @Nullable Opened read(ByteBuffer text, Instant now) {
		byte version = (text.remaining() >= HEAD) ? text.get() : 0;
		if (version != VERSION && version != EARLIER) {
			return null;
		}
		Instant made = Instant.ofEpochSecond(text.getLong());
		if (made.plus(VALIDITY).isBefore(now)) {
			return null;
		}
		byte[] bytes = new byte[text.remaining()];
		text.get(bytes);
		try {
			return new Opened((version == VERSION) ? KeptCase.read(bytes) : KeptCase.readEarlier(bytes), made);
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

}
