package org.zairyu.check.procedure.family;

import org.zairyu.check.law.Parameter;
import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.Document;
import org.zairyu.check.procedure.Documents;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.Situation;

/** The end of the marriage that the status rests on (配偶者に関する届出, ICRRA 19-16(iii)). */
final class MarriageNotice implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		if (!Marriage.noticeOwed(person)) {
			return false;
		}
		conclusion.decide(Verdict.REQUIRED);
		conclusion.add(FindingCode.NOTIFY_END_OF_MARRIAGE)
			.due(person.lawOn(person.events().familyEventOn()).lastDay(Parameter.SPOUSE_NOTICE))
			.cite(Parameter.LATE_NOTICE_FINE)
			.bring(Document.SPOUSE_NOTICE_FORM)
			.bringAny(Documents.heldCard(person));
		return true;
	}

}
