package org.zairyu.check.situation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import org.zairyu.check.law.LawBook;
import org.zairyu.check.law.Parameter;
import org.zairyu.check.law.UnknownLawException;

/**
 * One person on one day, as the rules see them. Every fact is an answer that is recorded
 * when it is read; a fact whose answer is not there yet stops the rule with
 * {@link MissingAnswer}, one that cannot be with {@link InvalidAnswer}. The law is that
 * of the day a rule names, and each value read is recorded with its citation. Lives for
 * one assessment, in one thread.
 */
public final class Situation {

	private final Answers answers;

	private final LocalDate asOf;

	private final LawBook laws;

	private final CitedLaw lawToday;

	private final Statuses statuses;

	private final Trace trace = new Trace();

	private final LifeEvents events = new LifeEvents(this);

	/**
	 * @throws UnknownLawException if the law of the as-of date is not known
	 */
	public Situation(Answers answers, LocalDate asOf, LawBook laws, Statuses statuses) {
		this.answers = answers;
		this.asOf = asOf;
		this.laws = laws;
		this.lawToday = new CitedLaw(asOf, laws.on(asOf), this.trace);
		this.statuses = statuses;
	}

	public LocalDate asOf() {
		return this.asOf;
	}

	/**
	 * Returns the law of the as-of date, for what is decided today: fees, ages, hours,
	 * and how long a stay must be.
	 */
	public CitedLaw lawToday() {
		return this.lawToday;
	}

	/**
	 * Returns the law of the day on which a term or a validity starts. For a day outside
	 * the known dates that is the nearest law that is known.
	 */
	public CitedLaw lawOn(LocalDate day) {
		return new CitedLaw(day, this.laws.nearest(day), this.trace);
	}

	/** Returns what the rules have read. */
	public Trace trace() {
		return this.trace;
	}

	/** Returns what happened at work or school, in the family and to the card. */
	public LifeEvents events() {
		return this.events;
	}

	Object read(Question question) {
		this.trace.read(question);
		Object value = this.answers.value(question);
		if (value == null) {
			throw MissingAnswer.to(question);
		}
		return value;
	}

	private LocalDate day(Question question) {
		return (LocalDate) read(question);
	}

	@SuppressWarnings("unchecked")
	private Optional<LocalDate> dayOrNone(Question question) {
		return (Optional<LocalDate>) read(question);
	}

	private boolean yes(Question question) {
		return read(question) == YesNo.YES;
	}

	public Status status() {
		Status status = (Status) read(Question.STATUS);
		if (!this.statuses.of(status).isOffered(this.asOf)) {
			throw new InvalidAnswer(Question.STATUS, "not-in-force");
		}
		return status;
	}

	public boolean is(Status status) {
		return status() == status;
	}

	public StatusTerms terms() {
		return this.statuses.of(status());
	}

	/** Whether the designation paper names this; only who has such a paper is asked. */
	public boolean isDesignated(Designation designation) {
		return is(Status.DESIGNATED_ACTIVITIES) && read(Question.DESIGNATION) == designation;
	}

	/**
	 * Whether the status is of appended table 2, which leaves work free (ICRRA 19(1)).
	 */
	public boolean isOfTable2() {
		return terms().table().equals("table 2");
	}

	/** Whether the status rests on a marriage, another family tie or support. */
	public boolean restsOnFamily() {
		return is(Status.SPOUSE_OR_CHILD_OF_JAPANESE_NATIONAL) || is(Status.SPOUSE_OR_CHILD_OF_PERMANENT_RESIDENT)
				|| is(Status.DEPENDENT);
	}

	/** Whether the stay has no last day. */
	public boolean indefinite() {
		return terms().isIndefinite();
	}

	/** Longer than the stay that makes a mid-to-long-term resident (ICRRA 19-3(i)). */
	public boolean stayMakesResident() {
		var term = this.lawToday.term(Parameter.RESIDENT_STAY);
		return GrantedPeriod.test(terms(), this::periodOfStay, (period) -> period.isLongerThan(term));
	}

	/**
	 * Longer than the stays that have no special period (ICRRA 20(6)), by the law of the
	 * last day of the stay, on which that period starts.
	 */
	public boolean stayAllowsSpecialPeriod() {
		int days = lawOn(expiresOn()).number(Parameter.SPECIAL_PERIOD_EXCLUDED);
		return GrantedPeriod.test(terms(), this::periodOfStay, (period) -> period.isLongerThan(days));
	}

	/** Long enough for an extension to be filed months ahead. */
	public boolean stayAllowsEarlyExtension() {
		var term = this.lawToday.term(Parameter.EXTENSION_WINDOW_STAY);
		return GrantedPeriod.test(terms(), this::periodOfStay, (period) -> period.isAtLeast(term));
	}

	private PeriodOfStay periodOfStay() {
		PeriodOfStay period = (PeriodOfStay) read(Question.PERIOD_OF_STAY);
		if (!terms().allows(period)) {
			throw new InvalidAnswer(Question.PERIOD_OF_STAY, "not-granted-for-status");
		}
		return period;
	}

	public LocalDate expiresOn() {
		return day(Question.EXPIRES_ON);
	}

	@SuppressWarnings("unchecked")
	public Set<Application> applications() {
		return (Set<Application>) read(Question.APPLICATIONS);
	}

	/** An extension or change application is undecided. */
	public boolean extensionOrChangePending() {
		Set<Application> pending = applications();
		return pending.contains(Application.EXTENSION) || pending.contains(Application.CHANGE);
	}

