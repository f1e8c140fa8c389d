package org.zairyu.check.procedure;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.AnswersUsed;
import org.zairyu.check.situation.Question;
import org.zairyu.check.situation.Topic;

/** The column "asked for" of the contract: when a question may be asked at all. */
final class AskedFor {

	private static final Set<String> PERIOD_HAS_ONE_EFFECT = Set.of("diplomat", "permanent-resident",
			"special-permanent-resident", "highly-skilled-professional-i-a", "highly-skilled-professional-i-b",
			"highly-skilled-professional-i-c", "highly-skilled-professional-ii", "specified-skilled-worker-ii",
			"spouse-or-child-of-japanese-national", "spouse-or-child-of-permanent-resident");

	private static final Set<String> INDEFINITE = Set.of("diplomat", "permanent-resident", "special-permanent-resident",
			"highly-skilled-professional-ii");

	private static final Set<String> WORKS_FREELY = Set.of("permanent-resident", "special-permanent-resident",
			"long-term-resident", "spouse-or-child-of-japanese-national", "spouse-or-child-of-permanent-resident");

	private static final Set<String> TABLE_2 = Set.of("permanent-resident", "long-term-resident",
			"spouse-or-child-of-japanese-national", "spouse-or-child-of-permanent-resident");

	private static final Set<String> NEVER_A_CARD = Set.of("diplomat", "official", "temporary-visitor");

	private static final Set<String> RESTS_ON_FAMILY = Set.of("dependent", "spouse-or-child-of-japanese-national",
			"spouse-or-child-of-permanent-resident");

	/** Of {@link org.zairyu.check.testing.Representatives}. */
	private static final Set<String> NAMES_ORGANISATION = Set.of("highly-skilled-professional-i-a",
			"specified-skilled-worker-i", "designated-activities");

	private final Answers answers;

	private final LocalDate asOf;

	private final Topic topic;

	AskedFor(Answers answers, LocalDate asOf, Topic topic) {
		this.answers = answers;
		this.asOf = asOf;
		this.topic = topic;
	}

	void check(AnswersUsed read) {
		for (Question question : read.questions()) {
			if (!mayAsk(question)) {
				throw new AssertionError(question.id() + " is asked of " + this.answers.texts());
			}
		}
	}

