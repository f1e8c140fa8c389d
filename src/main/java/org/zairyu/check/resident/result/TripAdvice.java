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
import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.MissingAnswer;
import org.zairyu.check.situation.Question;
import org.zairyu.check.situation.Situation;
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
		AFTER;

		public String id() {
			return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
		}

	}

	private static final Set<FindingCode> BACK_BY = EnumSet.of(FindingCode.SPECIAL_REENTRY,
			FindingCode.REENTRY_PERMIT_HELD, FindingCode.REENTRY_PERMIT_LIMIT, FindingCode.RETURN_BEFORE_EXPIRY,
			FindingCode.RETURN_BEFORE_SPECIAL_PERIOD_ENDS, FindingCode.BEYOND_PERMIT_LIMIT, FindingCode.ALREADY_ABROAD);

	/**
	 * Answers for a trip with a return; empty without one.
	 * @param answers the answers of the result
	 * @param assessment the result
	 * @param laws the dated law
	 * @param statuses the statuses of residence
	 */
	public static Optional<TripAdvice> of(Answers answers, Assessment assessment, LawBook laws, Statuses statuses) {
		if (!assessment.read().contains(Question.RETURNS_ON) || !answers.has(Question.RETURNS_ON)) {
			return Optional.empty();
		}
		Situation person = new Situation(answers, assessment.asOf(), laws, statuses);
		LocalDate lastReturn = lastReturn(assessment);
		try {
			if (!person.indefinite() && !person.asOf().isAfter(person.expiresOn())) {
				LocalDate from = opens(person);
				return Optional.of(new TripAdvice(lastReturn, order(person, from), from, person.expiresOn()));
			}
		}
		catch (MissingAnswer unknown) {
			// the stay is not known: only the return can be told
		}
		return Optional.of(new TripAdvice(lastReturn, null, null, null));
	}

	private static @Nullable LocalDate lastReturn(Assessment assessment) {
		return assessment.procedures()
			.stream()
			.filter((result) -> result.procedure() == Procedure.RE_ENTRY)
			.flatMap((result) -> result.findings().stream())
			.filter((finding) -> BACK_BY.contains(finding.code()))
			.map(Finding::due)
			.filter(java.util.Objects::nonNull)
			.min(Comparator.naturalOrder())
			.orElse(null);
	}

	private static @Nullable LocalDate opens(Situation person) {
		return person.stayAllowsEarlyExtension()
				? person.expiresOn().minus(person.lawToday().term(Parameter.EXTENSION_WINDOW)) : null;
	}

	private static Order order(Situation person, @Nullable LocalDate opens) {
		if (person.returnsOn().isAfter(person.expiresOn())) {
			return Order.ONLY_BEFORE;
		}
		return (opens != null && !opens.isBefore(person.departsOn())) ? Order.AFTER : Order.BEFORE;
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
