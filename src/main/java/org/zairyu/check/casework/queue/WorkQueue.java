package org.zairyu.check.casework.queue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.zairyu.check.casework.file.CaseLine;

/**
 * Reads the open cases, by next date, those without one last. A page begins after the
 * last line of the one before, by an index, so the last page is as fast as the first.
 */
@Component
final class WorkQueue {

	private static final String OPEN = "f.state in ('new', 'waiting', 'ready', 'filed')";

	private final JdbcClient jdbc;

	WorkQueue(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** How many cases are in each group, whatever group is asked for. */
	Map<Group, Integer> counts(QueueQuery query, LocalDate today) {
		return statement("""
				select count(*) as n_all, count(case when f.next_due < :today then 1 end) as overdue,
				count(case when f.next_due >= :today and f.next_due <= :week then 1 end) as within_7,
				count(case when f.next_due >= :today and f.next_due <= :month then 1 end) as within_30,
				count(case when f.next_due >= :today and f.next_due <= :quarter then 1 end) as within_90,
				count(case when f.next_due is null then 1 end) as no_date,
				count(case when f.state = 'waiting' then 1 end) as waiting
				from case_file f where\s""" + OPEN + query.condition(), query, Map.of()).param("today", today)
			.param("week", Group.WITHIN_7.last(today))
			.param("month", Group.WITHIN_30.last(today))
			.param("quarter", Group.WITHIN_90.last(today))
			.query((row, number) -> {
				Map<Group, Integer> counts = new EnumMap<>(Group.class);
				for (Group group : Group.values()) {
					counts.put(group, row.getInt(group.ordinal() + 1));
				}
				return counts;
			})
			.single();
	}

	/**
	 * A page of the queue.
	 * @param after the end of the page before, or null for the first
	 * @param limit how many lines at most
	 */
	List<CaseLine> page(QueueQuery query, LocalDate today, @Nullable Mark after, int limit) {
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

	private List<CaseLine> dated(QueueQuery query, LocalDate today, @Nullable Mark after, int limit) {
		Map<String, Object> values = new HashMap<>(Map.of("limit", limit));
		StringBuilder sql = new StringBuilder(CaseLine.SELECT).append("where ")
			.append(state(query, "f.state <> 'closed'"))
			.append(query.condition());
		LocalDate first = (after != null) ? after.day() : query.group().first(today);
		LocalDate last = query.group().last(today);
		sql.append((first != null) ? " and f.next_due >= :first" : " and f.next_due is not null");
		if (first != null) {
			values.put("first", first);
		}
		if (last != null) {
			sql.append(" and f.next_due <= :last");
			values.put("last", last);
		}
		if (after != null) {
			sql.append(" and (f.next_due > :first or f.id > :id)");
			values.put("id", after.id());
		}
		sql.append(" order by f.next_due, f.id limit :limit");
		return statement(sql.toString(), query, values).query(CaseLine::of).list();
	}

	private List<CaseLine> undated(QueueQuery query, long after, int limit) {
		String sql = CaseLine.SELECT + "where " + state(query, OPEN) + query.condition()
				+ " and f.next_due is null and f.id > :id order by f.id limit :limit";
		return statement(sql, query, Map.of("id", after, "limit", limit)).query(CaseLine::of).list();
	}

	private static String state(QueueQuery query, String open) {
		return (query.group() == Group.WAITING) ? "f.state = 'waiting'" : open;
	}

	/** What is to be done by the next dates of cases, by number of the case. */
	Map<Long, Todo> todos(List<Long> ids) {
		Map<Long, Todo> todos = new HashMap<>();
		if (!ids.isEmpty()) {
			this.jdbc.sql("""
					select case_id, code, procedure_id from case_deadline where case_id in (:ids)
					order by case_id, act_by, code""").param("ids", ids).query((row) -> {
				todos.putIfAbsent(row.getLong("case_id"),
						new Todo(row.getString("code"), row.getString("procedure_id")));
			});
		}
		return todos;
	}

	/** How many deadlines there are on each day of a span that has any. */
	Map<LocalDate, Integer> deadlines(QueueQuery query, LocalDate first, LocalDate last) {
		Map<LocalDate, Integer> days = new HashMap<>();
		statement("select d.act_by, count(*) as n from case_deadline d join case_file f on f.id = d.case_id where "
				+ "d.act_by >= :first and d.act_by <= :last and " + OPEN + query.condition() + " group by d.act_by",
				query, Map.of("first", first, "last", last))
			.query((row) -> {
				days.put(row.getObject("act_by", LocalDate.class), row.getInt("n"));
			});
		return days;
	}

	/** The open cases that no job has brought up to today. */
	Outdated outdated(LocalDate today) {
		return this.jdbc
			.sql("select count(*) as n, min(f.assessed_on) as since from case_file f where " + OPEN
					+ " and f.assessed_on < :today")
			.param("today", today)
			.query((row, number) -> new Outdated(row.getInt("n"), row.getObject("since", LocalDate.class)))
			.single();
	}

	private JdbcClient.StatementSpec statement(String sql, QueueQuery query, Map<String, Object> values) {
		JdbcClient.StatementSpec statement = this.jdbc.sql(sql).params(values);
		return (query.person() != null) ? statement.param("person", query.person()) : statement;
	}

}
