package org.zairyu.check.resident.result;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.language.LawWords;
import org.zairyu.check.procedure.Assessment;
import org.zairyu.check.procedure.Finding;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.resident.result.Span.Kind;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.Question;

/** Collects what a result and its answers have to show in time, earliest end first. */
final class Spans {

	private final Answers answers;

	private final Assessment assessment;

	private final LawWords words;

	private final Set<Span> spans = new LinkedHashSet<>();

	Spans(Answers answers, Assessment assessment, LawWords words) {
		this.answers = answers;
		this.assessment = assessment;
		this.words = words;
	}

	List<Span> collect() {
		LocalDate expires = day(Question.EXPIRES_ON);
		if (expires != null) {
			this.spans.add(new Span(Kind.EXPIRY, label("expiry"), expires, expires));
		}
		trip();
		this.assessment.procedures().forEach((result) -> result.findings().forEach((finding) -> add(finding, expires)));
		List<Span> sorted = new ArrayList<>(this.spans);
		sorted.sort(Comparator.comparing(Span::to).thenComparing(Span::from));
		return sorted;
	}

	private void trip() {
		LocalDate departs = day(Question.DEPARTS_ON);
		if (departs != null) {
			LocalDate returns = day(Question.RETURNS_ON);
			this.spans.add((returns != null) ? new Span(Kind.TRIP, label("trip"), departs, returns)
					: new Span(Kind.TRIP, label("departure"), departs, departs));
		}
	}

	private void add(Finding finding, @Nullable LocalDate expires) {
		LocalDate due = finding.due();
		if (due == null) {
			return;
		}
		if (finding.code() == FindingCode.SPECIAL_PERIOD && expires != null) {
			this.spans.add(new Span(Kind.SPECIAL_PERIOD, this.words.title(finding), expires.plusDays(1), due));
			return;
		}
		LocalDate first = (finding.opens() != null) ? finding.opens() : due;
		LocalDate accepted = finding.acceptedUntil();
		LocalDate last = (finding.isInTimeAfterDue() && accepted != null) ? accepted : due;
		Kind kind = finding.overdue() ? Kind.OVERDUE : first.isBefore(last) ? Kind.WINDOW : Kind.DEADLINE;
		this.spans.add(new Span(kind, this.words.title(finding), first, last));
	}

	private String label(String key) {
		return this.words.get("timeline." + key);
	}

	/** Returns an answer that was read, as a date. */
	private @Nullable LocalDate day(Question question) {
		String text = this.assessment.read().contains(question) ? this.answers.text(question) : null;
		return (text != null) ? LocalDate.parse(text) : null;
	}

}
