package org.zairyu.check.resident.export;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;

import org.springframework.stereotype.Component;

import org.zairyu.check.web.answers.AnswerKeys;
import org.zairyu.check.web.answers.Code32;
import org.zairyu.check.web.answers.EarlierSeals;
import org.zairyu.check.web.answers.KeptCase;
import org.zairyu.check.web.answers.Sealer;

/**
 * Seals a case into a code that can be typed from paper and opens for sixty days. The
 * code is all there is: the server keeps nothing. New keys are put in front of the old
 * ones, which stay for as long as codes are valid.
 */
@Component
final class SavedCodes {

	/** How long a code opens. */
	static final int DAYS = 60;

	/** The first byte of a code that was sealed until November 2026. */
	private static final byte EARLIER = 3;

	private static final LocalDate EPOCH = LocalDate.of(2020, 1, 1);

	/** No code is longer; what is longer is not looked at. */
	private static final int LONGEST = 400;

	private final Sealer sealer;

	private final EarlierSeals earlier;

	private final Clock clock;

	SavedCodes(AnswerKeys keys, Clock clock) {
		this.sealer = new Sealer(Sealer.Purpose.SAVED_CODE, keys.keys());
		this.earlier = new EarlierSeals(keys.keys());
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

	/** Returns the last day on which a code made today opens. */
	LocalDate lastDay() {
		return LocalDate.now(this.clock).plusDays(DAYS);
	}

	/** Makes a code, in groups of four letters and digits. */
	String close(KeptCase kept) {
		int day = Math.toIntExact(LocalDate.now(this.clock).toEpochDay() - EPOCH.toEpochDay());
		byte[] bytes = kept.bytes();
		byte[] text = ByteBuffer.allocate(Short.BYTES + bytes.length).putShort((short) day).put(bytes).array();
		return Code32.write(this.sealer.seal(text));
	}

	/** Opens a code, however it was typed. */
	Opened open(String code) {
		byte[] sealed = (code.length() <= LONGEST) ? Code32.read(code) : null;
		if (sealed == null) {
			return new Unreadable();
		}
		byte[] text = this.sealer.open(sealed);
		if (text != null) {
			return read(ByteBuffer.wrap(text), KeptCase::read);
		}
		byte[] before = this.earlier.code(sealed);
		return (before != null && before[0] == EARLIER)
				? read(ByteBuffer.wrap(before, 1, before.length - 1), KeptCase::readEarlier) : new Unreadable();
	}

	private Opened read(ByteBuffer text, Function<byte[], KeptCase> reader) {
		LocalDate last = EPOCH.plusDays(Short.toUnsignedInt(text.getShort())).plusDays(DAYS);
		if (LocalDate.now(this.clock).isAfter(last)) {
			return new Expired(last);
		}
		byte[] bytes = Arrays.copyOfRange(text.array(), text.position(), text.limit());
		try {
			return new Case(reader.apply(bytes));
		}
		catch (IllegalArgumentException ex) {
			return new Unreadable();
		}
	}

}
