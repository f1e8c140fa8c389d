package org.zairyu.check.procedure.change;

import org.zairyu.check.law.Parameter;
import org.zairyu.check.procedure.Code;
import org.zairyu.check.procedure.Conclusion;
import org.zairyu.check.procedure.Paper;
import org.zairyu.check.procedure.Papers;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.Situation;
import org.zairyu.check.situation.Status;

/**
 * The application (ICRRA 20(2), ER 20), on the last day of the stay at the latest.
 */
final class ChangeApplication implements Rule {

	@Override
	public boolean apply(Situation person, Conclusion conclusion) {
		boolean visitor = person.is(Status.TEMPORARY_VISITOR);
		conclusion.decide(visitor ? Verdict.RESTRICTED : Verdict.AVAILABLE);
		if (visitor) {
			conclusion.add(Code.CHANGE_EXCEPTIONAL);
		}
		conclusion.add(Code.APPLY_STATUS_CHANGE)
			.due(person.indefinite() ? null : person.expiresOn())
			.bring(Paper.CHANGE_APPLICATION)
			.bringAny(Papers.photo(person))
			.bring(Paper.PASSPORT)
			.bringAny(Papers.heldCard(person))
			.bring(Paper.NEW_ACTIVITY_PROOF)
			.fee(Parameter.CHANGE_FEE);
		return true;
	}

}
