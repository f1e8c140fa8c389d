package org.zairyu.check.staff.handoff;

import java.time.Instant;
import java.util.List;

/** What the holder of the code of a receipt is told. */
sealed interface Receipt {

	/** There is no such receipt. */
	record Unknown() implements Receipt {
	}

	/**
	 * The check has been withdrawn.
	 *
	 * @param at when it was withdrawn
	 */
	record Withdrawn(Instant at) implements Receipt {
	}

	/**
	 * The agency has deleted what was sent, or the time for which it is kept is over.
	 *
	 * @param sentAt when it was sent
	 */
	record Deleted(Instant sentAt) implements Receipt {
	}

	/**
	 * The agency has the check.
	 *
	 * @param sentAt when it was sent
	 * @param keptDays for how many days after the case is closed it is kept
	 * @param openings who has looked at it, the earliest first
	 * @param effect what would be deleted if it were withdrawn now
	 */
	record Held(Instant sentAt, int keptDays, List<Opening> openings, Withdrawal effect) implements Receipt {
	}

	/**
	 * Somebody has looked at it.
	 *
	 * @param name name of the member of staff; empty if it is not shown
	 * @param at when the person first looked at it
	 */
	record Opening(String name, Instant at) {
	}

}
