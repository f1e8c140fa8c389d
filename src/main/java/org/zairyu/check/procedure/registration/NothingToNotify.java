package org.zairyu.check.procedure.registration;

import org.zairyu.check.procedure.Code;
import org.zairyu.check.procedure.Conclusion;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.AddressEvent;
import org.zairyu.check.situation.Situation;

/** The home has not changed, or the municipality knows of it. */
final class NothingToNotify implements Rule {

	@Override
	public boolean apply(Situation person, Conclusion conclusion) {
		boolean unchanged = person.addressEvent() == AddressEvent.UNCHANGED;
		if (!unchanged && !person.addressNotified()) {
			return false;
		}
		conclusion.decide(Verdict.NOT_NEEDED);
		conclusion.add(unchanged ? Code.ADDRESS_UNCHANGED : Code.REGISTRATION_DONE);
		return true;
	}

}
