package org.zairyu.check.language;

import java.time.LocalDate;
import java.util.List;

import org.zairyu.check.law.LawChange;

/**
 * Tells which version of the law a result rests on, and what differs today.
 *
 * @param asOf the day of the result
 * @param today the day in Tokyo
 * @param version the day of the newest change of law in the result
 * @param changes what differs between the two days
 */
public record LawUsed(LocalDate asOf, LocalDate today, LocalDate version, List<Change> changes) {

	/**
	 * A value of the law that differs.
	 *
	 * @param name what it is
	 * @param then the value in the result
	 * @param now the value today
	 */
	public record Change(String name, String then, String now) {
	}

	/**
	 * Compares the law of a result with the law of today.
	 * @param used the words with the law of the result
	 * @param now the words with the law of today
	 */
	public static LawUsed of(LocalDate asOf, LawWords used, LocalDate today, LawWords now) {
		List<Change> changes = LawChange.between(used.law(), now.law())
			.stream()
			.map((change) -> new Change(used.get("parameter." + change.parameter().id()),
					used.value(change.parameter()), now.value(change.parameter())))
			.toList();
		return new LawUsed(asOf, today, used.law().version(), changes);
	}

	/** Returns whether the result is for another day than today. */
	public boolean isForAnotherDay() {
		return !this.asOf.equals(this.today);
	}

}
