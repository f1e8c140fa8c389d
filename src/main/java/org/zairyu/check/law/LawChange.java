package org.zairyu.check.law;

import java.util.Arrays;
import java.util.List;

/**
 * A value of the law that differs between two days.
 *
 * @param parameter the value
 * @param before its row on the first day
 * @param after its row on the second day
 */
public record LawChange(Parameter parameter, DatedValue before, DatedValue after) {

	/** Returns what changed between two days, in the order of the parameters. */
	public static List<LawChange> between(Law before, Law after) {
		return Arrays.stream(Parameter.values())
			.filter((parameter) -> !before.provision(parameter).value().equals(after.provision(parameter).value()))
			.map((parameter) -> new LawChange(parameter, before.provision(parameter), after.provision(parameter)))
			.toList();
	}

}
