package org.zairyu.check.procedure;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.law.Parameter;
import org.zairyu.check.situation.Card;
import org.zairyu.check.situation.Situation;
import org.zairyu.check.situation.Status;

/** Documents that depend on the person. */
public final class Documents {

	private static final RequiredDocument[] ALWAYS = requirements(false);

	private static final RequiredDocument[] CONDITIONAL = requirements(true);

	private Documents() {
	}

	private static RequiredDocument[] requirements(boolean conditional) {
		return Arrays.stream(Document.values())
			.map((paper) -> new RequiredDocument(paper, conditional))
			.toArray(RequiredDocument[]::new);
	}

	static RequiredDocument requirement(Document paper, boolean conditional) {
		return (conditional ? CONDITIONAL : ALWAYS)[paper.ordinal()];
	}

	/**
	 * The card or certificate, where the person holds one. An application is not laid
	 * down where it is said who holds a card, so that is not cited.
	 */
	public static @Nullable Document heldCard(Situation person) {
		int cited = person.trace().size();
		boolean held = Residence.registers(person) && person.card() == Card.HELD;
		person.trace().backTo(cited);
		return held ? card(person) : null;
	}

	/** The card, or the passport stamped "card to be issued later". */
	public static @Nullable Document cardOrStamp(Situation person) {
		return switch (person.card()) {
			case HELD -> card(person);
			case ISSUED_LATER -> Document.PASSPORT_WITH_STAMP;
			case LOST, NONE -> null;
		};
	}

	private static Document card(Situation person) {
		return person.is(Status.SPECIAL_PERMANENT_RESIDENT) ? Document.SPECIAL_PERMANENT_RESIDENT_CERTIFICATE
				: Document.RESIDENCE_CARD;
	}

	/** A photo, from the age at which one is printed (ER 6-2). */
	public static @Nullable Document photo(Situation person) {
		return person.hasReachedAge(Parameter.PHOTO_AGE) ? Document.PHOTO : null;
	}

}
