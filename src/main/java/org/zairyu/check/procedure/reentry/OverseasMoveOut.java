package org.zairyu.check.procedure.reentry;

import org.zairyu.check.law.Parameter;
import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Residence;
import org.zairyu.check.procedure.Addition;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.Situation;

/**
 * Off the resident register when leaving for good or for a year or more (国外転出届, BRRA 24).
 */
final class OverseasMoveOut implements Addition {

	@Override
	public void apply(Situation person, AssessmentBuilder conclusion) {
		if (conclusion.is(Verdict.NOT_AVAILABLE) || conclusion.has(FindingCode.ALREADY_ABROAD)
				|| !Residence.registers(person) || !(Trip.isForGood(person) || isAwayLong(person))) {
			return;
		}
		conclusion.add(FindingCode.OVERSEAS_MOVE_OUT)
			.dueBefore(Trip.eve(person))
			.cite(Parameter.OVERSEAS_MOVE_OUT, Parameter.CHANGE_OF_ADDRESS_NOTICE);
	}

	private static boolean isAwayLong(Situation person) {
		return !person.trip()
			.returnsOn()
			.isBefore(person.lawOn(person.trip().departsOn()).end(Parameter.OVERSEAS_MOVE_OUT));
	}

}
