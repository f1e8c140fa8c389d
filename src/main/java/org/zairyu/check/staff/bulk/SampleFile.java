package org.zairyu.check.staff.bulk;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.zairyu.check.situation.Question;
import org.zairyu.check.staff.bulk.csv.Columns;
import org.zairyu.check.staff.platform.SafeCsv;

/**
 * Writes a sample table with all columns and three persons. Its days lie around today, so
 * it does not become outdated.
 */
final class SampleFile {

	/** Matches a number of days from today, as in {@code today+30}. */
	private static final Pattern DAY = Pattern.compile("today([+-]\\d+)");

	private static final List<String> PERSONS = List.of("""
			ref=A-001 topics=travel|side-work status=student period-of-stay=P2Y expires-on=today+400
			applications=none age=21 card=held travel-plan=return departs-on=today+30 returns-on=today+60
			reentry-bars=none same-activity-after-return=yes passport-valid=yes reentry-permit-until=none
			enrolled=yes side-work-permission=none weekly-hours=20 school-vacation=no amusement-business=no
			hinders-main-activity=no""", """
			ref=A-002 topics=address status=dependent period-of-stay=P1Y expires-on=today+250 age=34 card=held
			address-event=moved-within address-date=today-5 left-on=today-5 address-notified=no""", """
			ref=B-017 topics=stay-longer status=engineer-specialist-in-humanities-international-services
			period-of-stay=P3Y expires-on=today+60 applications=none age=29 card=held same-activity=yes
			extension-reason=yes""");

	private SampleFile() {
	}

	static void write(OutputStream out, LocalDate today) {
		List<String> columns = new ArrayList<>(List.of(Columns.REF));
		Arrays.stream(Question.values()).forEach((question) -> columns.add(question.id()));
		try (SafeCsv csv = new SafeCsv(out)) {
			csv.row(columns);
			for (String person : PERSONS) {
				Map<String, String> cells = cells(person, today);
				csv.row(columns.stream().map((column) -> cells.getOrDefault(column, "")).toList());
			}
		}
	}

	private static Map<String, String> cells(String person, LocalDate today) {
		Map<String, String> cells = new HashMap<>();
		for (String cell : person.split("\\s+")) {
			String[] parts = cell.split("=", 2);
			cells.put(parts[0], DAY.matcher(parts[1])
				.replaceAll((days) -> today.plusDays(Long.parseLong(days.group(1))).toString()));
		}
		return cells;
	}

}
