package org.zairyu.check.staff.cases.review;

import java.time.LocalDate;
import java.util.List;

import org.zairyu.check.staff.cases.advice.AdviceDiff;

/**
 * Compares the results of the same answers on two days.
 *
 * @param before the first day
 * @param after the second day
 * @param byLaw whether a change of law is a reason for the difference, and not only the
 * days that have passed
 * @param tag language of the words, as in a {@code lang} attribute
 * @param changes what differs
 * @param missing labels of the questions that must be answered before the second result
 * is complete
 */
public record Review(LocalDate before, LocalDate after, boolean byLaw, String tag, List<AdviceDiff> changes,
		List<String> missing) {

	/** Returns what differs and why, without the days. */
	String way() {
		return this.byLaw + this.tag + this.changes + this.missing;
	}

	/** Returns whether nothing differs. */
	public boolean isSame() {
		return this.changes.isEmpty() && this.missing.isEmpty();
	}

}
