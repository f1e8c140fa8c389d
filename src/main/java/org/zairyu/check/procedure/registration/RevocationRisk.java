package org.zairyu.check.procedure.registration;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.law.Parameter;
import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.FindingVariant;
import org.zairyu.check.procedure.Residence;
import org.zairyu.check.procedure.Addition;
import org.zairyu.check.situation.AddressEvent;
import org.zairyu.check.situation.Situation;

/**
 * The status may be revoked when the home is not notified within 90 days of landing or
 * permission (ICRRA 22-4(1)(viii)) or of leaving the old address ((ix)). Special
 * permanent residents have no status of residence to revoke.
 */
final class RevocationRisk implements Addition {

	@Override
	public void apply(Situation person, AssessmentBuilder conclusion) {
		if (!Residence.isResident(person)) {
			return;
		}
		AddressEvent event = person.move().event();
		if (event == AddressEvent.LOOKING || event == AddressEvent.UNCHANGED || person.move().notified()) {
			return;
		}
		switch (event) {
			case ARRIVED, BECAME_RESIDENT -> warn(conclusion, FindingVariant.USUAL,
					person.lawOn(person.move().landedOn()).lastDay(Parameter.REVOCATION_FIRST_NOTICE));
			default -> warn(conclusion, FindingVariant.AFTER_LEAVING, sinceLeaving(person));
		}
	}

	private static @Nullable LocalDate sinceLeaving(Situation person) {
		return person.move()
			.leftOn()
			.map((left) -> person.lawOn(left).lastDay(Parameter.REVOCATION_AFTER_LEAVING))
			.orElse(null);
	}

	private static void warn(AssessmentBuilder conclusion, FindingVariant wording, @Nullable LocalDate due) {
		conclusion.add(FindingCode.REVOCATION_RISK).as(wording).due(due).cite(Parameter.PERMANENT_RESIDENCE_GROUNDS);
	}

}
