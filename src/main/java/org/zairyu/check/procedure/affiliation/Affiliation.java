package org.zairyu.check.procedure.affiliation;

import java.util.List;

import org.zairyu.check.procedure.ExpiredStay;
import org.zairyu.check.procedure.FindingVariant;
import org.zairyu.check.procedure.LastDayWasClosed;
import org.zairyu.check.procedure.Procedure;
import org.zairyu.check.procedure.ProcedureRules;

/** The rows of notices about the employer or school, in order. */
public final class Affiliation {

	public static final ProcedureRules RULES = new ProcedureRules(Procedure.AFFILIATION,
			List.of(new NothingHappened(), new UnclearNotice(), new NoNoticeOwed(), new EverythingNotified(),
					new OwedNotices()),
			List.of(new InactiveMonths(), new StudentJobs(), new NextStatus(), new PermissionFirst(),
					new EmploymentCertificate(), new NationalInsurance(),
					new ExpiredStay(FindingVariant.BESIDE_NOTICES), new LastDayWasClosed()));

	private Affiliation() {
	}

}
