package org.zairyu.check.procedure;

import org.zairyu.check.law.Parameter;
import org.zairyu.check.situation.Situation;

/**
 * The stay is over (ICRRA 24(iv)(ro)); the notices of the procedure remain.
 *
 * @param wording what is said to a person in Japan
 */
public record ExpiredStay(FindingVariant wording) implements Addition {

	@Override
	public void apply(Situation person, AssessmentBuilder conclusion) {
		if (!Stay.of(person).isOver()) {
			return;
		}
		var expired = conclusion.add(FindingCode.PERIOD_EXPIRED)
			.as(FindingKind.CAUTION)
			.due(person.expiresOn())
			.cite(Parameter.OVERSTAY_FINE);
		if (person.abroad()) {
			expired.as(FindingVariant.ABROAD).neverOverdue();
		}
		else {
			expired.as(this.wording);
		}
	}

}
