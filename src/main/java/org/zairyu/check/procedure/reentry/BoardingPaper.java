package org.zairyu.check.procedure.reentry;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.LostCard;
import org.zairyu.check.procedure.Addition;
import org.zairyu.check.situation.Situation;

/**
 * The card is lost abroad: a paper in its place lets its holder board (再入国許可期限証明).
 * Somebody in Japan applies for it.
 */
final class BoardingPaper implements Addition {

	@Override
	public void apply(Situation person, AssessmentBuilder conclusion) {
		if (!conclusion.has(FindingCode.ALREADY_ABROAD) || person.trip().returnsOn().isAfter(Trip.lastReturn(person))
				|| !LostCard.isLost(person)) {
			return;
		}
		conclusion.add(FindingCode.REENTRY_TERM_CERTIFICATE).dueBefore(person.trip().returnsOn());
	}

}
