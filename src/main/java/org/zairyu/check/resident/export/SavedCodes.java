package org.zairyu.check.resident.export;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.security.crypto.encrypt.AesGcmBytesEncryptor;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

import org.zairyu.check.web.AnswerKeys;
import org.zairyu.check.web.Code32;
import org.zairyu.check.web.KeptCase;

/**
 * Locks a case into a code that only this service can open and nobody can change
 * (AES-256-GCM). The code is all there is: the server keeps nothing. New keys are put in
 * front of the old ones, which stay for as long as codes are valid.
 */
@Component
final class SavedCodes {

	/** How long a code opens. */
	static final int DAYS = 60;

	private static final byte VERSION = 4;

	/** The version until November 2026. */
	private static final byte EARLIER = 3;

	/** Bytes before the case: version and day. */
	private static final int HEAD = 3;

	private static final int IV = 12;

	private static final LocalDate EPOCH = LocalDate.of(2020, 1, 1);

	/** No code is longer; what is longer is not looked at. */
	private static final int LONGEST = 400;

	private final List<AesGcmBytesEncryptor> locks;

	private final Clock clock;

	SavedCodes(AnswerKeys keys, Clock clock) {
		this.locks = keys.keys()
			.stream()
			.map((key) -> AesGcmBytesEncryptor.withSecretKey(key).ivGenerator(KeyGenerators.secureRandom(IV)).build())
			.toList();
		this.clock = clock;
	}

	/** What came out of a code. */
	sealed interface Opened permits Case, Expired, Unreadable {

	}

	/**
	 * A case that can go on.
	 *
	 * @param kept the case
	 */
	record Case(KeptCase kept) implements Opened {
	}

	/**
	 * A code that is too old.
	 *
	 * @param on the last day on which it opened
	 */
	record Expired(LocalDate on) implements Opened {
	}

	/** A code that is not ours, or was changed. */
	record Unreadable() implements Opened {
	}

	/** The last day on which a code made today opens. */
	LocalDate lastDay() {
		return LocalDate.now(this.clock).plusDays(DAYS);
	}

	/** Makes a code, in groups of four letters and digits. */
	String close(KeptCase kept) {
		int day = Math.toIntExact(LocalDate.now(this.clock).toEpochDay() - EPOCH.toEpochDay());
		byte[] bytes = kept.bytes();
		byte[] text = ByteBuffer.allocate(HEAD + bytes.length).put(VERSION).putShort((short) day).put(bytes).array();
		return Code32.write(this.locks.getFirst().encrypt(text));
	}

	Opened open(String code) {
		byte[] locked = (code.length() <= LONGEST) ? Code32.read(code) : null;
		if (locked == null || locked.length <= IV) {
			return new Unreadable();
		}
		for (AesGcmBytesEncryptor lock : this.locks) {
			byte[] text = unlock(lock, locked);
			if (text != null) {
				return read(text);
			}
		}
		return new Unreadable();
	}

	private static byte @Nullable [] unlock(AesGcmBytesEncryptor lock, byte[] locked) {
		try {
			return lock.decrypt(locked);
		}
		catch (IllegalStateException | IllegalArgumentException ex) {
			return null;
		}
	}

	private Opened read(byte[] text) {
		if (text.length < HEAD || (text[0] != VERSION && text[0] != EARLIER)) {
			return new Unreadable();
		}
		LocalDate last = EPOCH.plusDays((text[1] & 0xff) << 8 | text[2] & 0xff).plusDays(DAYS);
		if (LocalDate.now(this.clock).isAfter(last)) {
			return new Expired(last);
		}
		try {
			byte[] bytes = Arrays.copyOfRange(text, HEAD, text.length);
			return new Case((text[0] == VERSION) ? KeptCase.read(bytes) : KeptCase.readEarlier(bytes));
		}
		catch (IllegalArgumentException ex) {
			return new Unreadable();
		}
	}

}
