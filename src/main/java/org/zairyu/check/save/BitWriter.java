package org.zairyu.check.save;

import java.util.BitSet;

/** Writes numbers of few bits one after the other. */
final class BitWriter {

	private final BitSet bits = new BitSet();

	private int length;

	/** Writes the lowest {@code width} bits of a number. */
	void write(int value, int width) {
		if (value < 0 || (width < 31 && value >> width != 0)) {
			throw new IllegalArgumentException(value + " does not fit into " + width + " bits");
		}
		for (int i = 0; i < width; i++) {
			this.bits.set(this.length++, (value >> i & 1) != 0);
		}
	}

	byte[] bytes() {
		byte[] bytes = this.bits.toByteArray();
		return java.util.Arrays.copyOf(bytes, (this.length + 7) / 8);
	}

}
