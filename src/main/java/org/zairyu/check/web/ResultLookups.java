package org.zairyu.check.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

import org.zairyu.check.law.LawBook;
import org.zairyu.check.procedure.Assessment;
import org.zairyu.check.procedure.Assessor;
import org.zairyu.check.procedure.UncertainResult;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.Question;
import org.zairyu.check.situation.Statuses;

/** Assesses a visitor's answers for the pages that show a result. */
@Component
public final class ResultLookups {

	private static final int YEARS_AHEAD = 10;

	/** Repeats no more than this of a day in an address. */
	private static final int LONGEST = 40;

	private final Assessor assessor;

	private final LawBook laws;

	private final Statuses statuses;

	private final Clock clock;

	ResultLookups(Assessor assessor, LawBook laws, Statuses statuses, Clock clock) {
		this.assessor = assessor;
		this.laws = laws;
		this.statuses = statuses;
		this.clock = clock;
	}

	/** Returns the day in Tokyo. */
	public LocalDate today() {
		return LocalDate.now(this.clock);
	}

	/**
	 * Returns whether the law of a day is known and the day is not too far ahead.
	 */
	public boolean canTell(LocalDate asOf) {
		return !asOf.isBefore(first()) && !asOf.isAfter(last());
	}

	/** Returns the first day for which duties can be told. */
	public LocalDate first() {
		return this.laws.first();
	}

	/** Returns the last day for which duties can be told. */
	public LocalDate last() {
		LocalDate far = today().plusYears(YEARS_AHEAD);
		return far.isBefore(this.laws.last()) ? far : this.laws.last();
	}

	/**
	 * Parses the day in an address. Returns today without one, and empty if it is not a
	 * day for which duties can be told.
	 */
	public Optional<LocalDate> day(@Nullable String text) {
		if (text == null) {
			return Optional.of(today());
		}
		try {
			return Optional.of(LocalDate.parse(text)).filter(this::canTell);
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

	/**
	 * Returns the result that a page needs, or a redirect.
	 * @param language the language of the page
	 * @param answers the answers of the visitor
	 * @param asOf the day in the address, or null
	 */
	public ResultLookup find(String language, Answers answers, @Nullable String asOf) {
		String root = "/" + language;
		if (!answers.has(Question.TOPICS)) {
			return new Redirect(root + "/check");
		}
		Optional<LocalDate> day = day(asOf);
		String otherDay = root + "/result/as-of?asOf=" + UriUtils.encode(shortened(asOf), StandardCharsets.UTF_8);
		if (day.isEmpty()) {
			return new Redirect(otherDay);
		}
		Optional<ReadyResult> check = of(answers, day.get());
		if (check.isPresent()) {
			return check.get();
		}
		if (!answers.unsure().isEmpty()
				&& UncertainResult.of(answers, day.get(), this.assessor, this.statuses).asked().complete()) {
			return new Redirect(root + "/result/uncertain" + ((asOf != null) ? "?asOf=" + day.get() : ""));
		}
		return new Redirect((asOf != null && !day.get().equals(today())) ? otherDay : root + "/check");
	}

	/** Returns what is certain for somebody who does not know every answer. */
	public UncertainResult uncertain(Answers answers, LocalDate asOf) {
		return UncertainResult.of(answers, asOf, this.assessor, this.statuses);
	}

	private static String shortened(@Nullable String text) {
		return (text == null) ? "" : (text.length() > LONGEST) ? text.substring(0, LONGEST) : text;
	}

	/** Returns the result, if nothing is left to ask. */
	public Optional<ReadyResult> of(Answers answers, LocalDate asOf) {
		if (!answers.has(Question.TOPICS)) {
			return Optional.empty();
		}
		Assessment assessment = this.assessor.assess(answers, asOf);
		return assessment.complete() ? Optional.of(new ReadyResult(answers, assessment)) : Optional.empty();
	}

}
