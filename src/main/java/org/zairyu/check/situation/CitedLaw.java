package org.zairyu.check.situation;

import java.time.LocalDate;
import java.time.Period;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.law.DatedValue;
import org.zairyu.check.law.Fee;
import org.zairyu.check.law.Law;
import org.zairyu.check.law.Parameter;

/**
 * The law of one day, as a rule reads it. Reading a value adds its citation to the
 * findings of the rule.
 */
public final class CitedLaw {

	private final LocalDate day;

	private final Law law;

	private final Trace trace;

	CitedLaw(LocalDate day, Law law, Trace trace) {
		this.day = day;
		this.law = law;
		this.trace = trace;
	}

	/** Reads days, an age, a count, hours or yen. */
	public int number(Parameter parameter) {
		return (Integer) read(parameter).value();
	}

	/** Reads a term in months or years. */
	public Period term(Parameter parameter) {
		return (Period) read(parameter).value();
	}

	public Fee fee(Parameter parameter) {
		return (Fee) read(parameter).value();
	}

	/** Returns the last day of a term in days that starts on this day. */
	public LocalDate lastDay(Parameter days) {
		read(days);
		return this.law.lastDay(this.day, days);
	}

	/** Returns the last day of a term in months or years that starts on this day. */
	public LocalDate end(Parameter term) {
		read(term);
		return this.law.end(this.day, term);
	}

	/**
	 * Returns the last day up to {@code due} on which public offices are open, or null if
	 * the closed days of that year are not known.
	 */
	public @Nullable LocalDate lastOpenDay(LocalDate due) {
		return this.law.lastOpenDay(due);
	}

	/**
	 * Returns the last day that counts as in time for a term of law: the first open day
	 * of the counter on or after {@code due}, or {@code due} itself if the open days are
	 * not known.
	 */
	public LocalDate acceptedUntil(LocalDate due) {
		LocalDate open = this.law.firstOpenDayFrom(due);
		return (open != null) ? open : due;
	}

	/** Returns whether this law has another value than one that was read. */
	public boolean differs(Parameter parameter, DatedValue value) {
		return this.law.provision(parameter) != value;
	}

	/**
	 * Cites a value from which no date follows, such as a fine that the text names. A
	 * value of 0 is not in force and is not cited.
	 */
	public void cite(Parameter parameter) {
		DatedValue value = this.law.provision(parameter);
		if (!(value.value() instanceof Integer number && number == 0)) {
			this.trace.read(parameter, value);
		}
	}

	private DatedValue read(Parameter parameter) {
		DatedValue value = this.law.provision(parameter);
		this.trace.read(parameter, value);
		return value;
	}

}
