package org.zairyu.check.procedure;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Which findings are to be dealt with today, though they are not overdue. */
final class Urgency {

	/** Whatever its kind or date. */
	private static final Set<FindingCode> ALWAYS = EnumSet.of(FindingCode.LAST_DAY_WAS_CLOSED,
			FindingCode.REPORT_TO_IMMIGRATION, FindingCode.WAY_BACK, FindingCode.BABY_OVERSTAY);

	/** The person is doing what is forbidden. */
	private static final Set<FindingCode> WHEN_BANNED = EnumSet.of(FindingCode.PERIOD_EXPIRED,
			FindingCode.OVER_WEEKLY_LIMIT, FindingCode.OVER_DAILY_LIMIT, FindingCode.AMUSEMENT_BUSINESS_BANNED,
			FindingCode.MUST_NOT_HINDER, FindingCode.NOT_ENROLLED, FindingCode.STOP_NEW_ACTIVITY);

	/** What holds from its date on. */
	private static final Set<FindingCode> FROM_DUE = EnumSet.of(FindingCode.SIDE_WORK_ENDS,
			FindingCode.PERMISSION_BEFORE_JOINING);

	private Urgency() {
	}

	static boolean isNow(FindingCode code, FindingKind kind, @Nullable LocalDate due, LocalDate asOf) {
		return ALWAYS.contains(code) || WHEN_BANNED.contains(code) && kind == FindingKind.BAN
				|| FROM_DUE.contains(code) && due != null && !due.isAfter(asOf);
	}

}
