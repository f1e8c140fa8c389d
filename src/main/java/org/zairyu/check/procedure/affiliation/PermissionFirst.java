package org.zairyu.check.procedure.affiliation;

import org.zairyu.check.law.Parameter;
import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Addition;
import org.zairyu.check.situation.Situation;

/**
 * A permission that names the organisation must be changed before the first day at
 * another (ICRRA 20).
 */
final class PermissionFirst implements Addition {

	@Override
	public void apply(Situation person, AssessmentBuilder conclusion) {
		if (!person.events().joined() || !NamedDays.permissionNamesOrganisation(person)
				|| person.events().joiningPermitted()) {
			return;
		}
		conclusion.add(FindingCode.PERMISSION_BEFORE_JOINING)
			.due(person.events().joinedOn())
			.cite(Parameter.UNPERMITTED_WORK_FINE);
		conclusion.restrictUnlessRequired();
	}

}
