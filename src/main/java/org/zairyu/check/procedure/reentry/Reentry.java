package org.zairyu.check.procedure.reentry;

import java.util.List;

import org.zairyu.check.procedure.Procedure;
import org.zairyu.check.procedure.ProcedureRules;

/** The rows of re-entry, in order. */
public final class Reentry {

	public static final ProcedureRules RULES = new ProcedureRules(Procedure.RE_ENTRY,
			List.of(new TripAfterExpiry(), new AlreadyGone(), new BarredTraveller(), new LeavingForGood(),
					new ActivityEnds(), new SpecialPeriodTrip(), new ReturnAfterExpiry(), new TooLongForPermit(),
					new PermitHeld(), new SpecialReentryExcluded(), new SpecialReentry(), new PermitNeeded()),
			List.of(new PermitApplication(), new PermitApplicant(), new DeclarationAtDeparture(), new ExtensionFirst(),
					new OverseasMoveOut(), new CardReturn(), new PassportRenewal(), new LateReturn(),
					new LostCardBeforeTrip()));

	private Reentry() {
	}

}
