package org.zairyu.check.procedure;

import java.util.List;

import org.zairyu.check.situation.Situation;

/**
 * Who cannot stay on leaves by the end of the stay, unless another permission is granted
 * before (ICRRA 24(iv)(ro)).
 *
 * @param refusals why the stay cannot go on
 */
public record LeaveBy(List<FindingCode> refusals) implements Addition {

	public LeaveBy {
		refusals = List.copyOf(refusals);
	}

	@Override
	public void apply(Situation person, AssessmentBuilder conclusion) {
		if (!conclusion.hasAny(this.refusals)) {
			return;
		}
		FindingBuilder leave = conclusion.add(FindingCode.LEAVE_BY).due(Stay.end(person));
		if (conclusion.has(FindingCode.EXTENSION_NEEDS_REASON)) {
			leave.as(FindingKind.CAUTION);
		}
	}

}
