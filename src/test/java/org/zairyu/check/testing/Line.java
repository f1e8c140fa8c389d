package org.zairyu.check.testing;

import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.law.Fee;
import org.zairyu.check.law.Yen;
import org.zairyu.check.procedure.Finding;
import org.zairyu.check.situation.Question;

/** A finding in the words of the contract; {@code -} means nothing. */
public record Line(Finding finding) {

	public String opens() {
		return text(this.finding.opens());
	}

	public String due() {
		return text(this.finding.due());
	}

	public String goBy() {
		return text(this.finding.goBy());
	}

	public String overdue() {
		return this.finding.overdue() ? "yes" : "no";
	}

	/**
	 * Returns when it opens, is due and must be filed at a counter, and whether it is
	 * overdue.
	 */
	public String dates() {
		return String.join(" ", opens(), due(), goBy(), overdue());
	}

	public String kind() {
		return this.finding.kind().id();
	}

	public String where() {
		return (this.finding.where() != null) ? this.finding.where().id() : "-";
	}

	/**
	 * Returns the documents to bring, in order, with a question mark after those needed
	 * only sometimes.
	 */
	public String documents() {
		return orNothing(this.finding.documents()
			.stream()
			.map((document) -> document.paper().id() + (document.conditional() ? "?" : ""))
			.collect(Collectors.joining(" ")));
	}

	/** Returns the fee, such as {@code 4000 to 7000, online 3500 to 6500}. */
	public String fee() {
		Fee fee = this.finding.fee();
		if (fee == null) {
			return "-";
		}
		return yen(fee.counter()) + ((fee.online() != null) ? ", online " + yen(fee.online()) : "");
	}

	private static String yen(Yen yen) {
		return yen.isRange() ? yen.min() + " to " + yen.max() : String.valueOf(yen.min());
	}

	/** Returns the questions it rests on, in the order of pages. */
	public String because() {
		return this.finding.because().questions().stream().map(Question::id).collect(Collectors.joining(" "));
	}

	/** Returns the kinds of its sources, each once, in order. */
	public String sources() {
		return this.finding.basis()
			.stream()
			.map((citation) -> citation.source().id())
			.distinct()
			.collect(Collectors.joining(" "));
	}

	private static String text(@Nullable Object value) {
		return (value != null) ? value.toString() : "-";
	}

	private static String orNothing(String text) {
		return text.isEmpty() ? "-" : text;
	}

}
