package org.zairyu.check.situation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What the law lays down for one status of residence: a row of {@code law/statuses.csv}.
 *
 * @param status the status
 * @param table the appended table of the Immigration Act, such as {@code table 1-2}
 * @param periods fixed periods that can be granted; empty with {@code longest} null means
 * indefinite or as long as the activity lasts
 * @param longest the longest period that can be designated, or null if none can
 * @param neverResident whether its holders never get a residence card, whatever the
 * period (ICRRA 19-3)
 * @param extension whether and how often the stay can be extended
 * @param work what work the status allows
 * @param sideWork whether outside work can be permitted, and how
 * @param notices which changes are notified to immigration (ICRRA 19-16)
 * @param from first day in force, or null if before the records
 * @param to last day in force, or null if no end is known
 * @param newUntil last day on which the status can be newly granted, or null if no end is
 * known
 * @param verified whether the first day in force is verified; if not, the status is never
 * offered
 */
public record StatusTerms(Status status, String table, List<PeriodOfStay> periods, @Nullable PeriodOfStay longest,
		boolean neverResident, Extension extension, Work work, SideWork sideWork, Set<Notice> notices,
		@Nullable LocalDate from, @Nullable LocalDate to, @Nullable LocalDate newUntil, boolean verified) {

	/** Whether a stay in the status can be extended. */
	public enum Extension {

		MULTIPLE, CAPPED, NONE_NEEDED, NOT_IN_PRINCIPLE, UNVERIFIED

	}

	/** What work the status itself allows. */
	public enum Work {

		UNRESTRICTED, WITHIN_STATUS, NONE, PER_DESIGNATION

	}

	/** Permission for activity outside the status (ER 19(5)). */
	public enum SideWork {

		NOT_NEEDED, COMPREHENSIVE, INDIVIDUAL, PER_DESIGNATION, NOT_AVAILABLE, UNVERIFIED

	}

	/** What a notice of ICRRA 19-16 is about. */
	public enum Notice {

		ACTIVITY_ORGANISATION, CONTRACT_ORGANISATION, SPOUSE, NONE, UNVERIFIED

	}

	/**
	 * Returns whether a table of the Act holds the status, whatever its part.
	 * @param number 1 or 2
	 */
	public boolean isOfTable(int number) {
		return this.table.startsWith("table " + number);
	}

	/** Returns whether the stay has no last day. */
	public boolean isIndefinite() {
		return this.periods.isEmpty() && this.longest == null;
	}

	/** Returns whether the status can be held on a day. */
	public boolean isOffered(LocalDate date) {
		return this.verified && (this.from == null || !date.isBefore(this.from))
				&& (this.to == null || !date.isAfter(this.to));
	}

	/** Returns whether the status can be newly granted on a day. */
	public boolean isOfferedAsNew(LocalDate date) {
		return isOffered(date) && (this.newUntil == null || !date.isAfter(this.newUntil))
				&& this.status != Status.SPECIAL_PERMANENT_RESIDENT;
	}

	/** Returns whether a period of stay can be granted in this status. */
	public boolean allows(PeriodOfStay period) {
		return this.periods.contains(period) || (this.longest != null && period.isUpTo(this.longest));
	}

	/**
	 * Whether the status is of appended table 2, which leaves work free (ICRRA 19(1)).
	 */
	public boolean isOfTable2() {
		return this.table.equals("table 2");
	}

}
