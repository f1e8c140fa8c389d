package org.zairyu.check.procedure;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.law.Parameter;
import org.zairyu.check.situation.Card;
import org.zairyu.check.situation.Situation;
import org.zairyu.check.situation.Status;

/** Documents that depend on the person. */
public final class Papers {

	private static final Requirement[] ALWAYS = requirements(false);

	private static final Requirement[] CONDITIONAL = requirements(true);

	private Papers() {
	}

	private static Requirement[] requirements(boolean conditional) {
		return Arrays.stream(Paper.values())
			.map((paper) -> new Requirement(paper, conditional))
			.toArray(Requirement[]::new);
	}

	static Requirement requirement(Paper paper, boolean conditional) {
		return (conditional ? CONDITIONAL : ALWAYS)[paper.ordinal()];
	}

	/** The card or certificate, where the person holds one. */
	public static @Nullable Paper heldCard(Situation person) {
		return (Residence.registers(person) && person.card() == Card.HELD) ? card(person) : null;
	}

	/** The card, or the passport stamped "card to be issued later". */
	public static @Nullable Paper cardOrStamp(Situation person) {
		return switch (person.card()) {
			case HELD -> card(person);
			case ISSUED_LATER -> Paper.PASSPORT_WITH_STAMP;
			case LOST, NONE -> null;
		};
	}

	private static Paper card(Situation person) {
		return person.is(Status.SPECIAL_PERMANENT_RESIDENT) ? Paper.SPECIAL_PERMANENT_RESIDENT_CERTIFICATE
				: Paper.RESIDENCE_CARD;
	}

	/** A photo, from the age at which one is printed (ER 6-2). */
	public static @Nullable Paper photo(Situation person) {
		return person.hasReachedAge(Parameter.PHOTO_AGE) ? Paper.PHOTO : null;
	}

}
