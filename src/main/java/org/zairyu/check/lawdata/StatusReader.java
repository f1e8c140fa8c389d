package org.zairyu.check.lawdata;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.situation.Status;
import org.zairyu.check.situation.StatusTerms;
import org.zairyu.check.situation.Statuses;

/**
 * Reads what the law lays down for each status of residence. The file must have each
 * status once.
 */
final class StatusReader {

	private static final List<String> COLUMNS = List.of("id", "name_ja", "group", "periods", "mid_to_long_term",
			"extension", "work", "side_work_permission", "affiliation_notice", "effective_from", "effective_to",
			"new_until", "source", "confidence", "note");

	private static final String UNVERIFIED = "unverified";

	private static final String[] GROUPS = { "table 1-1", "table 1-2", "table 1-3", "table 1-4", "table 1-5", "table 2",
			"special" };

	private static final String[] MID_TO_LONG_TERM = { "yes", "no", "depends", UNVERIFIED };

	private StatusReader() {
	}

	static Statuses read(String file, String text) {
		CsvFile csv = CsvFile.read(file, text, COLUMNS);
		Map<Status, StatusTerms> terms = new EnumMap<>(Status.class);
		for (CsvFile.Row row : csv.rows()) {
			StatusTerms status = terms(row);
			if (terms.put(status.status(), status) != null) {
				throw row.cell("id").refuse("this status has a row already");
			}
		}
		for (Status status : Status.values()) {
			if (!terms.containsKey(status)) {
				throw csv.end().refuse("the file ends without a row for the status “" + status.id() + "”");
			}
		}
		return new Statuses(terms);
	}

	private static StatusTerms terms(CsvFile.Row row) {
		Status status = row.cell("id").oneOf(Status.values(), Status::id);
		row.cell("name_ja").words();
		row.cell("source").words();
		row.cell("confidence").words();
		GrantedPeriods periods = GrantedPeriods.read(row.cell("periods"));
		LocalDate from = dateOrNull(row.cell("effective_from"));
		LocalDate to = dateOrNull(row.cell("effective_to"));
		if (from != null && to != null && to.isBefore(from)) {
			throw row.cell("effective_to").refuse("must not be before “effective_from”");
		}
		boolean neverResident = row.cell("mid_to_long_term").oneOf(MID_TO_LONG_TERM, (word) -> word).equals("no");
		boolean verified = !row.cell("effective_from").text().equals(UNVERIFIED);
		return new StatusTerms(status, row.cell("group").oneOf(GROUPS, (group) -> group), periods.fixed(),
				periods.longest(), neverResident,
				row.cell("extension").oneOf(StatusTerms.Extension.values(), StatusReader::id),
				row.cell("work").oneOf(StatusTerms.Work.values(), StatusReader::id), sideWork(row),
				notices(row.cell("affiliation_notice")), from, to, dateOrNull(row.cell("new_until")), verified);
	}

	private static StatusTerms.SideWork sideWork(CsvFile.Row row) {
		return row.cell("side_work_permission")
			.oneOf(StatusTerms.SideWork.values(), (sideWork) -> (sideWork == StatusTerms.SideWork.COMPREHENSIVE)
					? "comprehensive-28h" : id(sideWork));
	}

	private static String id(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private static Set<StatusTerms.Notice> notices(Cell cell) {
		Set<StatusTerms.Notice> notices = EnumSet.noneOf(StatusTerms.Notice.class);
		for (String word : cell.text().split("\\|", -1)) {
			boolean isNew = Stream.of(StatusTerms.Notice.values())
				.filter((notice) -> id(notice).equals(word))
				.anyMatch(notices::add);
			if (!isNew) {
				throw cell.refuse("must name notices of ICRRA 19-16, or none");
			}
		}
		return notices;
	}

	private static @Nullable LocalDate dateOrNull(Cell cell) {
		return (cell.isEmpty() || cell.text().equals(UNVERIFIED)) ? null : cell.date();
	}

}
