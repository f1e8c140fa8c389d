package org.zairyu.check.procedure.extension;

import java.util.List;

import org.zairyu.check.procedure.ExpiredPeriod;
import org.zairyu.check.procedure.FilingInTime;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.LastDayWasClosed;
import org.zairyu.check.procedure.Procedure;
import org.zairyu.check.procedure.ProcedureRules;
import org.zairyu.check.procedure.RunningSpecialPeriod;
import org.zairyu.check.procedure.Verdict;

/** The rows of extension, in order. */
public final class Extension {

	public static final ProcedureRules RULES = new ProcedureRules(Procedure.EXTENSION,
			List.of(new IndefiniteStay(), new ExpiredPeriod(true), new RunningSpecialPeriod(Verdict.AVAILABLE),
					new PendingApplication(), new OtherActivity(), new ExtensionOfVisitor(),
					new ExtensionWithoutReason(), new ExtensionApplication()),
			List.of(new VisitorException(), new ExtendedOnce(), new StudentRecord(), new StatusNotes(),
					new FilingInTime(FindingCode.APPLY_EXTENSION), new PermanentResidencePending(),
					new LastDayWasClosed()));

	private Extension() {
	}

}
