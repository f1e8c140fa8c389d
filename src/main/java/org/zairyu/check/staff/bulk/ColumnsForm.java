package org.zairyu.check.staff.bulk;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.staff.bulk.csv.Columns;
import org.zairyu.check.staff.bulk.csv.Headings;

/**
 * The form that says what unknown columns are.
 *
 * @param column the id of each unknown column, in the order of the file
 */
record ColumnsForm(@Nullable List<String> column) {

	/** Returns what was chosen for an unknown column, by its place among them. */
	String chosen(int place) {
		String id = (this.column != null && place < this.column.size()) ? this.column.get(place) : "";
		return Headings.isColumn(id) ? id : Headings.IGNORED;
	}

	/** Returns the ids of all columns. */
	List<String> complete(Columns columns) {
		List<String> ids = new ArrayList<>(columns.ids());
		List<Integer> unknown = columns.unknown();
		for (int place = 0; place < unknown.size(); place++) {
			ids.set(unknown.get(place), chosen(place));
		}
		return ids;
	}

}
