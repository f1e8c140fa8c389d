package org.zairyu.check.procedure.reentry;

import java.time.LocalDate;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Addition;
import org.zairyu.check.situation.Situation;
import org.zairyu.check.situation.Status;

/**
 * No extension can be filed from abroad: extend before the flight.
 */
final class ExtensionFirst implements Addition {

	@Override
	public void apply(Situation person, AssessmentBuilder conclusion) {
		if (!conclusion.has(FindingCode.RETURN_BEFORE_EXPIRY) || person.is(Status.TEMPORARY_VISITOR)) {
			return;
		}
		LocalDate eve = Trip.eve(person);
		LocalDate expires = person.expiresOn();
		FindingBuilder extend = conclusion.add(FindingCode.EXTEND_BEFORE_DEPARTURE);
		if (expires.isBefore(eve)) {
			extend.due(expires);
		}
		else {
			extend.dueBefore(eve);
		}
	}

}
