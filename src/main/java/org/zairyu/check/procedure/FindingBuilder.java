package org.zairyu.check.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.law.Citation;
import org.zairyu.check.law.Fee;
import org.zairyu.check.law.Law;
import org.zairyu.check.law.Parameter;
import org.zairyu.check.situation.Situation;

/** A finding that a rule is still writing. */
public final class FindingBuilder {

	private final FindingCode code;

	private FindingVariant wording = FindingVariant.USUAL;

	private FindingKind kind;

	private @Nullable Place where;

	private @Nullable LocalDate opens;

	private @Nullable LocalDate due;

	private List<RequiredDocument> documents = List.of();

	private @Nullable Parameter fee;

	FindingBuilder(FindingCode code) {
		this.code = code;
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

	public FindingBuilder due(@Nullable LocalDate day) {
		this.due = day;
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

	public FindingBuilder fee(Parameter fee) {
		this.fee = fee;
		return this;
	}

	FindingCode code() {
		return this.code;
	}

	/** The finished finding, resting on what the rule has read. */
	Finding finish(Situation person, Basis basis) {
		Law law = person.law();
		boolean overdue = this.due != null && this.due.isBefore(person.asOf());
		Fee price = (this.fee != null) ? law.fee(this.fee) : null;
		List<Citation> sources = (this.fee != null) ? basis.of(this.code, this.wording, law.provision(this.fee))
				: basis.of(this.code, this.wording);
		return new Finding(this.code, this.wording, this.kind, this.opens, this.due, goBy(person), overdue, this.where,
				this.documents, price, sources, person.reads());
	}

	private @Nullable LocalDate goBy(Situation person) {
		if (this.due == null || this.where == null || this.where == Place.AIRPORT) {
			return null;
		}
		LocalDate open = person.law().lastOpenDay(this.due);
		return (open != null && !open.isBefore(person.asOf())) ? open : null;
	}

}
