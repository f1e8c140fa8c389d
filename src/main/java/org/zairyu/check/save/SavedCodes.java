package org.zairyu.check.save;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.security.crypto.encrypt.AesGcmBytesEncryptor;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

import org.zairyu.check.situation.Answers;
import org.zairyu.check.web.AnswerKeys;

/**
 * Locks a case into a code that only this service can open and nobody can change
 * (AES-256-GCM). The code is all there is: the server keeps nothing. New keys are put in
 * front of the old ones, which stay for as long as codes are valid.
 */
@Component
final class SavedCodes {

	/** How long a code opens. */
	static final int DAYS = 60;

	private static final byte VERSION = 2;

	private static final int CASE = 8;

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
	 * @param id id of the case
	 * @param answers its answers
	 */
	record Case(String id, Answers answers) implements Opened {
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
	String close(String caseId, Answers answers) {
		int day = Math.toIntExact(LocalDate.now(this.clock).toEpochDay() - EPOCH.toEpochDay());
		byte[] bits = AnswerBits.write(answers);
		byte[] text = new byte[3 + CASE + bits.length];
		text[0] = VERSION;
		text[1] = (byte) (day >> 8);
		text[2] = (byte) day;
		System.arraycopy(HexFormat.of().parseHex(caseId), 0, text, 3, CASE);
		System.arraycopy(bits, 0, text, 3 + CASE, bits.length);
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
		if (text.length < 3 + CASE || text[0] != VERSION) {
			return new Unreadable();
		}
		LocalDate last = EPOCH.plusDays((text[1] & 0xff) << 8 | text[2] & 0xff).plusDays(DAYS);
		if (LocalDate.now(this.clock).isAfter(last)) {
			return new Expired(last);
		}
		try {
			String id = HexFormat.of().formatHex(text, 3, 3 + CASE);
			return new Case(id, AnswerBits.read(Arrays.copyOfRange(text, 3 + CASE, text.length)));
		}
		catch (IllegalArgumentException ex) {
			return new Unreadable();
		}
	}

}
