package org.zairyu.check.procedure.registration;

import org.zairyu.check.law.Parameter;
import org.zairyu.check.procedure.Code;
import org.zairyu.check.procedure.Conclusion;
import org.zairyu.check.procedure.Paper;
import org.zairyu.check.procedure.Papers;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.AddressEvent;
import org.zairyu.check.situation.Situation;

/**
 * The first home after landing (新規上陸後の住居地の届出, ICRRA 19-7(1)); the days run from the day
 * the home is fixed, not from the landing.
 */
final class FirstAddressNotice implements Rule {

	@Override
	public boolean apply(Situation person, Conclusion conclusion) {
		if (person.addressEvent() != AddressEvent.ARRIVED) {
			return false;
		}
		conclusion.decide(Verdict.REQUIRED);
		conclusion.add(Code.NOTIFY_FIRST_ADDRESS)
			.opens(person.addressDate())
			.due(person.law().lastDay(person.addressDate(), Parameter.FIRST_ADDRESS_NOTICE))
			.bringAny(Papers.cardOrStamp(person))
			.bring(Paper.PASSPORT)
			.bring(Paper.ADDRESS_NOTICE_FORM)
			.bringIfNeeded(Paper.FAMILY_RELATIONSHIP_PROOF);
		return true;
	}

}
