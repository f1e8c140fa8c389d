package org.zairyu.check.procedure.newborn;

import org.zairyu.check.law.Parameter;
import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.Document;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.BabyParents;
import org.zairyu.check.situation.Situation;

/** The application for a status of the baby (在留資格取得, ICRRA 22-2(2), (4)). */
final class StatusForBaby implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		boolean permanent = person.events().babyParents() == BabyParents.PERMANENT_RESIDENT;
		conclusion.decide(Verdict.REQUIRED);
		conclusion.add(permanent ? FindingCode.ACQUIRE_PERMANENT_RESIDENCE : FindingCode.ACQUIRE_STATUS)
			.due(person.lawOn(person.events().bornOn()).lastDay(Parameter.STATUS_ACQUISITION))
			.bring(Document.ACQUISITION_APPLICATION)
			.bring(Document.BIRTH_PROOF)
			.bring(Document.HOUSEHOLD_RECORD)
			.bring(Document.SUPPORTER_PROOF)
			.bringIfNeeded(Document.PASSPORT);
		return true;
	}

}
