package org.zairyu.check.staff.bulk.csv;

import java.util.List;

/** Plans what an import does with rows. */
@FunctionalInterface
public interface RowPlanner {

	/**
	 * Plans what becomes of some rows.
	 * @param rows the rows
	 * @param results what the check says of them, in the same order
	 * @return the plans, in the same order
	 */
	List<RowPlan> plan(List<PersonRow> rows, List<RowResult> results);

}
