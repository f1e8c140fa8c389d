package org.zairyu.check.staff.bulk;

import java.io.OutputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

import org.zairyu.check.language.Words;
import org.zairyu.check.situation.AnswerType;
import org.zairyu.check.situation.Question;
import org.zairyu.check.staff.platform.SafeCsv;

/**
 * Writes a sample table with all columns and three persons, in the ids of the contract or
 * in words. Its days lie around today, so it does not become outdated.
 */
@Component
final class SampleFile {

	/** Matches a number of days from today, as in {@code today+30}. */
	private static final Pattern DAY = Pattern.compile("today([+-]\\d+)");

	/** A date as a Japanese spreadsheet shows it. */
	private static final DateTimeFormatter EXCEL = DateTimeFormatter.ofPattern("uuuu/M/d");

	private static final List<String> PERSONS = List.of("""
			ref=A-001 name=グエン・ティ・ホア other-name=NGUYEN_THI_HOA email=hoa@example.org language=en tags=理学部,2026
			topics=travel|side-work status=student period-of-stay=P2Y expires-on=today+400
			applications=none age=21 card=held travel-plan=return departs-on=today+30 returns-on=today+60
			reentry-bars=none same-activity-after-return=yes passport-valid=yes reentry-permit-until=none
			enrolled=yes side-work-permission=none weekly-hours=20 school-vacation=no amusement-business=no
			hinders-main-activity=no""", """
			ref=A-002 name=王小明 other-name=ワン・シャオミン language=ja tags=法学部
			topics=address status=dependent period-of-stay=P1Y expires-on=today+250 age=34 card=held
			address-event=moved-within address-date=today-5 left-on=today-5 address-notified=no""", """
			ref=B-017 name=MARIA_SANTOS email=maria@example.org language=en
			topics=stay-longer status=engineer-specialist-in-humanities-international-services
			period-of-stay=P3Y expires-on=today+60 applications=none age=29 card=held same-activity=yes
			extension-reason=yes""");

	private final ColumnWords columns;

	SampleFile(ColumnWords columns) {
		this.columns = columns;
	}

	/** Writes the sample in the ids of the contract. */
	void inIds(OutputStream out, LocalDate today) {
		write(out, ColumnWords.ids(), (id, cell) -> cell, today);
	}

	/** Writes the sample as an office would write it in a language. */
	void inWords(OutputStream out, LocalDate today, Words words) {
		write(out, ColumnWords.ids().stream().map((id) -> this.columns.heading(id, words)).toList(),
				(id, cell) -> inWords(id, cell, words), today);
	}

	/** Puts a cell of a column into words. */
	private interface Cells {

		String of(String column, String cell);

	}

	private static void write(OutputStream out, List<String> header, Cells words, LocalDate today) {
		try (SafeCsv csv = new SafeCsv(out)) {
			csv.row(header);
			for (String person : PERSONS) {
				Map<String, String> cells = cells(person, today);
				csv.row(ColumnWords.ids().stream().map((id) -> words.of(id, cells.getOrDefault(id, ""))).toList());
			}
		}
	}

	private String inWords(String id, String cell, Words words) {
		Question question = Question.of(id);
		if (question == null || cell.isEmpty()) {
			return cell;
		}
		return switch (question.type()) {
			case AnswerType.Choice choice -> this.columns.options(question, words).getOrDefault(cell, cell);
			case AnswerType.AnySet set -> cell.equals(AnswerType.NONE) ? cell
					: String.join("|",
							List.of(cell.split("\\|"))
								.stream()
								.map((option) -> this.columns.options(question, words).getOrDefault(option, option))
								.toList());
			case AnswerType.Day day -> cell.equals(AnswerType.NONE) ? cell : EXCEL.format(LocalDate.parse(cell));
			case AnswerType.Stay stay -> words.period(org.zairyu.check.situation.PeriodOfStay.parse(cell));
			case AnswerType.Whole whole -> cell;
			case AnswerType.Decimal decimal -> cell;
		};
	}

	private static Map<String, String> cells(String person, LocalDate today) {
		Map<String, String> cells = new HashMap<>();
		for (String cell : person.split("\\s+")) {
			String[] parts = cell.split("=", 2);
			cells.put(parts[0], DAY.matcher(parts[1].replace('_', ' '))
				.replaceAll((days) -> today.plusDays(Long.parseLong(days.group(1))).toString()));
		}
		return cells;
	}

}
