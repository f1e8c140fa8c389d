package org.zairyu.check.lawdata;

import java.util.List;

/** A part of a YAML file, with its position. */
sealed interface Node permits Cell, Rows, Table {

	Position position();

	/** Returns the name of this part in messages. */
	String name();

	default Cell asCell() {
		if (this instanceof Cell cell) {
			return cell;
		}
		throw position().refuse("“" + name() + "” must be one value");
	}

	default Table asTable() {
		if (this instanceof Table table) {
			return table;
		}
		throw position().refuse("“" + name() + "” must be a group of named values");
	}

	/** Returns the items of a list. Refuses an empty list. */
	default List<Node> asRows() {
		if (this instanceof Rows rows && !rows.items().isEmpty()) {
			return rows.items();
		}
		throw position().refuse("“" + name() + "” must be a list with at least one row");
	}

}
