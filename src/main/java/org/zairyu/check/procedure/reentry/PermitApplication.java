package org.zairyu.check.procedure.reentry;

import org.zairyu.check.law.Parameter;
import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.Document;
import org.zairyu.check.procedure.Documents;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Addition;
import org.zairyu.check.procedure.Stay;
import org.zairyu.check.situation.Situation;
import org.zairyu.check.situation.Status;

/**
 * The application for an ordinary permit (再入国許可申請, ICRRA 26, ER 29), at the counter
 * before the flight. In the rows of a trip that outlasts the stay it says, too, who
 * cannot use special re-entry.
 */
final class PermitApplication implements Addition {

	@Override
	public void apply(Situation person, AssessmentBuilder conclusion) {
		boolean advised = conclusion.has(FindingCode.SPECIAL_REENTRY_EXCLUDED)
				|| conclusion.has(FindingCode.REENTRY_PERMIT_NEEDED);
		if (!advised && Trip.outlastsStay(conclusion)) {
			boolean visitor = person.is(Status.TEMPORARY_VISITOR);
			boolean excluded = Trip.permitAtDeparture(person).isEmpty() && Trip.excludedFromSpecialReentry(person);
			if (excluded) {
				conclusion.add(FindingCode.SPECIAL_REENTRY_EXCLUDED)
					.cite(Parameter.RESIDENT_STAY, Parameter.SPECIAL_REENTRY,
							Parameter.SPECIAL_REENTRY_SPECIAL_PERMANENT);
			}
			advised = !visitor && (excluded || isLongFromOneStayToTheNext(person, conclusion));
		}
		if (advised) {
			advise(person, conclusion);
		}
	}

	/**
	 * The trip outlasts both the stay and special re-entry: extend, then ask for a
	 * permit.
	 */
	private static boolean isLongFromOneStayToTheNext(Situation person, AssessmentBuilder conclusion) {
		return conclusion.has(FindingCode.RETURN_BEFORE_EXPIRY) && Trip.isLong(person);
	}

	private static void advise(Situation person, AssessmentBuilder conclusion) {
		conclusion.add(FindingCode.APPLY_REENTRY_PERMIT)
			.dueBefore(Trip.eve(person))
			.bring(Document.REENTRY_APPLICATION)
			.bring(Document.PASSPORT)
			.bringAny(Documents.heldCard(person))
			.fee(Parameter.REENTRY_FEE);
		conclusion.add(FindingCode.REENTRY_PERMIT_LIMIT)
			.as(Trip.wording(person))
			.due(Stay.within(Trip.longestPermitEnds(person), person));
	}

}
