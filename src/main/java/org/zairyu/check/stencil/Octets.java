package org.zairyu.check.stencil;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A page on its way out, in UTF-8: its parts in order, none of them copied. For one
 * thread.
 */
public final class Octets {

	private static final int USUAL = 256;

	private final List<byte[]> parts = new ArrayList<>(USUAL);

	private int length;

	/**
	 * Adds a part.
	 * @param more is not changed any more
	 */
	void add(byte[] more) {
		this.parts.add(more);
		this.length += more.length;
	}

	public int length() {
		return this.length;
	}

	/** Sends all of it. */
	public void writeTo(OutputStream out) throws IOException {
		for (byte[] part : this.parts) {
			out.write(part, 0, part.length);
		}
	}

	byte[] copy() {
		byte[] all = new byte[this.length];
		int at = 0;
		for (byte[] part : this.parts) {
			System.arraycopy(part, 0, all, at, part.length);
			at += part.length;
		}
		return all;
	}

}
