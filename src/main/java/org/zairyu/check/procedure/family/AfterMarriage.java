package org.zairyu.check.procedure.family;

import org.zairyu.check.law.Parameter;
import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Residence;
import org.zairyu.check.procedure.Addition;
import org.zairyu.check.situation.FamilyEvent;
import org.zairyu.check.situation.Situation;
import org.zairyu.check.situation.Status;

/** What a marriage opens, and the new name it may bring (ICRRA 19-10(1); SPA 11). */
final class AfterMarriage implements Addition {

	@Override
	public void apply(Situation person, AssessmentBuilder conclusion) {
		if (person.events().family() != FamilyEvent.MARRIED) {
			return;
		}
		if (person.terms().isOfTable(1) && !person.is(Status.TEMPORARY_VISITOR)) {
			conclusion.add(FindingCode.SPOUSE_STATUS_POSSIBLE);
		}
		if (Residence.registers(person)) {
			conclusion.add(FindingCode.NAME_CHANGE_NOTICE)
				.due(person.lawOn(person.events().familyEventOn()).lastDay(notice(person)));
		}
	}

	private static Parameter notice(Situation person) {
		return Residence.isSpecialPermanent(person) ? Parameter.CHANGED_PARTICULARS_NOTICE_SPECIAL_PERMANENT
				: Parameter.CHANGED_PARTICULARS_NOTICE;
	}

}
