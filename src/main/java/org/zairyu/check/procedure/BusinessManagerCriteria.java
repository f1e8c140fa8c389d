package org.zairyu.check.procedure;

import java.util.function.Function;

import org.zairyu.check.law.Parameter;
import org.zairyu.check.situation.Situation;
import org.zairyu.check.situation.Status;

/**
 * The criteria for Business Manager (経営・管理) of the ordinance on landing.
 *
 * @param step the application that is advised
 * @param applied the status that it is for
 */
public record BusinessManagerCriteria(FindingCode step, Function<Situation, Status> applied) implements Addition {

	@Override
	public void apply(Situation person, AssessmentBuilder conclusion) {
		if (!conclusion.has(this.step) || this.applied.apply(person) != Status.BUSINESS_MANAGER
				|| person.lawToday().number(Parameter.BUSINESS_MANAGER_STAFF) == 0) {
			return;
		}
		conclusion.add(FindingCode.BUSINESS_MANAGER_CRITERIA).cite(Parameter.BUSINESS_MANAGER_CAPITAL);
	}

}
