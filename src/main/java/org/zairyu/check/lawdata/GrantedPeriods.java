package org.zairyu.check.lawdata;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.situation.PeriodOfStay;

/**
 * The periods of stay that can be granted in a status (ER appended table 2).
 *
 * @param fixed the fixed periods
 * @param longest the longest period that can be designated, or null if none can
 */
record GrantedPeriods(List<PeriodOfStay> fixed, @Nullable PeriodOfStay longest) {

	private static final String DESIGNATED = "designated<=";

	/** Words for a stay without fixed periods: without a last day, or not verified. */
	private static final List<String> NONE = List.of("indefinite", "duration-of-activity", "unverified");

	static GrantedPeriods read(Cell cell) {
		List<PeriodOfStay> fixed = new ArrayList<>();
		PeriodOfStay longest = null;
		if (NONE.contains(cell.text())) {
			return new GrantedPeriods(List.of(), null);
		}
		for (String word : cell.text().split("\\|", -1)) {
			if (longest != null) {
				throw cell.refuse("the designated period must come last");
			}
			if (word.startsWith(DESIGNATED)) {
				longest = period(word.substring(DESIGNATED.length()), cell);
			}
			else {
				PeriodOfStay period = period(word, cell);
				if (fixed.contains(period)) {
					throw cell.refuse("the period " + word + " stands twice");
				}
				fixed.add(period);
			}
		}
		return new GrantedPeriods(List.copyOf(fixed), longest);
	}

	private static PeriodOfStay period(String word, Cell cell) {
		try {
			PeriodOfStay period = PeriodOfStay.parse(word);
			if (period.id().equals(word)) {
				return period;
			}
		}
		catch (IllegalArgumentException ex) {
			throw noPeriod(word, cell);
		}
		throw noPeriod(word, cell);
	}

	private static LawFileException noPeriod(String word, Cell cell) {
		return cell.refuse("“" + word + "” is not a period of stay");
	}

}
