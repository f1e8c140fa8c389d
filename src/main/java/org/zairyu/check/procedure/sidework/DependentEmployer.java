package org.zairyu.check.procedure.sidework;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Addition;
import org.zairyu.check.situation.Situation;
import org.zairyu.check.situation.Status;

/**
 * The agency page wants everybody but students to have an employer first; the ordinance
 * does not ask it of dependants (D27).
 */
final class DependentEmployer implements Addition {

	@Override
	public void apply(Situation person, AssessmentBuilder conclusion) {
		if (!person.is(Status.DEPENDENT) || !SideWorkFacts.isPossible(conclusion) || SideWorkFacts.hasPermission(person)
				|| person.sideWork().employerDecided()) {
			return;
		}
		conclusion.add(FindingCode.EMPLOYER_ADVISED);
		conclusion.restrict();
	}

}
