package org.zairyu.check.procedure.affiliation;

import java.time.LocalDate;

import org.zairyu.check.law.Parameter;
import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.Situation;
import org.zairyu.check.situation.StatusTerms;

/** A status for which the law of the notice could not be read. */
final class UnclearNotice implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		if (!person.terms().notices().contains(StatusTerms.Notice.UNVERIFIED)) {
			return false;
		}
		conclusion.decide(Verdict.RESTRICTED);
		LocalDate latest = NamedDays.latest(person);
		conclusion.add(FindingCode.AFFILIATION_NOTICE_UNCLEAR)
			.due(person.lawOn(latest).lastDay(Parameter.AFFILIATION_NOTICE));
		return true;
	}

}
