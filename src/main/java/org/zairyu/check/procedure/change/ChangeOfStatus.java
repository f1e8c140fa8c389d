package org.zairyu.check.procedure.change;

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

/** The rows of change of status, in order. */
public final class ChangeOfStatus {

	public static final ProcedureRules RULES = new ProcedureRules(Procedure.CHANGE,
			List.of(new ExpiredPeriod(true), new PermanentHolder(), new PermanentResidenceWanted(), new FreeActivity(),
					new HighlySkilledSecond(), new SameStatus(), new RunningSpecialPeriod(Verdict.RESTRICTED),
					new PendingApplication(true), new ApplyInJapan(), new ChangeOfVisitor(), new ChangeWithoutReason(),
					new ChangeApplication()),
			List.of(new NewStatusNotes(),
					new BusinessManagerCriteria(FindingCode.APPLY_STATUS_CHANGE, (person) -> person.change().wanted()),
					new EnrolmentEnded(), new WaitForPermission(), new BasisEnded(),
					new FilingInTime(FindingCode.APPLY_STATUS_CHANGE),
					new LeaveBy(List.of(FindingCode.CHANGE_NOT_FOR_VISITORS)), new ActivityStarted(),
					new LastDayWasClosed()));

	private ChangeOfStatus() {
	}

}
