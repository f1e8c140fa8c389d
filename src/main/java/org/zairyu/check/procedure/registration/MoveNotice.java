package org.zairyu.check.procedure.registration;

import java.time.LocalDate;

import org.zairyu.check.law.Parameter;
import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.Document;
import org.zairyu.check.procedure.Documents;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.AddressEvent;
import org.zairyu.check.situation.Situation;

/**
 * A move (住居地の変更届出, ICRRA 19-9(1)): within a municipality one notice (転居届, BRRA 23), to
 * another one a move-out (転出届, BRRA 24) and a move-in (転入届, BRRA 22).
 */
final class MoveNotice implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		boolean between = person.move().event() == AddressEvent.MOVED_BETWEEN;
		if (!between && person.move().event() != AddressEvent.MOVED_WITHIN) {
			return false;
		}
		LocalDate moved = person.move().date();
		Document card = Documents.cardOrStamp(person);
		conclusion.decide(Verdict.REQUIRED);
		if (between) {
			conclusion.add(FindingCode.NOTIFY_MOVE_OUT)
				.due(moved)
				.acceptedUntil(person.lawOn(moved).lastDay(Parameter.CHANGE_OF_ADDRESS_NOTICE))
				.bringAny(card)
				.cite(Parameter.MOVE_OUT_ONLINE_BEFORE, Parameter.MOVE_OUT_ONLINE_AFTER, Parameter.LATE_REGISTER_FINE);
		}
		var notice = conclusion.add(between ? FindingCode.NOTIFY_MOVE_IN : FindingCode.NOTIFY_CHANGE_OF_ADDRESS)
			.opens(moved)
			.due(person.lawOn(moved).lastDay(Parameter.CHANGE_OF_ADDRESS_NOTICE))
			.cite(Parameter.LATE_NOTICE_FINE, Parameter.LATE_REGISTER_FINE)
			.bringAny(card)
			.bring(Document.PASSPORT)
			.bring(Document.ADDRESS_NOTICE_FORM)
			.bringIfNeeded(Document.MY_NUMBER_CARD);
		if (between) {
			notice.bringIfNeeded(Document.MOVE_OUT_CERTIFICATE);
		}
		return true;
	}

}
