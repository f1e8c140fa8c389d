package org.zairyu.check.procedure.extension;

import org.zairyu.check.law.Parameter;
import org.zairyu.check.situation.Situation;
import org.zairyu.check.situation.Status;

/**
 * The three statuses that the agency page lets be extended once; the Act knows no such
 * count (D18).
 */
final class OnceOnly {

	private OnceOnly() {
	}

	static boolean appliesTo(Situation person) {
		return person.is(Status.TEMPORARY_VISITOR) || person.is(Status.ENTERTAINER) || person.is(Status.TRAINEE);
	}

	static boolean isUsed(Situation person) {
		return person.extensionsGranted() >= person.lawToday().number(Parameter.EXTENSIONS_IN_GUIDANCE);
	}

}
