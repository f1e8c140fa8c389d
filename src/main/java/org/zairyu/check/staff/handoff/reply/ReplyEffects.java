package org.zairyu.check.staff.handoff.reply;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.zairyu.check.staff.cases.advice.AdviceAspect;
import org.zairyu.check.staff.cases.advice.AdviceDiff;

/**
 * What the answers of a client change in the result of a case.
 *
 * @param tag the language of the words, as in a {@code lang} attribute
 * @param changes the changes of verdicts, duties and dates
 */
record ReplyEffects(String tag, List<AdviceDiff> changes) {

	private static final Set<AdviceAspect> TOLD = EnumSet.of(AdviceAspect.VERDICT, AdviceAspect.ADDED,
			AdviceAspect.REMOVED, AdviceAspect.DUE, AdviceAspect.OVERDUE);

	static ReplyEffects of(String tag, List<AdviceDiff> all) {
		return new ReplyEffects(tag, all.stream().filter((change) -> TOLD.contains(change.aspect())).toList());
	}

}
