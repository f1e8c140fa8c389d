package org.zairyu.check.lawdata;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.zairyu.check.law.OfficeDays;

/**
 * Reads the days on which public offices are closed, in order and without a missing year.
 */
final class OfficeClosureReader {

	private static final List<String> COLUMNS = List.of("date", "name_ja", "source");

	private static final int FIRST_YEAR = 2012;

	private static final int LAST_YEAR = 2036;

	private OfficeClosureReader() {
	}

	static OfficeDays read(String file, String text) {
		CsvFile csv = CsvFile.read(file, text, COLUMNS);
		TreeSet<LocalDate> closures = new TreeSet<>();
		for (CsvFile.Row row : csv.rows()) {
			Cell date = row.cell("date");
			row.cell("name_ja").words();
			row.cell("source").words();
			follow(closures, date);
			closures.add(date.date());
		}
		if (closures.isEmpty() || closures.last().getYear() < LAST_YEAR) {
			throw csv.end().refuse("the file must reach to the year " + LAST_YEAR);
		}
		return new OfficeDays(LocalDate.of(FIRST_YEAR, 1, 1), LocalDate.of(LAST_YEAR, 12, 31), Set.copyOf(closures));
	}

	private static void follow(TreeSet<LocalDate> closures, Cell cell) {
		LocalDate date = cell.date();
		if (date.getYear() > LAST_YEAR) {
			throw cell.refuse("the file must end with the year " + LAST_YEAR);
		}
		int reached = closures.isEmpty() ? FIRST_YEAR : closures.last().getYear() + 1;
		if (closures.contains(date)) {
			throw cell.refuse("this day stands there already");
		}
		if (date.getYear() < FIRST_YEAR) {
			throw cell.refuse("the file must begin with the year " + FIRST_YEAR);
		}
		if (!closures.isEmpty() && date.isBefore(closures.last())) {
			throw cell.refuse("must be after " + closures.last() + ", the row before");
		}
		if (date.getYear() > reached) {
			throw cell.refuse("the year " + reached + " is missing");
		}
	}

}
