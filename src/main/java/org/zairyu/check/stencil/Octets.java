package org.zairyu.check.stencil;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** A page on its way out, in UTF-8. For one thread. */
public final class Octets {

	private static final int USUAL = 1 << 15;

	private byte[] octets = new byte[USUAL];

	private int length;

	void add(byte[] more) {
		int end = this.length + more.length;
		if (end > this.octets.length) {
			this.octets = Arrays.copyOf(this.octets, Math.max(end, 2 * this.octets.length));
		}
		System.arraycopy(more, 0, this.octets, this.length, more.length);
		this.length = end;
	}

	public int length() {
		return this.length;
	}

	/** Sends all of it. */
	public void writeTo(OutputStream out) throws IOException {
		out.write(this.octets, 0, this.length);
	}

	byte[] copy() {
		return Arrays.copyOf(this.octets, this.length);
	}

}
