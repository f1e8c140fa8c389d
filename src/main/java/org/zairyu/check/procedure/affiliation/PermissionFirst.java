package org.zairyu.check.procedure.affiliation;

import org.zairyu.check.law.Parameter;
import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.situation.Situation;

/**
 * A permission that names the organisation must be changed before the first day at
 * another (ICRRA 20).
 */
final class PermissionFirst implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		if (!person.events().joined() || !NamedDays.permissionNamesOrganisation(person)
				|| person.events().joiningPermitted()) {
			return false;
		}
		conclusion.add(FindingCode.PERMISSION_BEFORE_JOINING)
			.due(person.events().joinedOn())
			.cite(Parameter.UNPERMITTED_WORK_FINE);
		conclusion.restrictUnlessRequired();
		return true;
	}

}
