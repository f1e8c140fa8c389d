package org.zairyu.check.procedure.newborn;

import org.zairyu.check.law.Parameter;
import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.Document;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Addition;
import org.zairyu.check.situation.Situation;

/**
 * The birth (出生届, Family Register Act 49): the day of birth counts as the first day (43).
 */
final class BirthNotice implements Addition {

	@Override
	public void apply(Situation person, AssessmentBuilder conclusion) {
		if (person.events().birthRegistered()) {
			return;
		}
		conclusion.add(FindingCode.REGISTER_BIRTH)
			.opens(person.events().bornOn())
			.due(person.lawOn(person.events().bornOn()).lastDay(Parameter.BIRTH_NOTICE).minusDays(1))
			.bring(Document.BIRTH_CERTIFICATE)
			.bring(Document.MOTHER_CHILD_HANDBOOK)
			.bringIfNeeded(Document.PASSPORT);
		conclusion.require();
	}

}
