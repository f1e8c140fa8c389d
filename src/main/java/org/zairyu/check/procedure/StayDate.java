package org.zairyu.check.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.zairyu.check.law.Law;
import org.zairyu.check.law.LawBook;
import org.zairyu.check.law.Parameter;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.Application;
import org.zairyu.check.situation.PeriodOfStay;
import org.zairyu.check.situation.Question;
import org.zairyu.check.situation.Status;
import org.zairyu.check.situation.Statuses;

/**
 * A date that the answers give by themselves, whatever else is missing. No question is
 * asked for it.
 *
 * @param code what happens
 * @param date the day
 * @param acceptedUntil the last day that still counts as in time
 */
public record StayDate(Code code, LocalDate date, LocalDate acceptedUntil) {

	/** What happens on a date; its id never changes. */
	public enum Code {

		/** The last day of the period of stay. */
		STAY_ENDS,
		/** The last day of the special period that a pending application gives. */
		SPECIAL_PERIOD_ENDS,
		/** The last day printed on the card or certificate. */
		CARD_ENDS;

		public String id() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

	/** Returns the dates of a person in order. */
	static List<StayDate> of(Answers answers, LocalDate asOf, LawBook laws, Statuses statuses) {
		List<StayDate> dates = new ArrayList<>(3);
		LocalDate expires = (LocalDate) answers.value(Question.EXPIRES_ON);
		Status status = (Status) answers.value(Question.STATUS);
		if (expires != null && (status == null || !statuses.of(status).isIndefinite())) {
			LocalDate open = laws.nearest(asOf).firstOpenDayFrom(expires);
			LocalDate accepted = (open != null) ? open : expires;
			dates.add(new StayDate(Code.STAY_ENDS, expires, accepted));
			Law law = laws.nearest(expires);
			if (isPending(answers) && !isTooShort(answers, law) && isFiledInTime(answers, asOf, expires, accepted)) {
				LocalDate end = law.end(expires, Parameter.SPECIAL_PERIOD);
				dates.add(new StayDate(Code.SPECIAL_PERIOD_ENDS, end, end));
			}
		}
		LocalDate card = (LocalDate) answers.value(Question.CARD_VALID_UNTIL);
		if (card != null) {
			dates.add(new StayDate(Code.CARD_ENDS, card, card));
		}
		dates.sort(Comparator.comparing(StayDate::date));
		return List.copyOf(dates);
	}

	private static boolean isPending(Answers answers) {
		return answers.value(Question.APPLICATIONS) instanceof Set<?> pending
				&& (pending.contains(Application.EXTENSION) || pending.contains(Application.CHANGE));
	}

	private static boolean isTooShort(Answers answers, Law law) {
		return answers.value(Question.PERIOD_OF_STAY) instanceof PeriodOfStay granted
				&& !granted.isLongerThan(law.number(Parameter.SPECIAL_PERIOD_EXCLUDED));
	}

	private static boolean isFiledInTime(Answers answers, LocalDate asOf, LocalDate expires, LocalDate accepted) {
		@Nullable LocalDate filed = (LocalDate) answers.value(Question.FILED_ON);
		return filed == null || !asOf.isAfter(expires) || !filed.isAfter(accepted);
	}

}
