package org.zairyu.check.save;

import java.util.BitSet;

/** Reads what a {@link BitWriter} wrote. */
final class BitReader {

	private final BitSet bits;

	private final int length;

	private int position;

	BitReader(byte[] bytes) {
		this.bits = BitSet.valueOf(bytes);
		this.length = bytes.length * 8;
	}

	/** Whether so many bits are left. */
	boolean has(int width) {
		return this.position + width <= this.length;
	}

	/**
	 * Reads a number of {@code width} bits.
	 * @throws IllegalArgumentException if fewer are left
	 */
	int read(int width) {
		if (!has(width)) {
			throw new IllegalArgumentException("the bits end early");
		}
		int value = 0;
		for (int i = 0; i < width; i++) {
			value |= (this.bits.get(this.position++) ? 1 : 0) << i;
		}
		return value;
	}

}
