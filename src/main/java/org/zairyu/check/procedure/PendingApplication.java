package org.zairyu.check.procedure;

import org.zairyu.check.law.Parameter;
import org.zairyu.check.situation.Application;
import org.zairyu.check.situation.Situation;

/**
 * An application is filed already: the stay goes on until the end of the special period
 * that it gives (ICRRA 20(6), 21(4)).
 *
 * @param ofChange whether only a change counts, or an extension too
 */
public record PendingApplication(boolean ofChange) implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		if (this.ofChange ? !person.applications().contains(Application.CHANGE) : !person.extensionOrChangePending()) {
			return false;
		}
		conclusion.decide(Verdict.AVAILABLE);
		FindingBuilder pending = conclusion.add(FindingCode.APPLICATION_PENDING)
			.cite(Parameter.SPECIAL_PERIOD, Parameter.SPECIAL_PERIOD_EXCLUDED);
		if (!person.indefinite()) {
			pending.due(person.period().allowsSpecialPeriod() ? Stay.endOfSpecialPeriod(person) : person.expiresOn());
		}
		return true;
	}

}
