package org.zairyu.check.procedure.family;

import java.time.LocalDate;

import org.zairyu.check.law.Parameter;
import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.Document;
import org.zairyu.check.procedure.Documents;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Addition;
import org.zairyu.check.procedure.Stay;
import org.zairyu.check.situation.Situation;

/**
 * The status after the marriage (ICRRA 20(2)): before the status can be revoked, and
 * while the stay lasts. The end of a special period is no last day that moves on from a
 * closed one: nothing is lawful after it.
 */
final class NextStatus implements Addition {

	@Override
	public void apply(Situation person, AssessmentBuilder conclusion) {
		boolean spouse = conclusion.has(FindingCode.SIX_MONTHS_WITHOUT_SPOUSE);
		if (!spouse && !conclusion.has(FindingCode.DEPENDENT_BASIS_ENDED)) {
			return;
		}
		LocalDate line = person.lawOn(person.events().familyEventOn())
			.end(spouse ? Parameter.REVOCATION_WITHOUT_SPOUSE : Parameter.REVOCATION_INACTIVE);
		LocalDate last = Stay.within(line, person);
		boolean afterFiling = Stay.inSpecialPeriod(person) && !last.equals(line);
		var step = conclusion.add(FindingCode.APPLY_NEXT_STATUS);
		(afterFiling ? step.dueBefore(last) : step.due(last)).cite(Parameter.REDUCED_FEE)
			.bring(Document.CHANGE_APPLICATION)
			.bringAny(Documents.photo(person))
			.bring(Document.PASSPORT)
			.bringAny(Documents.heldCard(person))
			.bring(Document.NEW_ACTIVITY_PROOF)
			.fee(Parameter.CHANGE_FEE);
	}

}
