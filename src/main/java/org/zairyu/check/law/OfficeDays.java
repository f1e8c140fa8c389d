package org.zairyu.check.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Knows the days on which municipalities and immigration offices are open: all but
 * Saturdays, Sundays, national holidays and 29 December to 3 January (Act on Holidays of
 * Administrative Organs 1).
 */
public final class OfficeDays {

	private final LocalDate first;

	private final LocalDate last;

	private final LocalDate[] lastOpenDays;

	private final @Nullable LocalDate[] firstOpenDays;

	/**
	 * @param first first day for which the closures are known
	 * @param last last day for which they are known
	 * @param closures closed days other than weekends
	 */
	public OfficeDays(LocalDate first, LocalDate last, Set<LocalDate> closures) {
		this.first = first;
		this.last = last;
		this.lastOpenDays = new LocalDate[Math.toIntExact(last.toEpochDay() - first.toEpochDay() + 1)];
		LocalDate open = null;
		for (int i = 0; i < this.lastOpenDays.length; i++) {
			LocalDate day = first.plusDays(i);
			if (day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue() && !closures.contains(day)) {
				open = day;
			}
			this.lastOpenDays[i] = (open != null) ? open : first;
		}
		this.firstOpenDays = new LocalDate[this.lastOpenDays.length];
		LocalDate next = null;
		for (int i = this.lastOpenDays.length - 1; i >= 0; i--) {
			next = isOpen(first.plusDays(i)) ? this.lastOpenDays[i] : next;
			this.firstOpenDays[i] = next;
		}
	}

	/**
	 * Returns the last open day up to and including {@code day}, or null outside the
	 * known years.
	 */
	public @Nullable LocalDate lastOpenDay(LocalDate day) {
		return isKnown(day) ? this.lastOpenDays[index(day)] : null;
	}

	/**
	 * Returns the first open day on or after {@code day}, or null if it is outside the
	 * known years.
	 */
	public @Nullable LocalDate firstOpenDayFrom(LocalDate day) {
		return isKnown(day) ? this.firstOpenDays[index(day)] : null;
	}

	private boolean isKnown(LocalDate day) {
		return !day.isBefore(this.first) && !day.isAfter(this.last);
	}

	private int index(LocalDate day) {
		return (int) (day.toEpochDay() - this.first.toEpochDay());
	}

	public boolean isOpen(LocalDate day) {
		return day.equals(lastOpenDay(day));
	}

	public LocalDate first() {
		return this.first;
	}

	public LocalDate last() {
		return this.last;
	}

}
