package org.zairyu.check;

import java.util.List;

import org.zairyu.check.procedure.ProcedureRules;
import org.zairyu.check.procedure.affiliation.Affiliation;
import org.zairyu.check.procedure.change.ChangeOfStatus;
import org.zairyu.check.procedure.extension.Extension;
import org.zairyu.check.procedure.family.Family;
import org.zairyu.check.procedure.newborn.Newborn;
import org.zairyu.check.procedure.reentry.Reentry;
import org.zairyu.check.procedure.registration.Registration;
import org.zairyu.check.procedure.residencecard.CardMatters;
import org.zairyu.check.procedure.sidework.SideWork;

/** Lists the procedures that are checked, in the order of results. Add a new one here. */
public final class AllProcedures {

	public static final List<ProcedureRules> ALL = List.of(Registration.RULES, Reentry.RULES, Extension.RULES,
			ChangeOfStatus.RULES, SideWork.RULES, Affiliation.RULES, Family.RULES, Newborn.RULES, CardMatters.RULES);

	private AllProcedures() {
	}

}
