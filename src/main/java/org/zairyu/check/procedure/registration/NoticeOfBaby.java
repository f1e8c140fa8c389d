package org.zairyu.check.procedure.registration;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Residence;
import org.zairyu.check.procedure.Addition;
import org.zairyu.check.situation.AddressEvent;
import org.zairyu.check.situation.Situation;

/**
 * The notice of a baby that got a status after birth may count as made with it (ICRRA
 * 19-8(4)).
 */
final class NoticeOfBaby implements Addition {

	@Override
	public void apply(Situation person, AssessmentBuilder conclusion) {
		if (!Residence.isResident(person) || person.move().event() != AddressEvent.BECAME_RESIDENT
				|| person.move().notified() || !person.isBelowOne()) {
			return;
		}
		conclusion.add(FindingCode.NOTICE_MAY_COUNT_AS_MADE);
	}

}
