package org.zairyu.check.situation;

/** Reads what a {@link BitWriter} wrote. */
public final class BitReader {

	private final byte[] bytes;

	private int position;

	/** Reads from the first byte. */
	public BitReader(byte[] bytes) {
		this.bytes = bytes;
	}

	/** Returns whether {@code width} bits are left. */
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

	/**
	 * Reads a number of any size, as {@link BitWriter#write(int)} wrote it.
	 * @throws IllegalArgumentException if the bits end early or the number is too large
	 */
	public int read() {
		int value = 0;
		for (int shift = 0; shift <= 27; shift += 3) {
			int part = read(4);
			value |= (part & 7) << shift;
			if (part < 8) {
				return value;
			}
		}
		throw new IllegalArgumentException("too large a number");
	}

}
