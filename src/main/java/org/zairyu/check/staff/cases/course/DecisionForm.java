package org.zairyu.check.staff.cases.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.Card;
import org.zairyu.check.situation.PeriodOfStay;
import org.zairyu.check.situation.Question;
import org.zairyu.check.situation.Status;
import org.zairyu.check.situation.StatusTerms;
import org.zairyu.check.situation.Statuses;
import org.zairyu.check.staff.cases.FactSheetInput;
import org.zairyu.check.staff.cases.filing.FiledApplication;
import org.zairyu.check.staff.cases.filing.Filing;
import org.zairyu.check.staff.cases.filing.Outcome;
import org.zairyu.check.staff.platform.Problem;

/**
 * The form for what became of an application. What the new card says are questions of the
 * fact sheet.
 *
 * @param outcome id of the outcome
 * @param version the version of the case that was shown
 * @param state id of the state that was shown
 */
record DecisionForm(@Nullable String outcome, @Nullable Integer version, @Nullable String state) {

	/** The name of the day of the decision, before that of its fields. */
	static final String DECIDED_ON = "decided-on";

	/** What the new card says, in the order of the page. */
	static final List<Question> CARD = List.of(Question.STATUS, Question.PERIOD_OF_STAY, Question.EXPIRES_ON,
			Question.CARD, Question.CARD_VALID_UNTIL);

	Shown shown(long caseId) {
		return new Shown(caseId, (this.version != null) ? this.version : -1, (this.state != null) ? this.state : "");
	}

	@Nullable Outcome chosen() {
		return Outcome.find(this.outcome);
	}

	/** Returns whether the facts of a new card belong to it. */
	boolean hasCard(Filing filing) {
		return chosen() == Outcome.GRANTED && filing.application().pending() != null;
	}

	/** Returns the problems of the fields that are no questions. */
	List<Problem> problems(@Nullable LocalDate decidedOn, Filing filing, LocalDate today) {
		List<Problem> problems = new ArrayList<>();
		String day = DECIDED_ON + ".year";
		if (decidedOn == null) {
			problems.add(new Problem(day, "decided-on"));
		}
		else if (decidedOn.isAfter(today)) {
			problems.add(new Problem(day, "decided-in-future"));
		}
		else if (decidedOn.isBefore(filing.filedOn())) {
			problems.add(new Problem(day, "decided-before-filing"));
		}
		if (chosen() == null) {
			problems.add(new Problem("outcome", "outcome"));
		}
		return problems;
	}

	/**
	 * Returns what a new card usually says: the status that was applied for, and a stay
	 * that is not known yet.
	 */
	static Answers likely(Filing filing, Answers answers) {
		String wanted = answers.text(Question.NEW_STATUS);
		Answers likely = answers.without(Question.PERIOD_OF_STAY)
			.without(Question.EXPIRES_ON)
			.without(Question.CARD_VALID_UNTIL)
			.with(Question.CARD, Card.HELD.id());
		return switch (filing.application()) {
			case CHANGE -> (wanted != null) ? likely.with(Question.STATUS, wanted) : likely;
			case PERMANENT_RESIDENCE -> likely.with(Question.STATUS, Status.PERMANENT_RESIDENT.id());
			case EXTENSION, OTHER -> likely;
		};
	}

	/** Returns the answers of a card, without what a stay without a last day has not. */
	static Answers card(FactSheetInput entries, Statuses statuses) {
		StatusTerms terms = terms(entries, statuses);
		return (terms != null && terms.isIndefinite())
				? entries.answers().without(Question.PERIOD_OF_STAY).without(Question.EXPIRES_ON) : entries.answers();
	}

	/**
	 * Adds what is wrong with the new card: what is missing, what the status does not
	 * allow, and a stay that does not go on.
	 */
	static FactSheetInput check(FactSheetInput entries, Answers before, Filing filing, LocalDate decidedOn,
			Statuses statuses) {
		Answers card = entries.answers();
		StatusTerms terms = terms(entries, statuses);
		if (terms == null) {
			return entries.with(Question.STATUS, "missing");
		}
		FactSheetInput checked = terms.isOffered(decidedOn) ? entries : entries.with(Question.STATUS, "not-in-force");
		if (!terms.isIndefinite()) {
			if (!(card.value(Question.PERIOD_OF_STAY) instanceof PeriodOfStay period)) {
				checked = checked.with(Question.PERIOD_OF_STAY, "missing");
			}
			else if (!terms.allows(period)) {
				checked = checked.with(Question.PERIOD_OF_STAY, "not-granted-for-status");
			}
			boolean longer = filing.application() == FiledApplication.EXTENSION
					&& card.value(Question.STATUS) == before.value(Question.STATUS);
			LocalDate former = longer ? (LocalDate) before.value(Question.EXPIRES_ON) : null;
			String wrong = wrong((LocalDate) card.value(Question.EXPIRES_ON), former, decidedOn);
			checked = (wrong != null) ? checked.with(Question.EXPIRES_ON, wrong) : checked;
		}
		return card.has(Question.CARD) ? checked : checked.with(Question.CARD, "missing");
	}

	/**
	 * Returns what is wrong with the last day of the new stay, or null.
	 * @param former the last day of the stay that was extended, or null; a change can
	 * shorten a stay
	 */
	private static @Nullable String wrong(@Nullable LocalDate expires, @Nullable LocalDate former,
			LocalDate decidedOn) {
		if (expires == null) {
			return "missing";
		}
		if (former != null && !expires.isAfter(former)) {
			return "not-extended";
		}
		return expires.isAfter(decidedOn) ? null : "over-when-granted";
	}

	private static @Nullable StatusTerms terms(FactSheetInput entries, Statuses statuses) {
		return (entries.answers().value(Question.STATUS) instanceof Status status) ? statuses.of(status) : null;
	}

	/** Omits what was typed, because it is personal. */
	@Override
	public String toString() {
		return "a decision on version " + this.version;
	}

}
