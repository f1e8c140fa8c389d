package org.zairyu.check.procedure.reentry;

import org.zairyu.check.law.Parameter;
import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.Document;
import org.zairyu.check.procedure.Documents;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.procedure.Stay;
import org.zairyu.check.situation.Situation;
import org.zairyu.check.situation.Status;

/**
 * The application for an ordinary permit (再入国許可申請, ICRRA 26, ER 29), at the counter
 * before the flight.
 */
final class PermitApplication implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		if (conclusion.has(FindingCode.RETURN_BEFORE_SPECIAL_PERIOD_ENDS)) {
			if (!Trip.excludedFromSpecialReentry(person)) {
				return false;
			}
			conclusion.add(FindingCode.SPECIAL_REENTRY_EXCLUDED)
				.cite(Parameter.RESIDENT_STAY, Parameter.SPECIAL_REENTRY, Parameter.SPECIAL_REENTRY_SPECIAL_PERMANENT);
			return !person.is(Status.TEMPORARY_VISITOR) && advise(person, conclusion);
		}
		return (conclusion.has(FindingCode.SPECIAL_REENTRY_EXCLUDED)
				|| conclusion.has(FindingCode.REENTRY_PERMIT_NEEDED)
				|| longTripFromOneStayToTheNext(person, conclusion)) && advise(person, conclusion);
	}

	/**
	 * The trip outlasts both the stay and special re-entry: extend, then ask for a
	 * permit.
	 */
	private static boolean longTripFromOneStayToTheNext(Situation person, AssessmentBuilder conclusion) {
		return conclusion.has(FindingCode.RETURN_BEFORE_EXPIRY) && Trip.isLong(person)
				&& !person.is(Status.TEMPORARY_VISITOR);
	}

	private static boolean advise(Situation person, AssessmentBuilder conclusion) {
		conclusion.add(FindingCode.APPLY_REENTRY_PERMIT)
			.dueBefore(Trip.eve(person))
			.bring(Document.REENTRY_APPLICATION)
			.bring(Document.PASSPORT)
			.bringAny(Documents.heldCard(person))
			.fee(Parameter.REENTRY_FEE);
		conclusion.add(FindingCode.REENTRY_PERMIT_LIMIT)
			.as(Trip.wording(person))
			.due(Stay.within(Trip.longestPermitEnds(person), person));
		return true;
	}

}
