package org.zairyu.check.web.answers;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Function;
import java.util.stream.Stream;

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

	/** Written where a prefecture's number would be. */
	private static final int NO_HOME = 0;

	/** Returns the case as bytes, which are readable to whoever has them. */
	public byte[] bytes() {
		byte[] bits = AnswerBits.write(this.answers);
		byte[] bytes = Arrays.copyOf(HexFormat.of().parseHex(this.id), HEAD + bits.length);
		bytes[ID] = (byte) ((this.home != null) ? this.home.number() : NO_HOME);
		System.arraycopy(bits, 0, bytes, HEAD, bits.length);
		return bytes;
	}

	/**
	 * Reads a case from its bytes.
	 * @throws IllegalArgumentException if {@link #bytes()} does not return such bytes
	 */
	public static KeptCase read(byte[] bytes) {
		return read(bytes, AnswerBits::read);
	}

	/**
	 * Reads a case whose answers were written until November 2026.
	 * @throws IllegalArgumentException if such bytes were never written
	 * @see AnswerBits#readEarlier
	 */
	public static KeptCase readEarlier(byte[] bytes) {
		return read(bytes, AnswerBits::readEarlier);
	}

	private static KeptCase read(byte[] bytes, Function<byte[], Answers> answers) {
		if (bytes.length < HEAD) {
			throw new IllegalArgumentException("no case");
		}
		return new KeptCase(HexFormat.of().formatHex(bytes, 0, ID),
				answers.apply(Arrays.copyOfRange(bytes, HEAD, bytes.length)), home(bytes[ID]));
	}

	private static @Nullable Prefecture home(int number) {
		return (number == NO_HOME) ? null
				: Stream.of(Prefecture.values())
					.filter((prefecture) -> prefecture.number() == number)
					.findFirst()
					.orElseThrow(() -> new IllegalArgumentException("no such prefecture"));
	}

}
