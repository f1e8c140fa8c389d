package org.zairyu.check.procedure.reentry;

import java.util.List;

import org.zairyu.check.procedure.Procedure;
import org.zairyu.check.procedure.ProcedureRules;

/** The rows of re-entry, in order. */
public final class Reentry {

	public static final ProcedureRules RULES = new ProcedureRules(Procedure.RE_ENTRY,
			List.of(new TripOver(), new Abroad(), new LeftForGood(), new TripAfterExpiry(), new BarredTraveller(),
					new LeavingForGood(), new ActivityEnds(), new SpecialPeriodTrip(), new ReturnAfterExpiry(),
					new TooLongForPermit(), new PermitHeld(), new SpecialReentryExcluded(), new SpecialReentry(),
					new PermitNeeded()),
			List.of(new ReturnTooLate(), new DecisionAbroad(), new BoardingPaper(), new LostCardBeforeTrip(),
					new PermitApplication(), new PermitApplicant(), new PermitInSpecialPeriod(),
					new DeclarationAtDeparture(), new ActivityEndsAbroad(), new ExtensionFirst(), new CardRenewal(),
					new OverseasMoveOut(), new CardReturn(), new PassportRenewal(), new LateReturn()));

	private Reentry() {
	}

}
