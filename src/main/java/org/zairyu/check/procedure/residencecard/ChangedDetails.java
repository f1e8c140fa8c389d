package org.zairyu.check.procedure.residencecard;

import org.zairyu.check.law.Parameter;
import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.Document;
import org.zairyu.check.procedure.Documents;
import org.zairyu.check.procedure.FindingBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.FindingVariant;
import org.zairyu.check.procedure.Place;
import org.zairyu.check.procedure.Residence;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.CardEvent;
import org.zairyu.check.situation.Situation;

/** A new name, nationality, birth date or sex (住居地以外の記載事項の変更届出, ICRRA 19-10; SPA 11). */
final class ChangedDetails implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		if (person.events().card() != CardEvent.DETAILS_CHANGED) {
			return false;
		}
		boolean special = Residence.isSpecialPermanent(person);
		conclusion.decide(Verdict.REQUIRED);
		FindingBuilder notice = conclusion.add(FindingCode.NOTIFY_CHANGED_DETAILS)
			.due(person.lawOn(person.events().detailsChangedOn())
				.lastDay(special ? Parameter.CHANGED_PARTICULARS_NOTICE_SPECIAL_PERMANENT
						: Parameter.CHANGED_PARTICULARS_NOTICE))
			.bring(Document.DETAILS_CHANGE_FORM)
			.bringAny(Documents.photo(person))
			.bring(Document.PASSPORT)
			.bringAny(Documents.heldCard(person))
			.bring(Document.PROOF_OF_CHANGE);
		if (special) {
			notice.as(FindingVariant.SPECIAL_PERMANENT_RESIDENT).at(Place.MUNICIPALITY);
		}
		else {
			notice.cite(Parameter.LATE_NOTICE_FINE);
		}
		return true;
	}

}
