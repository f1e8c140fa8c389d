package org.zairyu.check.procedure.newborn;

import java.util.List;

import org.zairyu.check.procedure.Procedure;
import org.zairyu.check.procedure.ProcedureRules;

/** The rows of a baby born in Japan, in order. */
public final class Newborn {

	public static final ProcedureRules RULES = new ProcedureRules(Procedure.NEWBORN,
			List.of(new JapaneseBaby(), new StatusAppliedFor(), new LeavesSoon(), new SpecialPermanentBaby(),
					new StatusForBaby()),
			List.of(new BirthNotice(), new DaysWithoutStatus(), new HealthInsurance(), new Allowance()));

	private Newborn() {
	}

}
