package org.zairyu.check.situation;

/** Reads what a {@link BitWriter} wrote. */
public final class BitReader {

	private final byte[] bytes;

	private int position;

	/** Reads from the first byte. */
	public BitReader(byte[] bytes) {
		this.bytes = bytes;
	}

	/** Whether so many bits are left. */
	public boolean has(int width) {
		return this.position + width <= this.bytes.length * Byte.SIZE;
	}

	/**
	 * Reads a number of {@code width} bits.
	 * @throws IllegalArgumentException if fewer are left
	 */
	public int read(int width) {
		if (!has(width)) {
			throw new IllegalArgumentException("the bits end early");
		}
		int value = 0;
		for (int i = 0; i < width; i++, this.position++) {
			value |= (this.bytes[this.position / Byte.SIZE] >> this.position % Byte.SIZE & 1) << i;
		}
		return value;
	}

}
