package org.zairyu.check.procedure.registration;

import org.zairyu.check.procedure.Code;
import org.zairyu.check.procedure.Conclusion;
import org.zairyu.check.procedure.Kind;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.procedure.Stay;
import org.zairyu.check.procedure.Wording;
import org.zairyu.check.situation.Situation;

/** The stay is over (ICRRA 24(iv)(ro)); the address duties remain. */
final class ExpiredStay implements Rule {

	@Override
	public boolean apply(Situation person, Conclusion conclusion) {
		if (!Stay.of(person).isOver()) {
			return false;
		}
		conclusion.add(Code.PERIOD_EXPIRED).as(Wording.IN_REGISTRATION).as(Kind.CAUTION).due(person.expiresOn());
		return true;
	}

}
