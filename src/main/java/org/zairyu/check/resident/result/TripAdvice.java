package org.zairyu.check.resident.result;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.language.Words;
import org.zairyu.check.law.LawBook;
import org.zairyu.check.law.Parameter;
import org.zairyu.check.procedure.Assessment;
import org.zairyu.check.procedure.Finding;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Procedure;
import org.zairyu.check.procedure.ProcedureResult;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.procedure.reentry.Trip;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.AnswersUsed;
import org.zairyu.check.situation.MissingAnswer;
import org.zairyu.check.situation.Question;
import org.zairyu.check.situation.Situation;
import org.zairyu.check.situation.Status;
import org.zairyu.check.situation.Statuses;

/**
 * The two questions everybody has before a trip.
 *
 * @param lastReturn the last day to be back with the status alive, null where there is
 * none or it cannot be told
 * @param extension when to apply for an extension, seen from the trip; null where there
 * is nothing to extend or it cannot be told
 * @param from first day on which an extension can be filed, null if no day is fixed
 * @param to last day on which it can be filed
 */
public record TripAdvice(@Nullable LocalDate lastReturn, @Nullable Order extension, @Nullable LocalDate from,
		@Nullable LocalDate to) {

	/** When to apply; the id is the end of its message key. */
	public enum Order {

		/** The stay ends on the trip: before it, or not at all. */
		ONLY_BEFORE,
		/** Possible before and after; before is safer. */
		BEFORE,
		/** Not yet possible before the trip, but after it. */
		AFTER,
		/** Filed already. */
		PENDING,
		/** Not from abroad, but after the return. */
		ABROAD;

		public String id() {
			return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
		}

	}

	/** There is no trip to come back from, or no day that can still be met. */
	private static final Set<FindingCode> NO_RETURN = EnumSet.of(FindingCode.TRIP_OVER, FindingCode.WAY_BACK);

	private static final Set<FindingCode> BACK_BY = EnumSet.of(FindingCode.SPECIAL_REENTRY,
			FindingCode.REENTRY_PERMIT_HELD, FindingCode.REENTRY_PERMIT_LIMIT, FindingCode.RETURN_BEFORE_EXPIRY,
			FindingCode.RETURN_BEFORE_SPECIAL_PERIOD_ENDS, FindingCode.BEYOND_PERMIT_LIMIT, FindingCode.ALREADY_ABROAD);

	/**
	 * Answers for a trip with a return; empty without one, and where nobody can come back
	 * in time any more.
	 * @param answers the answers of the result
	 * @param assessment the result
	 * @param laws the dated law
	 * @param statuses the statuses of residence
	 */
	public static Optional<TripAdvice> of(Answers answers, Assessment assessment, LawBook laws, Statuses statuses) {
		if (!assessment.read().contains(Question.RETURNS_ON) || !answers.has(Question.RETURNS_ON)) {
			return Optional.empty();
		}
		Optional<ProcedureResult> trip = assessment.procedures()
			.stream()
			.filter((result) -> result.procedure() == Procedure.RE_ENTRY)
			.findFirst();
		List<Finding> findings = trip.map(ProcedureResult::findings).orElse(List.of());
		if (trip.filter((result) -> result.verdict() == Verdict.NOT_AVAILABLE).isPresent()
				|| findings.stream().map(Finding::code).anyMatch(NO_RETURN::contains)) {
			return Optional.empty();
		}
		Situation person = new Situation(answers, assessment.asOf(), laws, statuses);
		LocalDate lastReturn = lastReturn(findings, person);
		try {
			if (canExtend(person)) {
				LocalDate from = opens(person);
				return Optional
					.of(new TripAdvice(lastReturn, order(person, assessment.read(), from), from, person.expiresOn()));
			}
		}
		catch (MissingAnswer unknown) {
			// the stay is not known: only the return can be told
		}
		return Optional.of(new TripAdvice(lastReturn, null, null, null));
	}

	/**
	 * Returns the earliest day that the findings name. With an application pending they
	 * name the end of the special period, and the permission to come back can end before.
	 */
	private static @Nullable LocalDate lastReturn(List<Finding> findings, Situation person) {
		if (has(FindingCode.RETURN_BEFORE_SPECIAL_PERIOD_ENDS, findings)
				&& !has(FindingCode.SPECIAL_REENTRY_EXCLUDED, findings)) {
			return Trip.lastReturn(person);
		}
		return findings.stream()
			.filter((finding) -> BACK_BY.contains(finding.code()))
			.map(Finding::due)
			.filter(java.util.Objects::nonNull)
			.min(Comparator.naturalOrder())
			.orElse(null);
	}

	private static boolean has(FindingCode code, List<Finding> findings) {
		return findings.stream().anyMatch((finding) -> finding.code() == code);
	}

	private static boolean canExtend(Situation person) {
		return !person.indefinite() && !person.is(Status.TEMPORARY_VISITOR)
				&& !person.asOf().isAfter(person.expiresOn());
	}

	private static @Nullable LocalDate opens(Situation person) {
		return person.period().allowsEarlyExtension()
				? person.expiresOn().minus(person.lawToday().term(Parameter.EXTENSION_WINDOW)) : null;
	}

	private static Order order(Situation person, AnswersUsed read, @Nullable LocalDate opens) {
		if (read.contains(Question.APPLICATIONS) && person.extensionOrChangePending()) {
			return Order.PENDING;
		}
		if (person.trip().departsOn().isBefore(person.asOf())) {
			return Order.ABROAD;
		}
		if (person.trip().returnsOn().isAfter(person.expiresOn())) {
			return Order.ONLY_BEFORE;
		}
		return (opens != null && !opens.isBefore(person.trip().departsOn())) ? Order.AFTER : Order.BEFORE;
	}

	/** The advice in sentences. */
	List<String> lines(Words words) {
		List<String> lines = new ArrayList<>();
		lines.add((this.lastReturn != null) ? words.get("trip.last-return", "date", words.date(this.lastReturn))
				: words.get("trip.no-last-return"));
		if (this.extension != null) {
			lines.add(words.get("trip.extension." + this.extension.id(), "to", date(this.to, words), "from",
					date(this.from, words)));
		}
		return lines;
	}

	private static String date(@Nullable LocalDate day, Words words) {
		return (day != null) ? words.date(day) : "";
	}

}