	public LocalDate filedOn() {
		LocalDate filed = day(Question.FILED_ON);
		if (filed.isAfter(this.asOf)) {
			throw new InvalidAnswer(Question.FILED_ON, "in-the-future");
		}
		return filed;
	}

	public boolean hasReachedAge(Parameter age) {
		return (Integer) read(Question.AGE) >= this.lawToday.number(age);
	}

	public boolean isBelowOne() {
		return (Integer) read(Question.AGE) == 0;
	}

	public Card card() {
		return (Card) read(Question.CARD);
	}

	public LocalDate lostKnownOn() {
		return day(Question.LOST_KNOWN_ON);
	}

	/** The last day printed on the card or certificate. */
	public LocalDate cardValidUntil() {
		return day(Question.CARD_VALID_UNTIL);
	}

	public AddressEvent addressEvent() {
		return (AddressEvent) read(Question.ADDRESS_EVENT);
	}

	public LocalDate addressDate() {
		return day(Question.ADDRESS_DATE);
	}

	public LocalDate landedOn() {
		return day(Question.LANDED_ON);
	}

	public Optional<LocalDate> leftOn() {
		return dayOrNone(Question.LEFT_ON);
	}

	/** Notified at the municipality of the new address; a future move cannot be. */
	public boolean addressNotified() {
		return !addressDate().isAfter(this.asOf) && yes(Question.ADDRESS_NOTIFIED);
	}

	public TravelPlan travelPlan() {
		return (TravelPlan) read(Question.TRAVEL_PLAN);
	}

	public LocalDate departsOn() {
		return day(Question.DEPARTS_ON);
	}

	public LocalDate returnsOn() {
		LocalDate departs = departsOn();
		LocalDate returns = day(Question.RETURNS_ON);
		if (returns.isBefore(departs)) {
			throw new InvalidAnswer(Question.RETURNS_ON, "before-departure");
		}
		return returns;
	}

	@SuppressWarnings("unchecked")
	public boolean barred(ReentryBar bar) {
		return ((Set<ReentryBar>) read(Question.REENTRY_BARS)).contains(bar);
	}

	/**
	 * Whether the person is abroad on the as-of date. The trip is looked at only by those
	 * who ask about one, so that nobody else is asked for its dates.
	 */
	public boolean abroad() {
		return this.answers.topics().contains(Topic.TRAVEL) && departsOn().isBefore(this.asOf)
				&& (travelPlan() == TravelPlan.FOR_GOOD || !returnsOn().isBefore(this.asOf));
	}

	public boolean sameActivityAfterReturn() {
		return yes(Question.SAME_ACTIVITY_AFTER_RETURN);
	}

	public boolean passportValid() {
		return yes(Question.PASSPORT_VALID);
	}

	public Optional<LocalDate> reentryPermitUntil() {
		return dayOrNone(Question.REENTRY_PERMIT_UNTIL);
	}

	public boolean sameActivity() {
		return yes(Question.SAME_ACTIVITY);
	}

	public int extensionsGranted() {
		return (Integer) read(Question.EXTENSIONS_GRANTED);
	}

	public boolean lowAttendance() {
		return read(Question.ATTENDANCE) == Attendance.LOW;
	}

	public boolean enrolled() {
		return yes(Question.ENROLLED);
	}

	public boolean extensionReason() {
		return yes(Question.EXTENSION_REASON);
	}

	public boolean changeReason() {
		return yes(Question.CHANGE_REASON);
	}

	public boolean unavoidable() {
		return yes(Question.UNAVOIDABLE);
	}

	public Status newStatus() {
		Status wanted = (Status) read(Question.NEW_STATUS);
		StatusTerms terms = this.statuses.of(wanted);
		if (!terms.isOfferedAsNew(this.asOf) && !(terms.isOffered(this.asOf) && status().leadsTo(wanted))) {
			throw new InvalidAnswer(Question.NEW_STATUS, "not-grantable");
		}
		return wanted;
	}

	/**
	 * Whether the status wanted is closed to newcomers, so that only who is in training
	 * goes on to it (Act 60 of 2024, supplementary provisions).
	 */
	public boolean newStatusIsClosed() {
		return !this.statuses.of(newStatus()).isOfferedAsNew(this.asOf);
	}

	public boolean statusBasisContinues() {
		return yes(Question.STATUS_BASIS_CONTINUES);
	}

	public boolean startedNewActivity() {
		return yes(Question.STARTED_NEW_ACTIVITY);
	}

	public SideWorkPermission sideWorkPermission() {
		return (SideWorkPermission) read(Question.SIDE_WORK_PERMISSION);
	}

	public boolean employerDecided() {
		return yes(Question.EMPLOYER_DECIDED);
	}

	/** Below, at or above a limit: negative, zero or positive. */
	public int weeklyHoursAgainst(Parameter limit) {
		return hours(Question.WEEKLY_HOURS).compareTo(BigDecimal.valueOf(this.lawToday.number(limit)));
	}

	public boolean schoolVacation() {
		return is(Status.STUDENT) && yes(Question.SCHOOL_VACATION);
	}

	/** Below, at or above a limit: negative, zero or positive. */
	public int dailyHoursAgainst(Parameter limit) {
		return hours(Question.DAILY_HOURS).compareTo(BigDecimal.valueOf(this.lawToday.number(limit)));
	}

	private BigDecimal hours(Question question) {
		return (BigDecimal) read(question);
	}

	public boolean amusementBusiness() {
		return yes(Question.AMUSEMENT_BUSINESS);
	}

	public boolean hindersMainActivity() {
		return yes(Question.HINDERS_MAIN_ACTIVITY);
	}

}
