package org.zairyu.check.result;

import java.util.List;

/**
 * A result as a page shows it.
 *
 * @param summary what comes first
 * @param procedures the procedures in the order of results, with notes
 * @param groups what to do, in order; groups without anything are left out
 * @param asOf the day of the check
 * @param lawVersion the day of the newest change of law that is taken into account
 */
public record ResultPage(Summary summary, List<ProcedureView> procedures, List<Group> groups, String asOf,
		String lawVersion) {

	/**
	 * Things to do that belong together.
	 *
	 * @param id by which links find the group
	 * @param title its heading
	 * @param items the things, in order
	 */
	public record Group(String id, String title, List<Item> items) {
	}

}
