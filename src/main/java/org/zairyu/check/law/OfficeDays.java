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
	}

	/**
	 * Returns the last open day up to and including {@code day}, or null outside the
	 * known years.
	 */
	public @Nullable LocalDate lastOpenDay(LocalDate day) {
		if (day.isBefore(this.first) || day.isAfter(this.last)) {
			return null;
		}
		return this.lastOpenDays[(int) (day.toEpochDay() - this.first.toEpochDay())];
	}

	/**
	 * Returns the first open day on or after {@code day}, or null if it is outside the
	 * known years.
	 */
	public @Nullable LocalDate firstOpenDayFrom(LocalDate day) {
		LocalDate open = day;
		while (!open.isBefore(this.first) && !open.isAfter(this.last)) {
			if (isOpen(open)) {
				return open;
			}
			open = open.plusDays(1);
		}
		return null;
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
