package org.zairyu.check.resident.result;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.situation.Question;
import org.zairyu.check.stencil.Html;
import org.zairyu.check.stencil.Printer;
import org.zairyu.check.stencil.Stencils;

/** Prints one result from pieces. Lives for one page. */
final class ResultPrinter {

	private static final String PIECES = "result/pieces";

	private static final String ITEM = "result/item";

	private final Printer printer;

	private final Stencils stencils;

	private final Map<Question, Html> reasons = new EnumMap<>(Question.class);

	ResultPrinter(Printer printer, Stencils stencils) {
		this.printer = printer;
		this.stencils = stencils;
	}

	/** What the page of a result has of its own, by name. */
	Map<String, Html> own(ResultPage page) {
		Map<String, Html> own = new HashMap<>();
		own.put("checked", Html.text(page.checked()));
		own.put("panel", panel(page.summary()));
		own.put("verdicts", this.printer.each(page.procedures(), this::verdict));
		own.put("groups", this.printer.each(page.groups(), this::group));
		own.put("procedures", this.printer.each(page.procedures(), this::procedure));
		return own;
	}

	private Html panel(Summary summary) {
		Item next = summary.next();
		return this.printer.piece(PIECES, "panel", Map.of("tone", summary.tone(), "label", summary.label()),
				Map.of("next", (next != null) ? next(next) : this.printer.piece(PIECES, "nothing", Map.of()), "then",
						then(summary.then()), "counts", this.printer.each(summary.counts(), this::count)));
	}

	private Html next(Item item) {
		return this.printer.piece(PIECES, "next", item.text().number(), Map.of("item", item.text()),
				Map.of("when", when(item.when(), false)));
	}

	private Html then(List<Item> items) {
		return items.isEmpty() ? Html.NOTHING
				: this.printer.piece(PIECES, "then", Map.of("items", this.printer.each(items, this::thenItem)));
	}

	private Html thenItem(Item item) {
		When when = item.when();
		return this.printer.piece(PIECES, "then-item", List.of(item.text().number(), when != null),
				Map.of("item", item.text(), "dated", when != null),
				Map.of("headline", Html.text((when != null) ? when.headline() : "")));
	}

	private Html count(String count) {
		return this.printer.piece(PIECES, "count", Map.of("count", Html.text(count)));
	}

	private Html verdict(ProcedureView procedure) {
		return this.printer.piece(PIECES, "verdict", Map.of("procedure", procedure.text()), Map.of());
	}

	private Html group(ResultPage.Group group) {
		return this.printer.piece(PIECES, "group", Map.of("id", group.id(), "title", group.title()),
				Map.of("items", this.printer.each(group.items(), (item) -> item("task", item))));
	}

	private Html procedure(ProcedureView procedure) {
		return this.printer.piece(PIECES, "procedure", Map.of("procedure", procedure.text()),
				Map.of("notes", this.printer.each(procedure.notes(), (item) -> item("note", item))));
	}

	private Html item(String fragment, Item item) {
		return this.printer.piece(ITEM, fragment, item.text().number(), Map.of("item", item.text()),
				Map.of("when", when(item.when(), true), "reasons", this.printer.each(item.reasons(), this::reason)));
	}

	private Html when(@Nullable When when, boolean detailed) {
		if (when == null) {
			return Html.NOTHING;
		}
		Map<String, Html> own = new HashMap<>();
		own.put("headline", this.printer.marked(when.headline()));
		if (when.left() != null) {
			own.put("left", this.printer.marked(when.left()));
		}
		int details = detailed ? when.details().size() : 0;
		for (int number = 1; number <= details; number++) {
			own.put("detail-" + number, this.printer.marked(when.details().get(number - 1)));
		}
		return this.printer.piece(ITEM, "when", (when.left() != null) ? details : -1 - details,
				Map.of("counted", when.left() != null, "details", details), own);
	}

	/** The same answer stands behind many findings. */
	private Html reason(Reason reason) {
		return this.reasons.computeIfAbsent(reason.question(),
				(question) -> this.stencils.written(this.printer.piece(ITEM, "reason", question,
						Map.of("question", question.id(), "label", reason.label()),
						Map.of("answer", this.printer.marked(reason.answer())))));
	}

}
