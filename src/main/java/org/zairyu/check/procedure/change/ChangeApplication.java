package org.zairyu.check.procedure.change;

import org.zairyu.check.law.Parameter;
import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.Document;
import org.zairyu.check.procedure.Documents;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.OnlineFiling;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.Situation;
import org.zairyu.check.situation.Status;

/**
 * The application (ICRRA 20(2), ER 20), on the last day of the stay at the latest.
 */
final class ChangeApplication implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		boolean visitor = person.is(Status.TEMPORARY_VISITOR);
		conclusion.decide(visitor ? Verdict.RESTRICTED : Verdict.AVAILABLE);
		if (visitor) {
			conclusion.add(FindingCode.CHANGE_EXCEPTIONAL).cite(Parameter.SPECIAL_PERIOD_EXCLUDED);
		}
		conclusion.add(FindingCode.APPLY_STATUS_CHANGE)
			.as(OnlineFiling.wording(person))
			.due(person.indefinite() ? null : person.expiresOn())
			.cite(Parameter.REDUCED_FEE, Parameter.ONLINE_PAYMENT_CHARGE)
			.bring(Document.CHANGE_APPLICATION)
			.bringAny(Documents.photo(person))
			.bring(Document.PASSPORT)
			.bringAny(Documents.heldCard(person))
			.bring((person.change().wanted() == Status.TEMPORARY_VISITOR) ? Document.DEPARTURE_PROOF
					: Document.NEW_ACTIVITY_PROOF)
			.fee(Parameter.CHANGE_FEE);
		return true;
	}

}
