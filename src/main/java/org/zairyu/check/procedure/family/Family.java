package org.zairyu.check.procedure.family;

import java.util.List;

import org.zairyu.check.procedure.ExpiredStay;
import org.zairyu.check.procedure.FindingVariant;
import org.zairyu.check.procedure.LastDayWasClosed;
import org.zairyu.check.procedure.Procedure;
import org.zairyu.check.procedure.ProcedureRules;

/** The rows of marriage and its end, in order. */
public final class Family {

	public static final ProcedureRules RULES = new ProcedureRules(Procedure.FAMILY,
			List.of(new NothingHappened(), new NoticeDone(), new MarriageNotice(), new NoNoticeOwed()),
			List.of(new MonthsWithoutSpouse(), new DependentAlone(), new NextStatus(), new FreeWork(), new Support(),
					new AfterMarriage(), new CardOfDeceased(), new ExpiredStay(FindingVariant.BESIDE_NOTICES),
					new LastDayWasClosed()));

	private Family() {
	}

}
