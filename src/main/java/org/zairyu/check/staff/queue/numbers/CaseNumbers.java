package org.zairyu.check.staff.queue.numbers;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.zairyu.check.staff.client.Tags;
import org.zairyu.check.staff.platform.DatabaseTime;

/** Counts cases and what was filed for them. */
@Component
final class CaseNumbers {

	private final JdbcClient jdbc;

	CaseNumbers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Returns the numbers of all cases, and then of each tag in the order of their names.
	 * @param since the first day of the decisions that count
	 */
	List<TagNumbers> byTag(LocalDate since, LocalDate today) {
		List<TagNumbers> numbers = new ArrayList<>(rows("cast(null as varchar(40))", "", since, today));
		numbers.addAll(rows("t.tag", " join client_tag t on t.client_id = f.client_id", since, today));
		return numbers;
	}

	private List<TagNumbers> rows(String tag, String tagged, LocalDate since, LocalDate today) {
		return this.jdbc
			.sql("""
					select tag, sum(opened) as opened, sum(overdue) as overdue, sum(filed) as filed, sum(granted) as granted,
					sum(refused) as refused from (
					select %1$s as tag, 1 as opened, case when f.next_due < :today then 1 else 0 end as overdue,
					case when f.state = 'filed' then 1 else 0 end as filed, 0 as granted, 0 as refused
					from case_file f%2$s where f.state <> 'closed'
					union all
					select %1$s, 0, 0, 0, case when g.outcome = 'granted' then 1 else 0 end,
					case when g.outcome = 'granted' then 0 else 1 end
					from case_filing g join case_file f on f.id = g.case_id%2$s where g.decided_on >= :since) counted
					group by tag order by tag"""
				.formatted(tag, tagged))
			.param("today", today)
			.param("since", since)
			.query((row, number) -> new TagNumbers(row.getString("tag"), row.getInt("opened"), row.getInt("overdue"),
					row.getInt("filed"), row.getInt("granted"), row.getInt("refused")))
			.list();
	}

	/**
	 * Returns what happened in each of some months, the earliest first.
	 * @param tag to count only the cases of clients with this tag, or null
	 */
	List<MonthNumbers> byMonth(YearMonth last, int months, @Nullable String tag, ZoneId zone) {
		YearMonth first = last.minusMonths(months - 1);
		Map<YearMonth, Integer> opened = moments("created_at", first, tag, zone);
		Map<YearMonth, Integer> closed = moments("closed_at", first, tag, zone);
		Map<YearMonth, Integer> filed = days("filed_on", "", first, tag);
		Map<YearMonth, Integer> granted = days("decided_on", " and g.outcome = 'granted'", first, tag);
		Map<YearMonth, Integer> refused = days("decided_on", " and g.outcome <> 'granted'", first, tag);
		return IntStream.range(0, months)
			.mapToObj(first::plusMonths)
			.map((month) -> new MonthNumbers(month, opened.getOrDefault(month, 0), filed.getOrDefault(month, 0),
					granted.getOrDefault(month, 0), refused.getOrDefault(month, 0), closed.getOrDefault(month, 0)))
			.toList();
	}

	/** Counts moments, in the months of a time zone that the database need not have. */
	private Map<YearMonth, Integer> moments(String column, YearMonth first, @Nullable String tag, ZoneId zone) {
		Map<YearMonth, Integer> numbers = new HashMap<>();
		this.jdbc
			.sql("select f." + column + " as moment from case_file f" + of(tag) + " where f." + column + " >= :first")
			.param("tag", tag)
			.param("first", first.atDay(1).atStartOfDay(zone).toOffsetDateTime())
			.query((row) -> {
				numbers.merge(YearMonth.from(DatabaseTime.get(row, "moment").atZone(zone)), 1, Integer::sum);
			});
		return numbers;
	}

	private Map<YearMonth, Integer> days(String column, String condition, YearMonth first, @Nullable String tag) {
		Map<YearMonth, Integer> numbers = new HashMap<>();
		this.jdbc
			.sql("select g." + column
					+ " as happened, count(*) as n from case_filing g join case_file f on f.id = g.case_id" + of(tag)
					+ " where g." + column + " >= :first" + condition + " group by g." + column)
			.param("tag", tag)
			.param("first", first.atDay(1))
			.query((row) -> {
				numbers.merge(YearMonth.from(row.getObject("happened", LocalDate.class)), row.getInt("n"),
						Integer::sum);
			});
		return numbers;
	}

	private static String of(@Nullable String tag) {
		return (tag != null) ? Tags.join("f.client_id") : "";
	}

}
