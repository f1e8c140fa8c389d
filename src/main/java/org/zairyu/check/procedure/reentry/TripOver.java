package org.zairyu.check.procedure.reentry;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.Situation;

/**
 * Back from the trip. Asks for nothing but the trip, since no row can say more of a trip
 * that is over.
 */
final class TripOver implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		person.status();
		if (Trip.isForGood(person) || !person.trip().returnsOn().isBefore(person.asOf())) {
			return false;
		}
		conclusion.decide(Verdict.NOT_NEEDED);
		conclusion.add(FindingCode.TRIP_OVER);
		conclusion.close();
		return true;
	}

}
