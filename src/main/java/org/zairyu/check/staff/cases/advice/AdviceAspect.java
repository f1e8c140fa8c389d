package org.zairyu.check.staff.cases.advice;

import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** The respects in which two results can differ. The id is the end of the message key. */
public enum AdviceAspect {

	/** The verdict of a procedure, or whether there is one. */
	VERDICT,

	/** A finding that is new. */
	ADDED,

	/** A finding that is gone. */
	REMOVED,

	KIND, OPENS, DUE, GO_BY, OVERDUE, WHERE, DOCUMENTS, FEE, BASIS, TEXT;

	public String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Returns what a finding says in this respect, or an empty text if nothing. */
	String of(AdviceSnapshot.Item item) {
		return switch (this) {
			case VERDICT -> "";
			case ADDED, REMOVED -> item.label() + ((item.due() != null) ? ", " + item.due() : "");
			case KIND -> item.label();
			case OPENS -> given(item.opens());
			case DUE -> given(item.due());
			case GO_BY -> given(item.goBy());
			case OVERDUE -> item.overdue() ? given(item.due()) : "";
			case WHERE -> given(item.where());
			case DOCUMENTS -> item.documents()
				.stream()
				.map((document) -> document.conditional() ? "(" + document.name() + ")" : document.name())
				.collect(Collectors.joining("; "));
			case FEE -> given(item.fee());
			case BASIS -> item.basis().stream().map(AdviceSnapshot.Provision::name).collect(Collectors.joining("\n"));
			case TEXT -> item.title() + "\n" + item.text();
		};
	}

	private static String given(@Nullable String text) {
		return (text != null) ? text : "";
	}

}
