package org.zairyu.check.procedure;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.zairyu.check.law.Parameter;
import org.zairyu.check.situation.Situation;

/** The state of the stay on the as-of date (ICRRA 20(6), 21(4)). */
public enum Stay {

	/** Indefinite, or not past its last day. */
	OPEN,
	/**
	 * Past its last day, on which the office was closed: it takes the application as
	 * filed in time on its next open day (Act on Holidays of Administrative Organs 2).
	 */
	CLOSING,
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
		if (!person.extensionOrChangePending()) {
			return isClosing(person) ? CLOSING : OVER;
		}
		if (!isFiledInTime(person)) {
			return OVER;
		}
		if (!person.period().allowsSpecialPeriod()) {
			return OVER_WITHOUT_SPECIAL_PERIOD;
		}
		return person.asOf().isAfter(latestEndOfSpecialPeriod(person)) ? OVER_AFTER_SPECIAL_PERIOD : SPECIAL_PERIOD;
	}

	private static boolean isClosing(Situation person) {
		return !person.asOf().isAfter(lastDayToFile(person)) && person.period().allowsSpecialPeriod()
				&& !person.abroad();
	}

	/** The first open day of immigration on or after the last day of the stay. */
	public static LocalDate lastDayToFile(Situation person) {
		return person.lawToday().acceptedUntil(person.expiresOn());
	}

	/** Whether an application that is filed counts as filed in time. */
	public static boolean isFiledInTime(Situation person) {
		return !person.asOf().isAfter(person.expiresOn()) || !person.filedOn().isAfter(lastDayToFile(person));
	}

	public boolean isOver() {
		return switch (this) {
			case OPEN, CLOSING, SPECIAL_PERIOD -> false;
			case OVER, OVER_AFTER_SPECIAL_PERIOD, OVER_WITHOUT_SPECIAL_PERIOD -> true;
		};
	}

	/** Whether the special period runs. */
	public static boolean inSpecialPeriod(Situation person) {
		return of(person) == SPECIAL_PERIOD;
	}

	/**
	 * The last day to rely on of the special period that this stay has or would have.
	 */
	public static LocalDate endOfSpecialPeriod(Situation person) {
		return person.lawOn(person.expiresOn()).end(Parameter.SPECIAL_PERIOD);
	}

	/**
	 * The last day on which nobody can be called too late: counted from the first of a
	 * month the term ends with a month (Civil Code 143).
	 */
	public static LocalDate latestEndOfSpecialPeriod(Situation person) {
		LocalDate expires = person.expiresOn();
		LocalDate end = endOfSpecialPeriod(person);
		return (expires.getDayOfMonth() == expires.lengthOfMonth()) ? end.withDayOfMonth(end.lengthOfMonth()) : end;
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
