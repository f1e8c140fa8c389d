package org.zairyu.check.entry;

import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a period of stay: one of the usual ones, or years, months or days. */
final class PeriodEntry {

	private PeriodEntry() {
	}

	/** The entry that gives a period, as a usual one and in the fields for others. */
	static Entry of(String period) {
		Period parts = Period.parse(period);
		Map<String, List<String>> fields = new LinkedHashMap<>();
		fields.put(Entry.ANSWER, List.of(period));
		put(fields, Entry.YEARS, parts.getYears());
		put(fields, Entry.MONTHS, parts.getMonths());
		put(fields, Entry.DAYS, parts.getDays());
		return new Entry(fields);
	}

	private static void put(Map<String, List<String>> fields, String field, int number) {
		if (number > 0) {
			fields.put(field, List.of(String.valueOf(number)));
		}
	}

	static String read(Entry entry) throws EntryProblem {
		boolean typed = !entry.isEmpty(Entry.YEARS) || !entry.isEmpty(Entry.MONTHS) || !entry.isEmpty(Entry.DAYS);
		String chosen = entry.raw(Entry.ANSWER);
		if (!chosen.isEmpty() && !chosen.equals(Entry.OTHER)) {
			return chosen;
		}
		if (!typed) {
			throw chosen.isEmpty() ? new EntryProblem("missing", List.of(Entry.ANSWER))
					: new EntryProblem("not-a-period", List.of(Entry.YEARS));
		}
		List<String> wrong = new ArrayList<>();
		int years = number(entry, Entry.YEARS, wrong);
		int months = number(entry, Entry.MONTHS, wrong);
		int days = number(entry, Entry.DAYS, wrong);
		boolean mixed = days > 0 && years + months > 0;
		if (!wrong.isEmpty() || mixed) {
			throw new EntryProblem("not-a-period", mixed ? List.of(Entry.DAYS) : wrong);
		}
		return (days > 0) ? "P" + days + "D" : Period.of(years, months, 0).normalized().toString();
	}

	private static int number(Entry entry, String field, List<String> wrong) {
		String text = entry.text(field);
		if (text.matches("\\d{1,4}")) {
			return Integer.parseInt(text);
		}
		if (!text.isEmpty()) {
			wrong.add(field);
		}
		return 0;
	}

}
