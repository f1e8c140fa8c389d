package org.zairyu.check.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.situation.AnswersUsed;
import org.zairyu.check.situation.Situation;

/**
 * What the rules of a procedure have come to so far. One instance serves all procedures
 * of a person, one after the other.
 */
public final class AssessmentBuilder {

	private final Situation person;

	private final Citations citations;

	private final List<Finding> findings = new ArrayList<>();

	private final List<FindingBuilder> drafts = new ArrayList<>();

	private @Nullable Verdict verdict;

	private AnswersUsed verdictReads = AnswersUsed.NONE;

	private boolean closed;

	AssessmentBuilder(Situation person, Basis basis) {
		this.person = person;
		this.citations = new Citations(basis);
	}

	/** Forgets the procedure before, also if an answer was missing in it. */
	void startProcedure() {
		this.person.trace().startProcedure();
		this.drafts.clear();
		this.findings.clear();
		this.verdict = null;
		this.verdictReads = AnswersUsed.NONE;
		this.closed = false;
	}

	/**
	 * Begins a finding; it is finished when the rule returns. The values of the law that
	 * the rule reads before its first finding are cited by all of them, those that it
	 * reads while it writes a finding by that one.
	 */
	public FindingBuilder add(FindingCode code) {
		FindingBuilder draft = new FindingBuilder(code, this.person);
		this.drafts.add(draft);
		return draft;
	}

	/** Whether one of these findings stands. */
	public boolean hasAny(List<FindingCode> codes) {
		for (FindingCode code : codes) {
			if (has(code)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether a finding stands. What a rule adds because of it rests on the same answers,
	 * but cites only what its own rule reads.
	 */
	public boolean has(FindingCode code) {
		for (Finding finding : this.findings) {
			if (finding.code() == code) {
				this.person.trace().inherit(finding.because());
				return true;
			}
		}
		return false;
	}

	/** Sets the verdict of the row that matched. */
	public void decide(Verdict verdict) {
		this.verdict = verdict;
	}

	/** Whether this is the verdict; what a rule adds then rests on the same answers. */
	public boolean is(Verdict verdict) {
		this.person.trace().inherit(this.verdictReads);
		return verdict() == verdict;
	}

	/** Lowers what would be allowed or free to what is only exceptionally so. */
	public void restrict() {
		this.verdict = switch (verdict()) {
			case AVAILABLE, NOT_NEEDED, REQUIRED, RESTRICTED -> Verdict.RESTRICTED;
			case NOT_AVAILABLE -> Verdict.NOT_AVAILABLE;
		};
	}

	/** Lowers what needs nothing filed; a duty stays one. */
	public void restrictUnlessRequired() {
		if (verdict() != Verdict.REQUIRED) {
			restrict();
		}
	}

	/** Raises what is free or allowed to what must be filed. */
	public void require() {
		if (verdict() == Verdict.NOT_NEEDED || verdict() == Verdict.AVAILABLE) {
			this.verdict = Verdict.REQUIRED;
		}
	}

	/** Nothing else may be added. */
	public void close() {
		this.closed = true;
	}

	boolean isClosed() {
		return this.closed;
	}

	/** Finishes what a rule has begun. */
	void finish() {
		for (int i = 0; i < this.drafts.size(); i++) {
			FindingBuilder draft = this.drafts.get(i);
			int end = (i + 1 < this.drafts.size()) ? this.drafts.get(i + 1).firstCitation()
					: this.person.trace().size();
			this.findings.add(draft.finish(this.citations, this.drafts.getFirst().firstCitation(), end));
		}
		this.drafts.clear();
	}

	/** Notes that a row has decided, on all answers read so far. */
	void decided() {
		this.verdictReads = this.person.trace().answers();
	}

	Verdict verdict() {
		return Objects.requireNonNull(this.verdict);
	}

	List<Finding> findings() {
		return this.findings;
	}

}
