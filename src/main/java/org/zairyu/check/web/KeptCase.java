package org.zairyu.check.web;

import java.util.Arrays;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.situation.AnswerBits;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.Prefecture;

/**
 * What a visitor keeps of a case: in a cookie, a link or a printed code.
 *
 * @param id random id of the case, 16 hexadecimal digits
 * @param answers the answers
 * @param home the prefecture the visitor lives in, null where that is not said
 */
public record KeptCase(String id, Answers answers, @Nullable Prefecture home) {

	/** How many bytes an id has. */
	static final int ID = 8;

	private static final int HEAD = ID + 1;

	/** As bytes, which say everything to whoever has them. */
	public byte[] bytes() {
		byte[] bits = AnswerBits.write(this.answers);
		byte[] bytes = Arrays.copyOf(HexFormat.of().parseHex(this.id), HEAD + bits.length);
		bytes[ID] = (byte) ((this.home != null) ? this.home.ordinal() + 1 : 0);
		System.arraycopy(bits, 0, bytes, HEAD, bits.length);
		return bytes;
	}

	/**
	 * Reads a case from its bytes.
	 * @throws IllegalArgumentException if they are none that {@link #bytes()} gives
	 */
	public static KeptCase read(byte[] bytes) {
		if (bytes.length < HEAD || bytes[ID] < 0 || bytes[ID] > Prefecture.values().length) {
			throw new IllegalArgumentException("no case");
		}
		return new KeptCase(HexFormat.of().formatHex(bytes, 0, ID),
				AnswerBits.read(Arrays.copyOfRange(bytes, HEAD, bytes.length)),
				(bytes[ID] > 0) ? Prefecture.values()[bytes[ID] - 1] : null);
	}

}
