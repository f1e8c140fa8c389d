package org.zairyu.check.procedure.reentry;

import java.time.LocalDate;

import org.zairyu.check.law.Parameter;
import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.FindingVariant;
import org.zairyu.check.procedure.LostCard;
import org.zairyu.check.procedure.Residence;
import org.zairyu.check.procedure.Addition;
import org.zairyu.check.situation.Situation;

/**
 * A lost card is reissued before the flight (ICRRA 19-12; SPA 13), which opens special
 * re-entry again. A person who leaves for good within the term tells the inspector.
 */
final class LostCardBeforeTrip implements Addition {

	@Override
	public void apply(Situation person, AssessmentBuilder conclusion) {
		if (Trip.hasLeft(person) || !LostCard.isLost(person)) {
			return;
		}
		LocalDate term = LostCard.lastDay(person);
		if (Trip.isReturn(person)) {
			reissue(term, person, conclusion);
		}
		else if (person.trip().departsOn().isAfter(term)) {
			LostCard.reissue(person, conclusion).due(term);
		}
		else {
			conclusion.add(FindingCode.REPORT_LOST_CARD_AT_DEPARTURE)
				.due(person.trip().departsOn())
				.cite(Parameter.CARD_RETURN);
		}
	}

	private static void reissue(LocalDate term, Situation person, AssessmentBuilder conclusion) {
		FindingBuilder reissue = LostCard.reissue(person, conclusion);
		if (!Residence.isSpecialPermanent(person)) {
			reissue.as(FindingVariant.BEFORE_TRIP);
		}
		LocalDate eve = Trip.eve(person);
		LocalDate flight = eve.isBefore(person.asOf()) ? person.asOf() : eve;
		if (term.isBefore(flight)) {
			reissue.due(term);
		}
		else {
			reissue.dueBefore(flight);
		}
	}

}
