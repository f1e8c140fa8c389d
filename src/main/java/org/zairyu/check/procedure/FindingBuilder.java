package org.zairyu.check.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.law.DatedValue;
import org.zairyu.check.law.Fee;
import org.zairyu.check.law.Parameter;
import org.zairyu.check.situation.Trace;
import org.zairyu.check.situation.Situation;

/** A finding that a rule is still writing. */
public final class FindingBuilder {

	private final FindingCode code;

	private final Situation person;

	private final int firstCitation;

	private FindingVariant wording = FindingVariant.USUAL;

	private FindingKind kind;

	private @Nullable Place where;

	private @Nullable LocalDate opens;

	private @Nullable LocalDate due;

	private @Nullable LocalDate accepted;

	private boolean term = true;

	private boolean canBeOverdue = true;

	private List<RequiredDocument> documents = List.of();

	private @Nullable Fee fee;

	private boolean citesConditions = true;

	FindingBuilder(FindingCode code, Situation person) {
		this.code = code;
		this.person = person;
		this.firstCitation = person.trace().size();
		this.kind = code.kind();
		this.where = code.place();
	}

	public FindingBuilder as(FindingVariant wording) {
		if (!wording.fits(this.code)) {
			throw new IllegalArgumentException(wording.key(this.code));
		}
		this.wording = wording;
		return this;
	}

	/** In another kind than the code's own. */
	public FindingBuilder as(FindingKind kind) {
		this.kind = kind;
		return this;
	}

	/** At another counter than the code's own. */
	public FindingBuilder at(Place place) {
		this.where = place;
		return this;
	}

	public FindingBuilder opens(@Nullable LocalDate day) {
		this.opens = day;
		return this;
	}

	/** Sets the last day of a term of law. */
	public FindingBuilder due(@Nullable LocalDate day) {
		this.due = day;
		return this;
	}

	/**
	 * Sets a last day that is no term of law, such as the day before a flight: it does
	 * not move on from a closed day.
	 */
	public FindingBuilder dueBefore(@Nullable LocalDate day) {
		this.term = false;
		return due(day);
	}

	/** Sets the end of a longer term in which the counter still takes the notice. */
	public FindingBuilder acceptedUntil(LocalDate day) {
		this.accepted = day;
		return this;
	}

	/** Marks a day that tells when something ended and is not to be met any more. */
	public FindingBuilder neverOverdue() {
		this.canBeOverdue = false;
		return this;
	}

	public FindingBuilder bring(Document paper) {
		return bring(paper, false);
	}

	public FindingBuilder bringIfNeeded(Document paper) {
		return bring(paper, true);
	}

	/** Brings a document if there is one. */
	public FindingBuilder bringAny(@Nullable Document paper) {
		return (paper != null) ? bring(paper) : this;
	}

	private FindingBuilder bring(Document paper, boolean conditional) {
		if (this.documents.isEmpty()) {
			this.documents = new ArrayList<>(6);
		}
		this.documents.add(Documents.requirement(paper, conditional));
		return this;
	}

	/** Costs what the law of the as-of date says; the last call, so the last citation. */
	public FindingBuilder fee(Parameter fee) {
		this.fee = this.person.lawToday().fee(fee);
		return this;
	}

	/** Cites values that the text names, such as a fine, though no date follows. */
	public FindingBuilder cite(Parameter... values) {
		for (Parameter value : values) {
			this.person.lawToday().cite(value);
		}
		return this;
	}

	/** Cites no value that the rule read before, as the law does not lay this down. */
	public FindingBuilder citeNoCondition() {
		this.citesConditions = false;
		return this;
	}

	FindingCode code() {
		return this.code;
	}

	int firstCitation() {
		return this.firstCitation;
	}

	/**
	 * Finishes the finding, resting on what the rule has read.
	 * @param citations collects what it cites
	 * @param conditions the end of the citations that all findings of the rule share
	 * @param end the end of this finding's citations
	 */
	Finding finish(Citations citations, int conditions, int end) {
		citations.start(this.code, this.wording, this.person.asOf());
		cite(citations, conditions, end);
		LocalDate last = lastDayInTime();
		boolean passed = last != null && last.isBefore(this.person.asOf());
		boolean stillInTime = !passed && this.due != null && this.due.isBefore(this.person.asOf());
		boolean overdue = passed && this.canBeOverdue;
		boolean now = overdue || Urgency.isNow(this.code, this.kind, this.due, this.person.asOf());
		return new Finding(this.code, this.wording, this.kind, this.opens, this.due, goBy(), last, stillInTime, overdue,
				now, this.where, this.documents, this.fee, citations.toList(), startingDay(conditions, end),
				this.person.trace().answers());
	}

	/** Cites the values in the order in which they were read. */
	private void cite(Citations citations, int conditions, int end) {
		Trace trace = this.person.trace();
		for (int i = this.citesConditions ? 0 : this.firstCitation; i < end; i++) {
			i = (i == conditions) ? this.firstCitation : i;
			if (i < end) {
				citations.add(trace.citation(i));
			}
		}
	}

	private Map<Parameter, DatedValue> startingDay(int conditions, int end) {
		Trace trace = this.person.trace();
		Map<Parameter, DatedValue> values = Map.of();
		for (int i = 0; i < end; i++) {
			i = (i == conditions) ? this.firstCitation : i;
			if (i < end && this.person.lawToday().differs(trace.parameter(i), trace.value(i))) {
				values = values.isEmpty() ? new EnumMap<>(Parameter.class) : values;
				values.put(trace.parameter(i), trace.value(i));
			}
		}
		return values;
	}

	private @Nullable LocalDate lastDayInTime() {
		LocalDate last = (this.accepted != null) ? this.accepted : this.due;
		return (last != null && this.term && isAtCounter()) ? this.person.lawToday().acceptedUntil(last) : last;
	}

	/** Whether it is done at a counter that closes on days off. */
	private boolean isAtCounter() {
		return this.where != null && this.where != Place.AIRPORT;
	}

	private @Nullable LocalDate goBy() {
		if (this.due == null || !isAtCounter()) {
			return null;
		}
		LocalDate open = this.person.lawToday().lastOpenDay(this.due);
		return (open != null && !open.isBefore(this.person.asOf())) ? open : null;
	}

}
