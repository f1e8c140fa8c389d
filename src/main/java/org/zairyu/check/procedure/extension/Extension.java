package org.zairyu.check.procedure.extension;

import java.util.List;

import org.zairyu.check.procedure.ApplyInJapan;
import org.zairyu.check.procedure.BusinessManagerCriteria;
import org.zairyu.check.procedure.ExpiredPeriod;
import org.zairyu.check.procedure.FilingInTime;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.LastDayWasClosed;
import org.zairyu.check.procedure.LeaveBy;
import org.zairyu.check.procedure.PendingApplication;
import org.zairyu.check.procedure.Procedure;
import org.zairyu.check.procedure.ProcedureRules;
import org.zairyu.check.procedure.RunningSpecialPeriod;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.Situation;

/** The rows of extension, in order. */
public final class Extension {

	public static final ProcedureRules RULES = new ProcedureRules(Procedure.EXTENSION,
			List.of(new IndefiniteStay(), new ExpiredPeriod(true), new DigitalNomad(),
					new RunningSpecialPeriod(Verdict.AVAILABLE), new PendingApplication(false), new ApplyInJapan(),
					new BasisEnded(), new OtherActivity(), new ExtensionOfVisitor(), new ExtensionWithoutReason(),
					new ExtensionApplication()),
			List.of(new MyNumberCard(), new VisitorException(), new ExtendedOnce(), new StudentRecord(),
					new DesignationNotes(), new StatusNotes(),
					new BusinessManagerCriteria(FindingCode.APPLY_EXTENSION, Situation::status),
					new FilingInTime(FindingCode.APPLY_EXTENSION),
					new LeaveBy(List.of(FindingCode.EXTENSION_NOT_FOR_DIGITAL_NOMADS,
							FindingCode.EXTENSION_NOT_FOR_VISITORS, FindingCode.EXTENSION_NEEDS_REASON)),
					new PermanentResidencePending(), new LastDayWasClosed(), new RenewalOfCard()));

	private Extension() {
	}

}
