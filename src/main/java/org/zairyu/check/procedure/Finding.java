package org.zairyu.check.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.law.Citation;
import org.zairyu.check.law.DatedValue;
import org.zairyu.check.law.Fee;
import org.zairyu.check.law.Parameter;
import org.zairyu.check.situation.AnswersUsed;

/**
 * One thing that follows from a situation.
 *
 * @param code what it says
 * @param wording which text says it
 * @param kind what it asks of the person
 * @param opens first day on which it can be done, or null
 * @param due last lawful day by the calendar, or null
 * @param goBy last day up to {@code due} on which the counter is open; null without a
 * counter or date, when it lies before the as-of date, or when the open days of that year
 * are not known
 * @param acceptedUntil last day that still counts as in time, or null without
 * {@code due}: a term of law that ends on a closed day ends on the next open one
 * @param stillInTime whether {@code due} lies before the as-of date and
 * {@code acceptedUntil} does not
 * @param overdue whether {@code acceptedUntil} lies before the as-of date
 * @param now whether it is to be dealt with today
 * @param where the counter, or null
 * @param documents what to bring
 * @param fee what it costs, null when free or not known
 * @param basis where it is laid down, never empty
 * @param startingDay values of the law of the day on which a term starts, where the law
 * of the as-of date has others; usually empty
 * @param because the answers that were read for it
 */
public record Finding(FindingCode code, FindingVariant wording, FindingKind kind, @Nullable LocalDate opens,
		@Nullable LocalDate due, @Nullable LocalDate goBy, @Nullable LocalDate acceptedUntil, boolean stillInTime,
		boolean overdue, boolean now, @Nullable Place where, List<RequiredDocument> documents, @Nullable Fee fee,
		List<Citation> basis, Map<Parameter, DatedValue> startingDay, AnswersUsed because) {

	/** The day to act by: the last open day, else the last day that is still in time. */
	public @Nullable LocalDate actBy() {
		return (this.goBy != null) ? this.goBy : isInTimeAfterDue() ? this.acceptedUntil : this.due;
	}

	/**
	 * Returns whether no open day is left up to the last lawful day, but one after it
	 * still counts as in time.
	 */
	public boolean isInTimeAfterDue() {
		return this.goBy == null && !this.overdue && this.due != null && this.acceptedUntil != null
				&& this.acceptedUntil.isAfter(this.due);
	}

}
