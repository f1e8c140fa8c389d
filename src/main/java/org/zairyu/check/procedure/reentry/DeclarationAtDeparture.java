package org.zairyu.check.procedure.reentry;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.Document;
import org.zairyu.check.procedure.Documents;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Addition;
import org.zairyu.check.situation.Situation;

/**
 * Special re-entry holds only if it is declared at departure (ER 29-2; D15), by people
 * whose trip outlasts the stay too.
 */
final class DeclarationAtDeparture implements Addition {

	@Override
	public void apply(Situation person, AssessmentBuilder conclusion) {
		if (!conclusion.has(FindingCode.SPECIAL_REENTRY)
				&& !(Trip.outlastsStay(conclusion) && usesSpecialReentry(person))) {
			return;
		}
		conclusion.add(FindingCode.DECLARE_AT_DEPARTURE)
			.due(person.trip().departsOn())
			.bring(Document.PASSPORT)
			.bringAny(Documents.heldCard(person));
	}

	private static boolean usesSpecialReentry(Situation person) {
		return Trip.permitAtDeparture(person).isEmpty() && !Trip.isLong(person)
				&& !Trip.excludedFromSpecialReentry(person);
	}

}
