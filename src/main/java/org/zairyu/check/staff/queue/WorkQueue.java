package org.zairyu.check.staff.queue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.zairyu.check.situation.Answers;
import org.zairyu.check.staff.cases.AnswerLines;
import org.zairyu.check.staff.cases.CaseLine;
import org.zairyu.check.staff.cases.CaseState;

/**
 * Reads the open cases by next date, those without one last. Each page starts after the
 * last line of the one before, by an index, so the last page is as fast as the first.
 */
@Component
final class WorkQueue {

	private static final String OPEN = "f.state in ('new', 'waiting', 'ready', 'filed', 'decided')";

	/**
	 * A day before every next date. H2 uses an index for this bound, unlike for "not
	 * null".
	 */
	private static final LocalDate LONG_AGO = LocalDate.of(1, 1, 1);

	private final JdbcClient jdbc;

	WorkQueue(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns the number of cases in each group, whatever group is asked for. */
	Map<QueueGroup, Integer> counts(QueueQuery query, LocalDate today) {
		Map<QueueGroup, Integer> counts = new EnumMap<>(QueueGroup.class);
		for (QueueGroup group : QueueGroup.values()) {
			counts.put(group, 0);
		}
		statement("select f.state, f.next_due, count(*) as n from case_file f where " + OPEN + query.condition()
				+ " group by f.state, f.next_due", query, Map.of())
			.query((row) -> {
				CaseState state = CaseState.of(row.getString("state"));
				LocalDate due = row.getObject("next_due", LocalDate.class);
				int number = row.getInt("n");
				counts.replaceAll((group, sum) -> group.holds(state, due, today) ? sum + number : sum);
			});
		return counts;
	}

	/**
	 * Returns a page of the queue.
	 * @param after the end of the page before, or null for the first
	 * @param limit how many lines at most
	 */
	List<CaseLine> page(QueueQuery query, LocalDate today, @Nullable QueuePosition after, int limit) {
		List<CaseLine> lines = new ArrayList<>();
		if (query.group().hasDated() && (after == null || after.day() != null)) {
			lines.addAll(dated(query, today, after, limit));
		}
		if (query.group().hasUndated() && lines.size() < limit) {
			long last = (after != null && after.day() == null) ? after.id() : 0;
			lines.addAll(undated(query, last, limit - lines.size()));
		}
		return lines;
	}

	private List<CaseLine> dated(QueueQuery query, LocalDate today, @Nullable QueuePosition after, int limit) {
		Map<String, Object> values = new HashMap<>(Map.of("limit", limit));
		StringBuilder sql = new StringBuilder();
		LocalDate first = (after != null) ? after.day() : query.group().first(today);
		LocalDate last = query.group().last(today);
		sql.append(" and f.next_due >= :first");
		values.put("first", (first != null) ? first : LONG_AGO);
		if (last != null) {
			sql.append(" and f.next_due <= :last");
			values.put("last", last);
		}
		if (after != null) {
			sql.append(" and (f.next_due > :first or f.id > :id)");
			values.put("id", after.id());
		}
		return lines(query, sql.toString(), values);
	}

	private List<CaseLine> undated(QueueQuery query, long after, int limit) {
		return lines(query, " and f.next_due is null and f.id > :id", Map.of("id", after, "limit", limit));
	}

	/**
	 * Reads lines in the order of an index, so that no more are read than shown. The
	 * order starts with the columns that are the same in all lines, because H2 uses the
	 * index only then.
	 */
	private List<CaseLine> lines(QueueQuery query, String condition, Map<String, Object> values) {
		CaseState only = query.group().state();
		String sql = CaseLine.SELECT + "where "
				+ ((only != null) ? "f.state = '" + only.id() + "'" : "f.state <> 'closed'") + query.condition()
				+ condition + " order by " + ((only != null) ? "f.state, " : "")
				+ (query.isEverybodys() ? "" : "f.assignee_id, ") + "f.next_due, f.id limit :limit";
		return statement(sql, query, values).query(CaseLine::of).list();
	}

	/** Returns the tasks that are due on the next dates of cases, by case number. */
	Map<Long, NextTask> todos(List<Long> ids) {
		Map<Long, NextTask> todos = new HashMap<>();
		if (!ids.isEmpty()) {
			this.jdbc.sql("""
					select case_id, code, procedure_id, due, accepted_until from case_deadline where case_id in (:ids)
					order by case_id, act_by, code""").param("ids", ids).query((row) -> {
				todos.putIfAbsent(row.getLong("case_id"),
						new NextTask(row.getString("code"), row.getString("procedure_id"),
								row.getObject("due", LocalDate.class),
								row.getObject("accepted_until", LocalDate.class)));
			});
		}
		return todos;
	}

	/** Returns the answers of cases, by case number. */
	Map<Long, Answers> answers(List<Long> ids) {
		Map<Long, Answers> answers = new HashMap<>();
		if (!ids.isEmpty()) {
			this.jdbc.sql("select id, answers from case_file where id in (:ids)").param("ids", ids).query((row) -> {
				answers.put(row.getLong("id"), AnswerLines.read(row.getString("answers")));
			});
		}
		return answers;
	}

	/**
	 * Returns the number of deadlines on each day of a span that has any. Closed cases
	 * have none.
	 */
	Map<LocalDate, Integer> deadlines(QueueQuery query, LocalDate first, LocalDate last) {
		Map<LocalDate, Integer> days = new HashMap<>();
		String cases = query.isUnlimited() ? "" : " join case_file f on f.id = d.case_id";
		statement(
				"select d.act_by, count(*) as n from case_deadline d" + cases
						+ " where d.act_by >= :first and d.act_by <= :last" + query.condition() + " group by d.act_by",
				query, Map.of("first", first, "last", last))
			.query((row) -> {
				days.put(row.getObject("act_by", LocalDate.class), row.getInt("n"));
			});
		return days;
	}

	/**
	 * Returns the open cases that no job has updated today. H2 reads an index up to and
	 * including a bound, even if the bound is excluded; hence yesterday.
	 */
	OutdatedCases outdated(LocalDate today) {
		String each = Stream.of(CaseState.values())
			.filter((state) -> state != CaseState.CLOSED)
			.map((state) -> "select assessed_on from case_file where state = '" + state.id()
					+ "' and assessed_on <= :yesterday")
			.collect(Collectors.joining(" union all "));
		return this.jdbc.sql("select count(*) as n, min(assessed_on) as since from (" + each + ") old")
			.param("yesterday", today.minusDays(1))
			.query((row, number) -> new OutdatedCases(row.getInt("n"), row.getObject("since", LocalDate.class)))
			.single();
	}

	private JdbcClient.StatementSpec statement(String sql, QueueQuery query, Map<String, Object> values) {
		return this.jdbc.sql(sql).params(values).params(query.values());
	}

}
