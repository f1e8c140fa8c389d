package org.zairyu.check.procedure.registration;

import org.zairyu.check.law.Parameter;
import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.Document;
import org.zairyu.check.procedure.Documents;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.AddressEvent;
import org.zairyu.check.situation.Situation;

/**
 * The first home after landing (新規上陸後の住居地の届出, ICRRA 19-7(1)); the days run from the day
 * the home is fixed, not from the landing.
 */
final class FirstAddressNotice implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		if (person.move().event() != AddressEvent.ARRIVED) {
			return false;
		}
		conclusion.decide(Verdict.REQUIRED);
		conclusion.add(FindingCode.NOTIFY_FIRST_ADDRESS)
			.opens(person.move().date())
			.due(person.lawOn(person.move().date()).lastDay(Parameter.FIRST_ADDRESS_NOTICE))
			.cite(Parameter.LATE_NOTICE_FINE, Parameter.LATE_REGISTER_FINE)
			.bringAny(Documents.cardOrStamp(person))
			.bring(Document.PASSPORT)
			.bring(Document.ADDRESS_NOTICE_FORM)
			.bringIfNeeded(Document.FAMILY_RELATIONSHIP_PROOF);
		return true;
	}

}
