package org.zairyu.check.staff.bulk.csv;

import java.util.List;

/**
 * A row that is checked.
 *
 * @param result what the check says
 * @param plan what an import does with it
 */
public record CheckedRow(RowResult result, RowPlan plan) {

	List<String> cells() {
		return java.util.stream.Stream.concat(java.util.Arrays.stream(this.result.cells()), this.plan.cells().stream())
			.toList();
	}

	/** Reads what {@link #cells} has written. */
	static CheckedRow of(List<String> cells) {
		int own = RowResult.COLUMNS.size();
		boolean planned = cells.size() == own + RowPlan.CELLS;
		return new CheckedRow(RowResult.of(cells.subList(0, own)),
				planned ? RowPlan.of(cells.subList(own, cells.size())) : RowPlan.NONE);
	}

}
