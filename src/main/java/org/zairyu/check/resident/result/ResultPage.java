package org.zairyu.check.resident.result;

import java.util.List;

/**
 * A result as a page shows it.
 *
 * @param summary what comes first
 * @param procedures the procedures in the order of results, with notes
 * @param groups what to do, in order; groups without anything are left out
 * @param checked the day of the check, and of the newest change of law in it
 */
record ResultPage(Summary summary, List<ProcedureView> procedures, List<Group> groups, String checked) {

	/**
	 * Things to do that belong together.
	 *
	 * @param id by which links find the group
	 * @param title its heading
	 * @param items the things, in order
	 */
	record Group(String id, String title, List<Item> items) {
	}

}
