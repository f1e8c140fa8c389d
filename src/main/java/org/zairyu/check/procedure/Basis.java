package org.zairyu.check.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.zairyu.check.law.Citation;

/**
 * Where each finding is laid down, apart from the values of the law that its rule reads:
 * a right, a ban, a page of the agency's guidance.
 */
public final class Basis {

	/**
	 * The citations of a finding from a day on.
	 *
	 * @param from first day they hold
	 * @param citations guidance first, empty where values alone lay it down
	 */
	public record Row(LocalDate from, List<Citation> citations) {

		public Row {
			citations = List.copyOf(citations);
		}

	}

	private static final FindingVariant[] WORDINGS = FindingVariant.values();

	/** By code, then by wording; empty where a wording does not fit. */
	private final List<List<Row>> rows = new ArrayList<>();

	/**
	 * @param rows by {@link FindingVariant#key}, in order of date
	 * @throws IllegalArgumentException if a code or wording has no row, or a key fits
	 * none
	 */
	public Basis(Map<String, List<Row>> rows) {
		Map<String, List<Row>> rest = new HashMap<>(rows);
		for (FindingCode code : FindingCode.values()) {
			for (FindingVariant wording : WORDINGS) {
				this.rows.add(wording.fits(code) ? take(rest, wording.key(code)) : List.of());
			}
		}
		if (!rest.isEmpty()) {
			throw new IllegalArgumentException("no finding has the key " + rest.keySet());
		}
	}

	private static List<Row> take(Map<String, List<Row>> rows, String key) {
		List<Row> found = rows.remove(key);
		if (found == null || found.isEmpty()) {
			throw new IllegalArgumentException("no row for " + key);
		}
		return List.copyOf(found);
	}

	/** The rows of a finding, oldest first. */
	public List<Row> history(FindingCode code, FindingVariant wording) {
		return this.rows.get(code.ordinal() * WORDINGS.length + wording.ordinal());
	}

	/** The citations in force on a day; before the first row those of the first. */
	public List<Citation> of(FindingCode code, FindingVariant wording, LocalDate day) {
		List<Row> history = history(code, wording);
		int i = history.size() - 1;
		while (i > 0 && history.get(i).from().isAfter(day)) {
			i--;
		}
		return history.get(i).citations();
	}

}
