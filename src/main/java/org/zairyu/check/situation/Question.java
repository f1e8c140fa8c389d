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

	TOPICS(0, Part.PERSON, AnySet.of(Topic.class, 1)), STATUS(1, Part.PERSON, Choice.of(Status.class)),
	DESIGNATION(39, Part.PERSON, Choice.of(Designation.class)), PERIOD_OF_STAY(3, Part.PERSON, new Stay()),
	EXPIRES_ON(4, Part.PERSON, new Day(false)), APPLICATIONS(5, Part.PERSON, AnySet.of(Application.class, 0)),
	FILED_ON(6, Part.PERSON, new Day(false)), AGE(7, Part.PERSON, new Whole(0, 120)),
	CARD(8, Part.PERSON, Choice.of(Card.class)), LOST_KNOWN_ON(9, Part.ADDRESS, new Day(false)),
	CARD_VALID_UNTIL(40, Part.PERSON, new Day(false)), ADDRESS_EVENT(10, Part.ADDRESS, Choice.of(AddressEvent.class)),
	ADDRESS_DATE(11, Part.ADDRESS, new Day(false)), LANDED_ON(12, Part.ADDRESS, new Day(false)),
	LEFT_ON(13, Part.ADDRESS, new Day(true)), ADDRESS_NOTIFIED(14, Part.ADDRESS, Choice.of(YesNo.class)),
	TRAVEL_PLAN(15, Part.TRAVEL, Choice.of(TravelPlan.class)), DEPARTS_ON(16, Part.TRAVEL, new Day(false)),
	RETURNS_ON(17, Part.TRAVEL, new Day(false)), REENTRY_BARS(18, Part.TRAVEL, AnySet.of(ReentryBar.class, 0)),
	SAME_ACTIVITY_AFTER_RETURN(19, Part.TRAVEL, Choice.of(YesNo.class)),
	PASSPORT_VALID(20, Part.TRAVEL, Choice.of(YesNo.class)), REENTRY_PERMIT_UNTIL(21, Part.TRAVEL, new Day(true)),
	SAME_ACTIVITY(22, Part.STAY, Choice.of(YesNo.class)), EXTENSIONS_GRANTED(23, Part.STAY, new Whole(0, 99)),
	ATTENDANCE(24, Part.STAY, Choice.of(Attendance.class)), ENROLLED(25, Part.STAY, Choice.of(YesNo.class)),
	EXTENSION_REASON(26, Part.STAY, Choice.of(YesNo.class)), CHANGE_REASON(27, Part.STAY, Choice.of(YesNo.class)),
	UNAVOIDABLE(28, Part.STAY, Choice.of(YesNo.class)), NEW_STATUS(29, Part.STAY, Choice.of(Status.class)),
	STATUS_BASIS_CONTINUES(30, Part.STAY, Choice.of(YesNo.class)),
	STARTED_NEW_ACTIVITY(31, Part.STAY, Choice.of(YesNo.class)),
	SIDE_WORK_PERMISSION(32, Part.SIDE_WORK, Choice.of(SideWorkPermission.class)),
	EMPLOYER_DECIDED(33, Part.SIDE_WORK, Choice.of(YesNo.class)), WEEKLY_HOURS(34, Part.SIDE_WORK, new Decimal(168)),
	SCHOOL_VACATION(35, Part.SIDE_WORK, Choice.of(YesNo.class)), DAILY_HOURS(36, Part.SIDE_WORK, new Decimal(24)),
	AMUSEMENT_BUSINESS(37, Part.SIDE_WORK, Choice.of(YesNo.class)),
	HINDERS_MAIN_ACTIVITY(38, Part.SIDE_WORK, Choice.of(YesNo.class)),
	AFFILIATION_EVENT(61, Part.ORGANISATION, Choice.of(AffiliationEvent.class)),
	AFFILIATION_LEFT_ON(62, Part.ORGANISATION, new Day(false)),
	AFFILIATION_JOINED_ON(63, Part.ORGANISATION, new Day(false)),
	JOINING_PERMITTED(64, Part.ORGANISATION, Choice.of(YesNo.class)),
	ORGANISATION_CHANGED_ON(65, Part.ORGANISATION, new Day(false)),
	AFFILIATION_NOTIFIED(66, Part.ORGANISATION, Choice.of(YesNo.class)),
	INSURED_OTHERWISE(67, Part.ORGANISATION, Choice.of(YesNo.class)),
	FAMILY_EVENT(68, Part.FAMILY, Choice.of(FamilyEvent.class)), FAMILY_EVENT_ON(69, Part.FAMILY, new Day(false)),
	FAMILY_TIE(70, Part.FAMILY, Choice.of(FamilyTie.class)), FAMILY_NOTIFIED(71, Part.FAMILY, Choice.of(YesNo.class)),
	BORN_ON(72, Part.BABY, new Day(false)), BABY_PARENTS(73, Part.BABY, Choice.of(BabyParents.class)),
	BIRTH_REGISTERED(74, Part.BABY, Choice.of(YesNo.class)), BABY_STATUS_APPLIED(75, Part.BABY, Choice.of(YesNo.class)),
	BABY_LEAVES_WITHIN_60_DAYS(76, Part.BABY, Choice.of(YesNo.class)),
	CARD_EVENT(77, Part.CARD, Choice.of(CardEvent.class)), DETAILS_CHANGED_ON(78, Part.CARD, new Day(false));

	private static final Map<String, Question> BY_ID = new HashMap<>();

	static {
		for (Question question : values()) {
			BY_ID.put(question.id, question);
		}
	}

	private final String id;

	private final int number;

	private final Part part;

	private final AnswerType type;

	Question(int number, Part part, AnswerType type) {
		this.number = number;
		this.part = part;
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

	/** What the question is about. */
	public Part part() {
		return this.part;
	}

	public AnswerType type() {
		return this.type;
	}

	/** The question with this id, or null. */
	public static @Nullable Question of(String id) {
		return BY_ID.get(id);
	}

	/** What a question is about, in the order of a fact sheet. */
	public enum Part {

		PERSON, ADDRESS, TRAVEL, STAY, SIDE_WORK, ORGANISATION, FAMILY, BABY, CARD;

		/** Returns the id in the keys of messages, in kebab-case. */
		public String id() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

}
