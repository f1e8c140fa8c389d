package org.zairyu.check.procedure.affiliation;

import org.zairyu.check.law.Parameter;
import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.Document;
import org.zairyu.check.procedure.Documents;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Residence;
import org.zairyu.check.procedure.Addition;
import org.zairyu.check.situation.Situation;
import org.zairyu.check.situation.Status;

/**
 * Health insurance and pension of a person on the resident register who is insured by no
 * employer.
 */
final class NationalInsurance implements Addition {

	@Override
	public void apply(Situation person, AssessmentBuilder conclusion) {
		if (!person.events().onlyLeft() || person.is(Status.STUDENT) || !Residence.registers(person)
				|| person.events().insuredOtherwise()) {
			return;
		}
		conclusion.add(FindingCode.JOIN_NATIONAL_INSURANCE)
			.due(person.lawOn(person.events().leftOn()).lastDay(Parameter.INSURANCE_NOTICE))
			.bringAny(Documents.heldCard(person))
			.bring(Document.PROOF_OF_LEAVING)
			.citeNoCondition();
	}

}
