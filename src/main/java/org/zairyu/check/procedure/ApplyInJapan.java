package org.zairyu.check.procedure;

import org.zairyu.check.situation.Situation;

/**
 * Neither an extension nor a change can be filed from abroad (ER 20, 21).
 */
public final class ApplyInJapan implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		if (!person.abroad()) {
			return false;
		}
		conclusion.decide(Verdict.RESTRICTED);
		conclusion.add(FindingCode.APPLY_IN_JAPAN).dueBefore(person.indefinite() ? null : person.expiresOn());
		return true;
	}

}
