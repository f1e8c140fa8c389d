package org.zairyu.check.procedure.affiliation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

import org.zairyu.check.procedure.Residence;
import org.zairyu.check.situation.LifeEvents;
import org.zairyu.check.situation.Situation;
import org.zairyu.check.situation.StatusTerms;

/** Facts of an affiliation that several rows need. */
final class NamedDays {

	private static final Set<StatusTerms.Notice> ORGANISATION = EnumSet.of(StatusTerms.Notice.ACTIVITY_ORGANISATION,
			StatusTerms.Notice.CONTRACT_ORGANISATION);

	private NamedDays() {
	}

	/** The latest day on which something happened or will happen. */
	static LocalDate latest(Situation person) {
		LifeEvents events = person.events();
		return switch (events.affiliation()) {
			case LEFT -> events.leftOn();
			case JOINED -> events.joinedOn();
			case LEFT_AND_JOINED ->
				Stream.of(events.leftOn(), events.joinedOn()).max(LocalDate::compareTo).orElseThrow();
			case ORGANISATION_CHANGED -> events.organisationChangedOn();
			case NONE -> person.asOf();
		};
	}

	/** Whether a resident owes notices about an organisation. */
	static boolean noticeOwed(Situation person) {
		return person.terms().notices().stream().anyMatch(ORGANISATION::contains) && Residence.isResident(person);
	}

	/** Whether the stay is for an activity that must go on (ICRRA 22-4(1)(vi)). */
	static boolean activityMustGoOn(Situation person) {
		return person.terms().isOfTable(1) && switch (person.status()) {
			case DIPLOMAT, OFFICIAL, DEPENDENT, TEMPORARY_VISITOR -> false;
			default -> true;
		};
	}

	/** Whether the permission itself names the organisation. */
	static boolean permissionNamesOrganisation(Situation person) {
		return switch (person.status()) {
			case HIGHLY_SKILLED_PROFESSIONAL_I_A, HIGHLY_SKILLED_PROFESSIONAL_I_B, HIGHLY_SKILLED_PROFESSIONAL_I_C,
					SPECIFIED_SKILLED_WORKER_I, SPECIFIED_SKILLED_WORKER_II, TECHNICAL_INTERN_TRAINING_I_A,
					TECHNICAL_INTERN_TRAINING_I_B, TECHNICAL_INTERN_TRAINING_II_A, TECHNICAL_INTERN_TRAINING_II_B,
					TECHNICAL_INTERN_TRAINING_III_A, TECHNICAL_INTERN_TRAINING_III_B, DESIGNATED_ACTIVITIES ->
				true;
			default -> false;
		};
	}

}
