package org.zairyu.check.lawdata;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** Checks that the rows of a key follow each other in time, without gap or overlap. */
final class DatedRows {

	/** The day the residence card began (中長期在留者の在留管理制度の施行日). */
	private static final LocalDate START = LocalDate.of(2012, 7, 9);

	private @Nullable LocalDate from;

	private @Nullable LocalDate to;

	/**
	 * Reads the days of the next row.
	 * @param key the key of the rows, for messages
	 * @param row a row with {@code from} and optionally {@code to}
	 */
	void next(String key, Table row) {
		Cell from = row.cell("from");
		Cell to = row.find("to");
		if (this.from == null) {
			begin(key, from);
		}
		else {
			follow(this.from, from);
		}
		if (to != null && to.date().isBefore(from.date())) {
			throw to.refuse("must not be before “from”");
		}
		this.from = from.date();
		this.to = (to != null) ? to.date() : null;
	}

	private static void begin(String key, Cell from) {
		if (from.date().isAfter(START)) {
			throw from.refuse("the first row of “" + key + "” must be in force on " + START);
		}
	}

	private void follow(LocalDate before, Cell from) {
		if (!from.date().isAfter(before)) {
			throw from.refuse("must be after " + before + ", the row before");
		}
		if (this.to != null && !from.date().isAfter(this.to)) {
			throw from.refuse("the row before still runs to " + this.to);
		}
		if (this.to != null && from.date().isAfter(this.to.plusDays(1))) {
			throw from.refuse("the row before ends on " + this.to + ", which leaves a gap");
		}
	}

	/** Returns the first day of the row that was read last. */
	LocalDate from() {
		if (this.from == null) {
			throw new IllegalStateException("no row was read");
		}
		return this.from;
	}

	/** Returns its last day, or null while no end is known. */
	@Nullable LocalDate to() {
		return this.to;
	}

}
