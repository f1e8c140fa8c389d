package org.zairyu.check.situation;

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

	private final GrantedPeriod period = new GrantedPeriod(this);

	private final AddressFacts move = new AddressFacts(this);

	private final TravelFacts trip = new TravelFacts(this);

	private final ChangeFacts change = new ChangeFacts(this);

	private final SideWorkFacts sideWork = new SideWorkFacts(this);

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

	/** Returns the period of stay that was granted. */
	public GrantedPeriod period() {
		return this.period;
	}

	/** Returns the move to an address. */
	public AddressFacts move() {
		return this.move;
	}

	/** Returns the trip abroad. */
	public TravelFacts trip() {
		return this.trip;
	}

	/** Returns the change of status that is wanted. */
	public ChangeFacts change() {
		return this.change;
	}

	/** Returns the work beside what the status is for. */
	public SideWorkFacts sideWork() {
		return this.sideWork;
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

	LocalDate day(Question question) {
		return (LocalDate) read(question);
	}

	@SuppressWarnings("unchecked")
	Optional<LocalDate> dayOrNone(Question question) {
		return (Optional<LocalDate>) read(question);
	}

	boolean yes(Question question) {
		return read(question) == YesNo.YES;
	}

	public Status status() {
		return terms().status();
	}

	public boolean is(Status status) {
		return status() == status;
	}

	public StatusTerms terms() {
		StatusTerms terms = termsOf((Status) read(Question.STATUS));
		if (!terms.isOffered(this.asOf)) {
			throw new InvalidAnswer(Question.STATUS, "not-in-force");
		}
		return terms;
	}

	StatusTerms termsOf(Status status) {
		return this.statuses.of(status);
	}

	/** Whether the designation paper names this; only who has such a paper is asked. */
	public boolean isDesignated(Designation designation) {
		return is(Status.DESIGNATED_ACTIVITIES) && read(Question.DESIGNATION) == designation;
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

	public LocalDate expiresOn() {
		return day(Question.EXPIRES_ON);
	}

	public boolean asksAbout(Topic topic) {
		return this.answers.topics().contains(topic);
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

	/** Whether the person is abroad; others are not asked for a trip. */
	public boolean abroad() {
		return asksAbout(Topic.TRAVEL) && this.trip.departsOn().isBefore(this.asOf)
				&& (this.trip.plan() == TravelPlan.FOR_GOOD || !this.trip.returnsOn().isBefore(this.asOf));
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

	public boolean unavoidable() {
		return yes(Question.UNAVOIDABLE);
	}

	public boolean statusBasisContinues() {
		return yes(Question.STATUS_BASIS_CONTINUES);
	}

}
