package org.zairyu.check.staff.queue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.staff.cases.CaseState;

/**
 * A part of the queue. Contains open cases only, in any state, because a client who keeps
 * the agency waiting does not move the day. A case can be in several parts.
 */
enum QueueGroup {

	/** All open cases. */
	ALL,

	/** The next date has passed. */
	OVERDUE,

	/** The next date is today or within seven days. */
	WITHIN_7,

	/** The next date is today or within thirty days. */
	WITHIN_30,

	/** The next date is today or within ninety days. */
	WITHIN_90,

	/** Nothing is due, or what is due is not known yet. */
	NO_DATE,

	/** The client has to bring or say something. */
	WAITING,

	/** An application is filed and not decided yet. */
	FILED;

	private static final int WEEK = 7;

	private static final int MONTH = 30;

	private static final int QUARTER = 90;

	/** Returns the id in addresses and in the keys of messages, in kebab-case. */
	public String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Returns the group with this id, or {@link #ALL} if there is none. */
	static QueueGroup of(@Nullable String id) {
		return Arrays.stream(values()).filter((group) -> group.id().equals(id)).findFirst().orElse(ALL);
	}

	/** Returns the first day that a next date may have, or null. */
	@Nullable LocalDate first(LocalDate today) {
		return (last(today) != null && this != OVERDUE) ? today : null;
	}

	/** Returns the last day that a next date may have, or null. */
	@Nullable LocalDate last(LocalDate today) {
		return switch (this) {
			case OVERDUE -> today.minusDays(1);
			case WITHIN_7 -> today.plusDays(WEEK);
			case WITHIN_30 -> today.plusDays(MONTH);
			case WITHIN_90 -> today.plusDays(QUARTER);
			case ALL, NO_DATE, WAITING, FILED -> null;
		};
	}

	/** Returns whether an open case with this state and next date is in it. */
	boolean holds(CaseState state, @Nullable LocalDate due, LocalDate today) {
		return switch (this) {
			case ALL -> true;
			case NO_DATE -> due == null;
			case WAITING, FILED -> state == state();
			case OVERDUE, WITHIN_7, WITHIN_30, WITHIN_90 -> {
				LocalDate first = first(today);
				LocalDate last = last(today);
				yield due != null && last != null && !due.isAfter(last) && (first == null || !due.isBefore(first));
			}
		};
	}

	/** Returns whether cases with a next date are in it. */
	boolean hasDated() {
		return this != NO_DATE;
	}

	/** Returns whether cases without a next date are in it. */
	boolean hasUndated() {
		return this == ALL || this == NO_DATE || state() != null;
	}

	/** Returns the only state of its cases, or null if they can have any. */
	@Nullable CaseState state() {
		return switch (this) {
			case WAITING -> CaseState.WAITING;
			case FILED -> CaseState.FILED;
			case ALL, OVERDUE, WITHIN_7, WITHIN_30, WITHIN_90, NO_DATE -> null;
		};
	}

}
