package org.zairyu.check.situation;

import java.util.Arrays;

import org.zairyu.check.law.Citation;

/** The citations of the values that a rule has read, in order and with repetitions. */
public final class CitationTrace {

	private Citation[] citations = new Citation[8];

	private int size;

	void start() {
		this.size = 0;
	}

	void add(Citation citation) {
		if (this.size == this.citations.length) {
			this.citations = Arrays.copyOf(this.citations, 2 * this.size);
		}
		this.citations[this.size++] = citation;
	}

	/**
	 * Drops what was read since the trace had a size: it was read for another purpose.
	 */
	public void backTo(int size) {
		this.size = size;
	}

	public int size() {
		return this.size;
	}

	public Citation get(int index) {
		return this.citations[index];
	}

}
