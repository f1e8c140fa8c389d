package org.zairyu.check.procedure;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.zairyu.check.law.Citation;

/**
 * Collects what one finding after the other cites, each article once. An array and a
 * filter of hash codes, as a third of an assessment went into this.
 */
final class Citations {

	private final Basis basis;

	private List<Citation> laidDown = List.of();

	private Citation[] all = new Citation[16];

	private int size;

	/** One bit for each article that is there; articles may share one. */
	private long filter;

	Citations(Basis basis) {
		this.basis = basis;
	}

	/** Starts with the citations that lay a finding down. */
	void start(FindingCode code, FindingVariant wording, LocalDate day) {
		this.laidDown = this.basis.of(code, wording, day);
		this.size = 0;
		this.filter = 0;
		for (int i = 0; i < this.laidDown.size(); i++) {
			append(this.laidDown.get(i));
		}
	}

	/** Adds a citation, unless its article is there. */
	void add(Citation citation) {
		if ((this.filter & bit(citation)) == 0 || !contains(citation.cite())) {
			append(citation);
		}
	}

	List<Citation> toList() {
		return (this.size == this.laidDown.size()) ? this.laidDown : List.of(Arrays.copyOf(this.all, this.size));
	}

	private void append(Citation citation) {
		if (this.size == this.all.length) {
			this.all = Arrays.copyOf(this.all, 2 * this.size);
		}
		this.all[this.size++] = citation;
		this.filter |= bit(citation);
	}

	private static long bit(Citation citation) {
		return 1L << citation.cite().hashCode();
	}

	private boolean contains(String article) {
		for (int i = 0; i < this.size; i++) {
			if (this.all[i].cite().equals(article)) {
				return true;
			}
		}
		return false;
	}

}
