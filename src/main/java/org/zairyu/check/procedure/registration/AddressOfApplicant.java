package org.zairyu.check.procedure.registration;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Addition;
import org.zairyu.check.situation.AddressEvent;
import org.zairyu.check.situation.Situation;
import org.zairyu.check.situation.Topic;

/**
 * The office that decides an application is told of a new address too: it does not hear
 * of the notice to the municipality (practice). Nobody is asked about applications for
 * this alone.
 */
final class AddressOfApplicant implements Addition {

	@Override
	public void apply(Situation person, AssessmentBuilder conclusion) {
		if (conclusion.has(FindingCode.REGISTRATION_NOT_REQUIRED) || !hasMoved(person.move().event())
				|| person.indefinite() || !isAskedAboutApplications(person) || person.applications().isEmpty()) {
			return;
		}
		conclusion.add(FindingCode.TELL_OFFICE_OF_NEW_ADDRESS);
	}

	private static boolean hasMoved(AddressEvent event) {
		return switch (event) {
			case MOVED_WITHIN, MOVED_BETWEEN -> true;
			case ARRIVED, BECAME_RESIDENT, LOOKING, UNCHANGED -> false;
		};
	}

	private static boolean isAskedAboutApplications(Situation person) {
		return person.asksAbout(Topic.STAY_LONGER) || person.asksAbout(Topic.NEW_ACTIVITY)
				|| person.asOf().isAfter(person.expiresOn());
	}

}
