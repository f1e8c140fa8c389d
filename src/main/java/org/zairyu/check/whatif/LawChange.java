package org.zairyu.check.whatif;

import java.util.Arrays;
import java.util.List;

import org.zairyu.check.law.Law;
import org.zairyu.check.law.Parameter;
import org.zairyu.check.law.Provision;

/**
 * A value of the law that differs between two days.
 *
 * @param parameter the value
 * @param before its row on the first day
 * @param after its row on the second day
 */
public record LawChange(Parameter parameter, Provision before, Provision after) {

	/** What changed between two days, in the order of the parameters. */
	public static List<LawChange> between(Law before, Law after) {
		return Arrays.stream(Parameter.values())
			.filter((parameter) -> !before.provision(parameter).value().equals(after.provision(parameter).value()))
			.map((parameter) -> new LawChange(parameter, before.provision(parameter), after.provision(parameter)))
			.toList();
	}

}
