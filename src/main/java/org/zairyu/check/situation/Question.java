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
 * Every question the product can ask. The constants are declared in the order of pages,
 * and that is all their order means: a new question goes where its page belongs, with the
 * next free number. Ids are the words of forms, JSON, CSV and stored cases; numbers are
 * the words of cookies and saved codes. Neither ever changes or is used again; number 2
 * was that of a question that is not asked any more.
 */
public enum Question {

	TOPICS(0, AnySet.of(Topic.class, 1)), STATUS(1, Choice.of(Status.class)),
	DESIGNATION(39, Choice.of(Designation.class)), PERIOD_OF_STAY(3, new Stay()), EXPIRES_ON(4, new Day(false)),
	APPLICATIONS(5, AnySet.of(Application.class, 0)), FILED_ON(6, new Day(false)), AGE(7, new Whole(0, 120)),
	CARD(8, Choice.of(Card.class)), LOST_KNOWN_ON(9, new Day(false)), CARD_VALID_UNTIL(40, new Day(false)),
	ADDRESS_EVENT(10, Choice.of(AddressEvent.class)), ADDRESS_DATE(11, new Day(false)), LANDED_ON(12, new Day(false)),
	LEFT_ON(13, new Day(true)), ADDRESS_NOTIFIED(14, Choice.of(YesNo.class)),
	TRAVEL_PLAN(15, Choice.of(TravelPlan.class)), DEPARTS_ON(16, new Day(false)), RETURNS_ON(17, new Day(false)),
	REENTRY_BARS(18, AnySet.of(ReentryBar.class, 0)), SAME_ACTIVITY_AFTER_RETURN(19, Choice.of(YesNo.class)),
	PASSPORT_VALID(20, Choice.of(YesNo.class)), REENTRY_PERMIT_UNTIL(21, new Day(true)),
	SAME_ACTIVITY(22, Choice.of(YesNo.class)), EXTENSIONS_GRANTED(23, new Whole(0, 99)),
	ATTENDANCE(24, Choice.of(Attendance.class)), ENROLLED(25, Choice.of(YesNo.class)),
	EXTENSION_REASON(26, Choice.of(YesNo.class)), CHANGE_REASON(27, Choice.of(YesNo.class)),
	UNAVOIDABLE(28, Choice.of(YesNo.class)), NEW_STATUS(29, Choice.of(Status.class)),
	STATUS_BASIS_CONTINUES(30, Choice.of(YesNo.class)), STARTED_NEW_ACTIVITY(31, Choice.of(YesNo.class)),
	SIDE_WORK_PERMISSION(32, Choice.of(SideWorkPermission.class)), EMPLOYER_DECIDED(33, Choice.of(YesNo.class)),
	WEEKLY_HOURS(34, new Decimal(168)), SCHOOL_VACATION(35, Choice.of(YesNo.class)), DAILY_HOURS(36, new Decimal(24)),
	AMUSEMENT_BUSINESS(37, Choice.of(YesNo.class)), HINDERS_MAIN_ACTIVITY(38, Choice.of(YesNo.class)),
	AFFILIATION_EVENT(61, Choice.of(AffiliationEvent.class)), AFFILIATION_LEFT_ON(62, new Day(false)),
	AFFILIATION_JOINED_ON(63, new Day(false)), JOINING_PERMITTED(64, Choice.of(YesNo.class)),
	ORGANISATION_CHANGED_ON(65, new Day(false)), AFFILIATION_NOTIFIED(66, Choice.of(YesNo.class)),
	INSURED_OTHERWISE(67, Choice.of(YesNo.class)), FAMILY_EVENT(68, Choice.of(FamilyEvent.class)),
	FAMILY_EVENT_ON(69, new Day(false)), FAMILY_TIE(70, Choice.of(FamilyTie.class)),
	FAMILY_NOTIFIED(71, Choice.of(YesNo.class)), BORN_ON(72, new Day(false)),
	BABY_PARENTS(73, Choice.of(BabyParents.class)), BIRTH_REGISTERED(74, Choice.of(YesNo.class)),
	BABY_STATUS_APPLIED(75, Choice.of(YesNo.class)), BABY_LEAVES_WITHIN_60_DAYS(76, Choice.of(YesNo.class)),
	CARD_EVENT(77, Choice.of(CardEvent.class)), DETAILS_CHANGED_ON(78, new Day(false));

	private static final Map<String, Question> BY_ID = new HashMap<>();

	static {
		for (Question question : values()) {
			BY_ID.put(question.id, question);
		}
	}

	private final String id;

	private final int number;

	private final AnswerType type;

	Question(int number, AnswerType type) {
		this.number = number;
		this.id = name().toLowerCase(Locale.ROOT).replace('_', '-');
		this.type = type;
	}

	public String id() {
		return this.id;
	}

	/** The number in cookies and saved codes, which never changes. */
	public int number() {
		return this.number;
	}

	public AnswerType type() {
		return this.type;
	}

	/** The question with this id, or null. */
	public static @Nullable Question of(String id) {
		return BY_ID.get(id);
	}

}
