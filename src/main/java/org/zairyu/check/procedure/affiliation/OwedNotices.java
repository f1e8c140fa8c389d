package org.zairyu.check.procedure.affiliation;

import java.time.LocalDate;

import org.zairyu.check.law.Parameter;
import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.Document;
import org.zairyu.check.procedure.Documents;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.AffiliationEvent;
import org.zairyu.check.situation.LifeEvents;
import org.zairyu.check.situation.Situation;

/**
 * The notices (所属機関等に関する届出, ICRRA 19-16(i), (ii)): one for each day that immigration does
 * not know of.
 */
final class OwedNotices implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		LifeEvents events = person.events();
		conclusion.decide(Verdict.REQUIRED);
		if (events.left()) {
			notice(FindingCode.NOTIFY_LEAVING, events.leftOn(), person, conclusion);
		}
		if (events.joined()) {
			notice(FindingCode.NOTIFY_JOINING, events.joinedOn(), person, conclusion);
		}
		if (events.affiliation() == AffiliationEvent.ORGANISATION_CHANGED) {
			notice(FindingCode.NOTIFY_ORGANISATION_CHANGE, events.organisationChangedOn(), person, conclusion);
		}
		return true;
	}

	private static void notice(FindingCode code, LocalDate event, Situation person, AssessmentBuilder conclusion) {
		if (!event.isAfter(person.asOf()) && person.events().affiliationNotified()) {
			return;
		}
		conclusion.add(code)
			.opens(event)
			.due(person.lawOn(event).lastDay(Parameter.AFFILIATION_NOTICE))
			.cite(Parameter.LATE_NOTICE_FINE)
			.bring(Document.AFFILIATION_NOTICE_FORM)
			.bringAny(Documents.heldCard(person));
	}

}
