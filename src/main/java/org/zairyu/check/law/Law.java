package org.zairyu.check.law;

import java.time.LocalDate;
import java.time.Period;

import org.jspecify.annotations.Nullable;

/**
 * The law between two changes, with one value for each parameter. Obtained from
 * {@link LawBook#on}.
 */
public final class Law {

	private final LocalDate version;

	private final DatedValue[] provisions;

	private final OfficeDays officeDays;

	Law(LocalDate version, DatedValue[] provisions, OfficeDays officeDays) {
		this.version = version;
		this.provisions = provisions;
		this.officeDays = officeDays;
	}

	/** Returns the day of the newest change that is in these values. */
	public LocalDate version() {
		return this.version;
	}

	/** Returns the row in force. */
	public DatedValue provision(Parameter parameter) {
		return this.provisions[parameter.ordinal()];
	}

	/** Returns a number of days, years of age, times, hours or yen. */
	public int number(Parameter parameter) {
		return (Integer) provision(parameter).value();
	}

	/** Returns a term in calendar months and years. */
	public Period term(Parameter parameter) {
		return (Period) provision(parameter).value();
	}

	public Fee fee(Parameter parameter) {
		return (Fee) provision(parameter).value();
	}

	/**
	 * Returns the last day of a term in days: the day of the event is not counted (Civil
	 * Code 140).
	 */
	public LocalDate lastDay(LocalDate event, Parameter days) {
		return event.plusDays(number(days));
	}

	/** Returns the last day of a term in months or years (Civil Code 143). */
	public LocalDate end(LocalDate start, Parameter term) {
		return start.plus(term(term));
	}

	/**
	 * Returns the last day up to {@code due} on which public offices are open, or null if
	 * the closed days of that year are not known.
	 */
	public @Nullable LocalDate lastOpenDay(LocalDate due) {
		return this.officeDays.lastOpenDay(due);
	}

	/**
	 * Returns the first day on or after {@code due} on which public offices are open, or
	 * null if the closed days are not known. A term of law that ends on a closed day ends
	 * on that day instead (Act on Holidays of Administrative Organs 2; Local Autonomy Act
	 * 4-2(4)).
	 */
	public @Nullable LocalDate firstOpenDayFrom(LocalDate due) {
		return this.officeDays.firstOpenDayFrom(due);
	}

}
