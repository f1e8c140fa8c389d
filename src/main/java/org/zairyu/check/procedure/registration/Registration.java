package org.zairyu.check.procedure.registration;

import java.util.List;

import org.zairyu.check.procedure.ExpiredStay;
import org.zairyu.check.procedure.FindingVariant;
import org.zairyu.check.procedure.LastDayWasClosed;
import org.zairyu.check.procedure.LostCard;
import org.zairyu.check.procedure.Procedure;
import org.zairyu.check.procedure.ProcedureRules;

/** The rows of registration, in order. */
public final class Registration {

	public static final ProcedureRules RULES = new ProcedureRules(Procedure.REGISTRATION,
			List.of(new NoRegistration(), new NoHomeYet(), new NothingToNotify(), new FirstAddressNotice(),
					new NewResidentNotice(), new MoveNotice()),
			List.of(new AddressOfApplicant(), new NoticeOfBaby(), new NationalInsurance(), new RevocationRisk(),
					new CarriedPapers(), new ReportedChanges(), new LongAbsence(), new LostCard(), new MissingCard(),
					new ExpiredStay(FindingVariant.IN_REGISTRATION), new LastDayWasClosed()));

	private Registration() {
	}

}
