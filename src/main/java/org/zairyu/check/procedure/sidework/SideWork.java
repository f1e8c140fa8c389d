package org.zairyu.check.procedure.sidework;

import java.util.List;

import org.zairyu.check.procedure.ExpiredPeriod;
import org.zairyu.check.procedure.LastDayWasClosed;
import org.zairyu.check.procedure.Procedure;
import org.zairyu.check.procedure.ProcedureRules;

/** The rows of side work, in order. */
public final class SideWork {

	public static final ProcedureRules RULES = new ProcedureRules(Procedure.SIDE_WORK,
			List.of(new ExpiredPeriod(false), new UnrestrictedWork(), new NoSideWork(), new AmusementBusiness(),
					new MainActivityHindered(), new ByDesignation(), new NotEnrolled(), new EmployerFirst(),
					new TooManyWeeklyHours(), new TooManyDailyHours(), new SideWorkPossible()),
			List.of(new PermissionStep(), new PermissionAlreadyHeld(), new DependentEmployer(), new HoursAtLimit(),
					new HourLimits(), new WorkInSpecialPeriod(), new DesignationNote(), new LastDayWasClosed()));

	private SideWork() {
	}

}
