package org.zairyu.check.procedure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.zairyu.check.law.Citation;
import org.zairyu.check.law.DatedValue;

/** Where each finding is laid down. */
public final class Basis {

	private final List<List<List<Citation>>> sources = new ArrayList<>();

	/**
	 * @param sources citations by {@link FindingVariant#key}
	 * @throws IllegalArgumentException if a code or wording is without a source, or a key
	 * fits none
	 */
	public Basis(Map<String, List<Citation>> sources) {
		Map<String, List<Citation>> rest = new HashMap<>(sources);
		for (FindingCode code : FindingCode.values()) {
			List<List<Citation>> wordings = new ArrayList<>();
			for (FindingVariant wording : FindingVariant.values()) {
				wordings.add(wording.fits(code) ? take(rest, wording.key(code)) : List.of());
			}
			this.sources.add(wordings);
		}
		if (!rest.isEmpty()) {
			throw new IllegalArgumentException("no finding has the key " + rest.keySet());
		}
	}

	private static List<Citation> take(Map<String, List<Citation>> sources, String key) {
		List<Citation> citations = sources.remove(key);
		if (citations == null || citations.isEmpty()) {
			throw new IllegalArgumentException("no source for " + key);
		}
		return List.copyOf(citations);
	}

	/** The sources of a finding, never empty. */
	public List<Citation> of(FindingCode code, FindingVariant wording) {
		return this.sources.get(code.ordinal()).get(wording.ordinal());
	}

	/** The sources of a finding and of its fee. */
	List<Citation> of(FindingCode code, FindingVariant wording, DatedValue fee) {
		List<Citation> citations = new ArrayList<>(of(code, wording));
		citations.add(fee.citation());
		return Collections.unmodifiableList(citations);
	}

}
