package org.zairyu.check.procedure;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.law.Parameter;
import org.zairyu.check.situation.Situation;

/** The state of the stay on the as-of date (ICRRA 20(6), 21(4)). */
public enum Stay {

	/** Indefinite, or not past its last day. */
	OPEN,
	/** Past its last day, with an application filed in time (特例期間). */
	SPECIAL_PERIOD,
	/** Over. */
	OVER,
	/** Over since the special period ended too. */
	OVER_AFTER_SPECIAL_PERIOD,
	/** Over though an application was filed in time: the granted period is too short. */
	OVER_WITHOUT_SPECIAL_PERIOD;

	public static Stay of(Situation person) {
		if (person.indefinite() || !person.asOf().isAfter(person.expiresOn())) {
			return OPEN;
		}
		if (!person.extensionOrChangePending() || person.filedOn().isAfter(person.expiresOn())) {
			return OVER;
		}
		if (!person.stayAllowsSpecialPeriod()) {
			return OVER_WITHOUT_SPECIAL_PERIOD;
		}
		return person.asOf().isAfter(endOfSpecialPeriod(person)) ? OVER_AFTER_SPECIAL_PERIOD : SPECIAL_PERIOD;
	}

	public boolean isOver() {
		return switch (this) {
			case OPEN, SPECIAL_PERIOD -> false;
			case OVER, OVER_AFTER_SPECIAL_PERIOD, OVER_WITHOUT_SPECIAL_PERIOD -> true;
		};
	}

	/** Whether the special period runs. */
	public static boolean inSpecialPeriod(Situation person) {
		return of(person) == SPECIAL_PERIOD;
	}

	/** The last day of the special period that this stay has or would have. */
	public static LocalDate endOfSpecialPeriod(Situation person) {
		return person.lawOn(person.expiresOn()).end(Parameter.SPECIAL_PERIOD);
	}

	/** The last lawful day of the stay, or null if it has none. */
	public static @Nullable LocalDate end(Situation person) {
		if (person.indefinite()) {
			return null;
		}
		return inSpecialPeriod(person) ? endOfSpecialPeriod(person) : person.expiresOn();
	}

	/** Whether a day lies after the last lawful day of the stay. */
	public static boolean endsBefore(LocalDate day, Situation person) {
		LocalDate end = end(person);
		return end != null && day.isAfter(end);
	}

	/** The day, or the end of the stay if that comes earlier. */
	public static LocalDate within(LocalDate day, Situation person) {
		LocalDate end = end(person);
		return (end != null && end.isBefore(day)) ? end : day;
	}

}
