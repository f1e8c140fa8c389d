package org.zairyu.check.procedure.change;

import java.util.List;

import org.zairyu.check.procedure.Chapter;
import org.zairyu.check.procedure.Code;
import org.zairyu.check.procedure.ExpiredPeriod;
import org.zairyu.check.procedure.FilingInTime;
import org.zairyu.check.procedure.Procedure;
import org.zairyu.check.procedure.RunningSpecialPeriod;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.Topic;

/** The rows of change of status, in order. */
public final class ChangeOfStatus {

	public static final Chapter CHAPTER = new Chapter(Procedure.CHANGE, Topic.NEW_ACTIVITY,
			List.of(new ExpiredPeriod(true), new PermanentHolder(), new PermanentResidenceWanted(), new FreeActivity(),
					new HighlySkilledSecond(), new SameStatus(), new RunningSpecialPeriod(Verdict.RESTRICTED),
					new PendingChange(), new VisitorWithoutNeed(), new NoReason(), new ChangeApplication()),
			List.of(new WaitForPermission(), new FilingInTime(Code.APPLY_STATUS_CHANGE), new ActivityStarted()));

	private ChangeOfStatus() {
	}

}
