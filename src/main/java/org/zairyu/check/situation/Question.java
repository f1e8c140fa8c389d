package org.zairyu.check.situation;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.situation.AnswerType.AnySet;
import org.zairyu.check.situation.AnswerType.Choice;
import org.zairyu.check.situation.AnswerType.Day;
import org.zairyu.check.situation.AnswerType.Decimal;
import org.zairyu.check.situation.AnswerType.Stay;
import org.zairyu.check.situation.AnswerType.Whole;

/**
 * Every question the product can ask, in the order of its pages. The ids are the words of
 * forms, JSON and CSV and never change.
 */
public enum Question {

	TOPICS(AnySet.of(Topic.class, 1)), STATUS(Choice.of(Status.class)), MISSION_STAFF(Choice.of(YesNo.class)),
	PERIOD_OF_STAY(new Stay()), EXPIRES_ON(new Day(false)), APPLICATIONS(AnySet.of(Application.class, 0)),
	FILED_ON(new Day(false)), AGE(new Whole(0, 120)), CARD(Choice.of(Card.class)), LOST_KNOWN_ON(new Day(false)),
	ADDRESS_EVENT(Choice.of(AddressEvent.class)), ADDRESS_DATE(new Day(false)), LANDED_ON(new Day(false)),
	LEFT_ON(new Day(true)), ADDRESS_NOTIFIED(Choice.of(YesNo.class)), TRAVEL_PLAN(Choice.of(TravelPlan.class)),
	DEPARTS_ON(new Day(false)), RETURNS_ON(new Day(false)), REENTRY_BARS(AnySet.of(ReentryBar.class, 0)),
	SAME_ACTIVITY_AFTER_RETURN(Choice.of(YesNo.class)), PASSPORT_VALID(Choice.of(YesNo.class)),
	REENTRY_PERMIT_UNTIL(new Day(true)), SAME_ACTIVITY(Choice.of(YesNo.class)), EXTENSIONS_GRANTED(new Whole(0, 99)),
	ATTENDANCE(Choice.of(Attendance.class)), ENROLLED(Choice.of(YesNo.class)), EXTENSION_REASON(Choice.of(YesNo.class)),
	CHANGE_REASON(Choice.of(YesNo.class)), UNAVOIDABLE(Choice.of(YesNo.class)), NEW_STATUS(Choice.of(Status.class)),
	STATUS_BASIS_CONTINUES(Choice.of(YesNo.class)), STARTED_NEW_ACTIVITY(Choice.of(YesNo.class)),
	SIDE_WORK_PERMISSION(Choice.of(SideWorkPermission.class)), EMPLOYER_DECIDED(Choice.of(YesNo.class)),
	WEEKLY_HOURS(new Decimal(168)), SCHOOL_VACATION(Choice.of(YesNo.class)), DAILY_HOURS(new Decimal(24)),
	AMUSEMENT_BUSINESS(Choice.of(YesNo.class)), HINDERS_MAIN_ACTIVITY(Choice.of(YesNo.class));

	private static final Map<String, Question> BY_ID = new HashMap<>();

	static {
		for (Question question : values()) {
			BY_ID.put(question.id, question);
		}
	}

	private final String id;

	private final AnswerType type;

	Question(AnswerType type) {
		this.id = name().toLowerCase(Locale.ROOT).replace('_', '-');
		this.type = type;
	}

	public String id() {
		return this.id;
	}

	public AnswerType type() {
		return this.type;
	}

	/** The question with this id, or null. */
	public static @Nullable Question of(String id) {
		return BY_ID.get(id);
	}

}