	private boolean mayAsk(Question question) {
		return switch (question) {
			case TOPICS, STATUS, AGE, ADDRESS_EVENT, TRAVEL_PLAN, DEPARTS_ON, REENTRY_PERMIT_UNTIL, SAME_ACTIVITY,
					EXTENSION_REASON, CHANGE_REASON, NEW_STATUS, SIDE_WORK_PERMISSION, AMUSEMENT_BUSINESS,
					HINDERS_MAIN_ACTIVITY ->
				true;
			case DESIGNATION -> status("designated-activities");
			case PERIOD_OF_STAY -> !PERIOD_HAS_ONE_EFFECT.contains(text(Question.STATUS));
			case EXPIRES_ON -> !INDEFINITE.contains(text(Question.STATUS));
			case APPLICATIONS -> pastExpiry() || this.topic == Topic.STAY_LONGER || this.topic == Topic.NEW_ACTIVITY
					|| is(Question.TRAVEL_PLAN, "return") && returnsAfterExpiry();
			case FILED_ON -> pastExpiry() && text(Question.APPLICATIONS).matches("(.*\\|)?(extension|change)(\\|.*)?");
			case CARD -> !NEVER_A_CARD.contains(text(Question.STATUS)) && !is(Question.DESIGNATION, "mission-staff")
					&& !is(Question.DESIGNATION, "digital-nomad") && !isShort();
			case LOST_KNOWN_ON -> is(Question.CARD, "lost");
			case ADDRESS_DATE -> !is(Question.ADDRESS_EVENT, "looking") && !is(Question.ADDRESS_EVENT, "unchanged");
			case LANDED_ON -> is(Question.ADDRESS_EVENT, "arrived") || is(Question.ADDRESS_EVENT, "became-resident")
					|| is(Question.ADDRESS_EVENT, "looking");
			case LEFT_ON -> is(Question.ADDRESS_EVENT, "looking")
					|| text(Question.ADDRESS_EVENT).startsWith("moved-") && !is(Question.ADDRESS_NOTIFIED, "yes");
			case ADDRESS_NOTIFIED -> !day(Question.ADDRESS_DATE).isAfter(this.asOf);
			case RETURNS_ON -> is(Question.TRAVEL_PLAN, "return");
			case REENTRY_BARS, PASSPORT_VALID -> !hasLeft();
			case SAME_ACTIVITY_AFTER_RETURN -> !hasLeft() && !WORKS_FREELY.contains(text(Question.STATUS));
			case STARTED_NEW_ACTIVITY -> !TABLE_2.contains(text(Question.STATUS));
			case EXTENSIONS_GRANTED -> status("temporary-visitor") || status("entertainer") || status("trainee");
			case ATTENDANCE, ENROLLED, SCHOOL_VACATION -> status("student");
			case UNAVOIDABLE -> status("temporary-visitor");
			case STATUS_BASIS_CONTINUES ->
				text(Question.STATUS).startsWith("spouse-or-child-of-") || status("dependent");
			case EMPLOYER_DECIDED -> !status("student");
			case WEEKLY_HOURS -> !status("student") || !is(Question.SCHOOL_VACATION, "yes");
			case DAILY_HOURS -> is(Question.SCHOOL_VACATION, "yes");
			case AFFILIATION_EVENT, FAMILY_EVENT, BORN_ON, BABY_PARENTS, BIRTH_REGISTERED -> true;
			case AFFILIATION_LEFT_ON -> left();
			case AFFILIATION_JOINED_ON -> joined();
			case JOINING_PERMITTED -> joined() && NAMES_ORGANISATION.contains(text(Question.STATUS));
			case ORGANISATION_CHANGED_ON -> is(Question.AFFILIATION_EVENT, "organisation-changed");
			case AFFILIATION_NOTIFIED ->
				!is(Question.AFFILIATION_EVENT, "none") && organisationDays().anyMatch(this::isPast);
			case INSURED_OTHERWISE -> is(Question.AFFILIATION_EVENT, "left") && !status("student");
			case FAMILY_EVENT_ON -> !is(Question.FAMILY_EVENT, "none");
			case FAMILY_TIE -> RESTS_ON_FAMILY.contains(text(Question.STATUS))
					&& Set.of("divorced", "spouse-died", "separated").contains(text(Question.FAMILY_EVENT));
			case FAMILY_NOTIFIED -> is(Question.FAMILY_TIE, "spouse")
					&& Set.of("divorced", "spouse-died").contains(text(Question.FAMILY_EVENT));
			case BABY_STATUS_APPLIED -> !is(Question.BABY_PARENTS, "one-japanese");
			case BABY_LEAVES_WITHIN_60_DAYS -> is(Question.BABY_STATUS_APPLIED, "no");
			case CARD_EVENT -> is(Question.CARD, "held");
			case DETAILS_CHANGED_ON -> is(Question.CARD_EVENT, "details-changed");
			case CARD_VALID_UNTIL -> is(Question.CARD, "held")
					&& (INDEFINITE.contains(text(Question.STATUS)) || Integer.parseInt(text(Question.AGE)) < 16);
		};
	}

	private boolean left() {
		return is(Question.AFFILIATION_EVENT, "left") || is(Question.AFFILIATION_EVENT, "left-and-joined");
	}

	private boolean joined() {
		return is(Question.AFFILIATION_EVENT, "joined") || is(Question.AFFILIATION_EVENT, "left-and-joined");
	}

	private Stream<Question> organisationDays() {
		return Stream.of(Question.AFFILIATION_LEFT_ON, Question.AFFILIATION_JOINED_ON, Question.ORGANISATION_CHANGED_ON)
			.filter(this.answers::has);
	}

	private boolean isPast(Question question) {
		return !day(question).isAfter(this.asOf);
	}

	private boolean pastExpiry() {
		return this.answers.has(Question.EXPIRES_ON) && this.asOf.isAfter(day(Question.EXPIRES_ON));
	}

	private boolean hasLeft() {
		return day(Question.DEPARTS_ON).isBefore(this.asOf);
	}

	private boolean returnsAfterExpiry() {
		return day(Question.RETURNS_ON).isAfter(day(Question.EXPIRES_ON));
	}

	private boolean isShort() {
		return this.answers.has(Question.PERIOD_OF_STAY)
				&& Set.of("P1D", "P15D", "P30D", "P31D", "P90D", "P3M").contains(text(Question.PERIOD_OF_STAY));
	}

	private boolean status(String status) {
		return is(Question.STATUS, status);
	}

	private boolean is(Question question, String value) {
		return value.equals(this.answers.text(question));
	}

	private String text(Question question) {
		return Objects.requireNonNull(this.answers.text(question), question::id);
	}

	private LocalDate day(Question question) {
		return LocalDate.parse(text(question));
	}

}
