package org.zairyu.check.result;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.situation.Question;
import org.zairyu.check.words.LawWords;
import org.zairyu.check.words.Marking;

/**
 * Writes the items of one page as HTML: fills what is the same for everybody with the
 * dates and answers of one person.
 */
public final class ItemPrinter {

	private record PieceKey(String fragment, Object what) {
	}

	private final Stencils stencils;

	private final LawWords words;

	private final Marking marking;

	private final Map<Question, String> reasons = new EnumMap<>(Question.class);

	ItemPrinter(Stencils stencils, LawWords words, Marking marking) {
		this.stencils = stencils;
		this.words = words;
		this.marking = marking;
	}

	/** A thing to do. */
	public String task(Item item) {
		return print("task", item);
	}

	/** A thing to know. */
	public String note(Item item) {
		return print("note", item);
	}

	private String print(String fragment, Item item) {
		Stencil stencil = this.stencils.of(new PieceKey(fragment, item.key()), fragment,
				Map.of("item", item, "when", Stencil.hole("when"), "reasons", Stencil.hole("reasons")), this.words,
				this.marking);
		return stencil.fill(Map.of("when", when(item.when()), "reasons",
				item.reasons().stream().map(this::reason).collect(Collectors.joining())));
	}

	private String when(@Nullable When when) {
		if (when == null) {
			return "";
		}
		String fragment = ((when.left() != null) ? "when-left" : "when") + (when.details().isEmpty() ? "" : "-details");
		Stencil stencil = this.stencils.of(fragment, "when",
				Map.of("headline", Stencil.hole("headline"), "left", (when.left() != null) ? Stencil.hole("left") : "",
						"details", when.details().isEmpty() ? "" : Stencil.hole("details")),
				this.words, this.marking);
		return stencil.fill(Map.of("headline", this.marking.of(when.headline()), "left",
				(when.left() != null) ? this.marking.of(when.left()) : "", "details",
				when.details().stream().map(this.marking::of).collect(Collectors.joining("<br>"))));
	}

	private String reason(Reason reason) {
		return this.reasons.computeIfAbsent(reason.question(), (question) -> {
			Stencil stencil = this.stencils.of(new PieceKey(this.words.words().language(), question), "reason",
					Map.of("question", question.id(), "label", reason.label(), "answer", Stencil.hole("answer"),
							"language", this.words.words().language()),
					this.words, this.marking);
			return stencil.fill(Map.of("answer", this.marking.of(reason.answer())));
		});
	}

}
