package org.zairyu.check.procedure;

import org.zairyu.check.situation.Situation;

/**
 * Who can apply online (在留申請オンラインシステム): mid-to-long-term residents, up to the day before
 * the last day of the stay.
 */
public final class OnlineFiling {

	private OnlineFiling() {
	}

	/** Returns the wording that offers online filing, or the one that does not. */
	public static FindingVariant wording(Situation person) {
		return isOpen(person) ? FindingVariant.USUAL : FindingVariant.COUNTER_ONLY;
	}

	private static boolean isOpen(Situation person) {
		int cited = person.trace().size();
		boolean open = Residence.isResident(person)
				&& (person.indefinite() || person.asOf().isBefore(person.expiresOn()));
		person.trace().backTo(cited);
		return open;
	}

}
