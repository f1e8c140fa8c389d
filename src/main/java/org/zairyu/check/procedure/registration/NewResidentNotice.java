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
 * The home of a person who became a mid-to-long-term resident in Japan (在留資格変更等に伴う住居地の届出,
 * ICRRA 19-8(1)); the days run from the later of the permission and the home.
 */
final class NewResidentNotice implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		if (person.move().event() != AddressEvent.BECAME_RESIDENT) {
			return false;
		}
		conclusion.decide(Verdict.REQUIRED);
		conclusion.add(FindingCode.NOTIFY_ADDRESS_AS_NEW_RESIDENT)
			.opens(person.move().date())
			.due(person.lawOn(person.move().date()).lastDay(Parameter.NEW_RESIDENT_NOTICE))
			.cite(Parameter.LATE_NOTICE_FINE, Parameter.LATE_REGISTER_FINE)
			.bringAny(Documents.cardOrStamp(person))
			.bring(Document.PASSPORT)
			.bring(Document.ADDRESS_NOTICE_FORM)
			.bringIfNeeded(Document.FAMILY_RELATIONSHIP_PROOF);
		return true;
	}

}
