package org.zairyu.check.procedure.newborn;

import org.zairyu.check.law.Parameter;
import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.Document;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.BabyParents;
import org.zairyu.check.situation.Situation;

/** A child of a special permanent resident (SPA 4). */
final class SpecialPermanentBaby implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		if (person.events().babyParents() != BabyParents.SPECIAL_PERMANENT_RESIDENT) {
			return false;
		}
		conclusion.decide(Verdict.REQUIRED);
		conclusion.add(FindingCode.APPLY_SPECIAL_PERMANENT_RESIDENCE)
			.due(person.lawOn(person.events().bornOn()).lastDay(Parameter.SPECIAL_PERMANENT_ACQUISITION))
			.bring(Document.ACQUISITION_APPLICATION)
			.bring(Document.BIRTH_PROOF)
			.bring(Document.HOUSEHOLD_RECORD);
		return true;
	}

}
