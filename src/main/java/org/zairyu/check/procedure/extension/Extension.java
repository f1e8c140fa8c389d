package org.zairyu.check.procedure.extension;

import java.util.List;

import org.zairyu.check.procedure.Chapter;
import org.zairyu.check.procedure.Code;
import org.zairyu.check.procedure.ExpiredPeriod;
import org.zairyu.check.procedure.FilingInTime;
import org.zairyu.check.procedure.Procedure;
import org.zairyu.check.procedure.RunningSpecialPeriod;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.Topic;

/** The rows of extension, in order. */
public final class Extension {

	public static final Chapter CHAPTER = new Chapter(Procedure.EXTENSION, Topic.STAY_LONGER,
			List.of(new IndefiniteStay(), new ExpiredPeriod(true), new RunningSpecialPeriod(Verdict.AVAILABLE),
					new PendingApplication(), new OtherActivity(), new VisitorWithoutNeed(), new NoReason(),
					new ExtensionApplication()),
			List.of(new VisitorException(), new ExtendedOnce(), new StudentRecord(), new StatusNotes(),
					new FilingInTime(Code.APPLY_EXTENSION), new PermanentResidencePending()));

	private Extension() {
	}

}
