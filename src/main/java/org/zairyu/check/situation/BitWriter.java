package org.zairyu.check.situation;

import java.util.Arrays;
import java.util.BitSet;

/** Writes numbers one after the other in few bits. */
public final class BitWriter {

	private final BitSet bits = new BitSet();

	private int length;

	/** Writes the lowest {@code width} bits of a number. */
	public void write(int value, int width) {
		if (value < 0 || (width < 31 && value >> width != 0)) {
			throw new IllegalArgumentException(value + " does not fit into " + width + " bits");
		}
		for (int i = 0; i < width; i++) {
			this.bits.set(this.length++, (value >> i & 1) != 0);
		}
	}

	/**
	 * Writes a number of any size: three bits at a time, the lowest first, each followed
	 * by a bit that says whether more come.
	 */
	public void write(int value) {
		int rest = value;
		while (rest > 7) {
			write(rest & 7 | 8, 4);
			rest >>>= 3;
		}
		write(rest, 4);
	}

	/** Returns what was written, with zeros at the end of the last byte. */
	public byte[] bytes() {
		byte[] bytes = this.bits.toByteArray();
		return Arrays.copyOf(bytes, (this.length + 7) / 8);
	}

}
