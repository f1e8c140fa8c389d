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
import org.zairyu.check.staff.cases.CasePosition;
import org.zairyu.check.staff.cases.CaseState;
import org.zairyu.check.staff.client.Tags;

/**
 * Reads the open cases by next date, those without one last, from a line on and by an
 * index.
 */
@Component
final class WorkQueue {

	private static final String OPEN = "f.state <> 'closed'";

	/**
	 * With this, H2 counts all open cases state by state, by an index that holds all that
	 * is read.
	 */
	private static final String EACH_OPEN = "f.state in ('new', 'waiting', 'ready', 'filed', 'decided')";

	/**
	 * A day before every next date. H2 uses an index for this bound, unlike for "not
	 * null".
	 */
	private static final LocalDate LONG_AGO = LocalDate.of(1, 1, 1);

	private final JdbcClient jdbc;

	private final Tags tags;

	WorkQueue(JdbcClient jdbc, Tags tags) {
		this.jdbc = jdbc;
		this.tags = tags;
	}

	/** Returns the number of cases in each group, whatever group is asked for. */
	Map<QueueGroup, Integer> counts(QueueQuery query, LocalDate today) {
		Map<QueueGroup, Integer> counts = new EnumMap<>(QueueGroup.class);
		for (QueueGroup group : QueueGroup.values()) {
			counts.put(group, 0);
		}
		String cases = query.isTagged() ? Tags.join("f.client_id") + " where " + OPEN : " where " + EACH_OPEN;
		this.jdbc
			.sql("select f.state, f.next_due, count(*) as n from case_file f" + cases + query.condition()
					+ " group by f.state, f.next_due")
			.params(query.values())
			.query((row) -> {
				CaseState state = CaseState.of(row.getString("state"));
				LocalDate due = row.getObject("next_due", LocalDate.class);
				int number = row.getInt("n");
				counts.replaceAll((group, sum) -> group.holds(state, due, today) ? sum + number : sum);
			});
		return counts;
	}

	/**
	 * Reads lines of the queue.
	 * @param from where the line next to the first one stands, or null to begin at an end
	 * of the queue
	 * @param backward whether to read towards the start, the nearest line first
	 * @param limit how many lines at most
	 */
	List<CaseLine> page(QueueQuery query, LocalDate today, @Nullable CasePosition from, boolean backward, int limit) {
		boolean undated = from != null && from.day() == null;
		boolean dated = from != null && !undated;
		List<CaseLine> lines = new ArrayList<>();
		if (backward && !dated) {
			lines.addAll(undated(query, from, true, limit));
		}
		if (backward || !undated) {
			lines.addAll(dated(query, today, dated ? from : null, backward, limit - lines.size()));
		}
		if (!backward) {
			lines.addAll(undated(query, undated ? from : null, false, limit - lines.size()));
		}
		return lines;
	}

	private List<CaseLine> dated(QueueQuery query, LocalDate today, @Nullable CasePosition from, boolean backward,
			int limit) {
		if (!query.group().hasDated() || limit == 0) {
			return List.of();
		}
		LocalDate first = query.group().first(today);
		LocalDate last = query.group().last(today);
		Map<String, Object> values = new HashMap<>(Map.of("limit", limit, "first", (first != null) ? first : LONG_AGO));
		StringBuilder sql = new StringBuilder(" and f.next_due >= :first");
		if (last != null) {
			sql.append(" and f.next_due <= :last");
			values.put("last", last);
		}
		if (from != null && from.day() != null) {
			sql.append(backward ? " and f.next_due <= :day and (f.next_due < :day or f.id < :id)"
					: " and f.next_due >= :day and (f.next_due > :day or f.id > :id)");
			values.put("day", from.day());
			values.put("id", from.id());
		}
		return lines(query, sql.toString(), backward, values);
	}

	private List<CaseLine> undated(QueueQuery query, @Nullable CasePosition from, boolean backward, int limit) {
		if (!query.group().hasUndated() || limit == 0) {
			return List.of();
		}
		long end = backward ? Long.MAX_VALUE : 0;
		return lines(query, " and f.next_due is null and f.id " + (backward ? "<" : ">") + " :id", backward,
				Map.of("id", (from != null) ? from.id() : end, "limit", limit));
	}

	/**
	 * Reads lines in the order of an index, so that no more are read than shown. The
	 * order starts with the columns that are the same in all lines, because H2 uses the
	 * index only then.
	 */
	private List<CaseLine> lines(QueueQuery query, String condition, boolean backward, Map<String, Object> values) {
		CaseState only = query.group().state();
		String order = Stream
			.of((only != null) ? "f.state" : "", query.isEverybodys() ? "" : "f.assignee_id", "f.next_due", "f.id")
			.filter((column) -> !column.isEmpty())
			.map((column) -> backward ? column + " desc" : column)
			.collect(Collectors.joining(", "));
		Map<String, Object> all = new HashMap<>(query.values());
		all.putAll(values);
		String sql = CaseLine.SELECT + "where " + ((only != null) ? "f.state = '" + only.id() + "'" : OPEN)
				+ query.condition() + condition
				+ (query.isTagged() ? this.tags.condition(query.tag(), "f.client_id", all) : "") + " order by " + order
				+ " limit :limit";
		return this.jdbc.sql(sql).params(all).query(CaseLine::of).list();
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
	 * have none. The days stand in the text of the query, because PostgreSQL would choose
	 * a slow way for days that it does not know.
	 */
	Map<LocalDate, Integer> deadlines(QueueQuery query, LocalDate first, LocalDate last) {
		Map<LocalDate, Integer> days = new HashMap<>();
		String cases = query.isEverybodys() && !query.isTagged() ? "" : " join case_file f on f.id = d.case_id";
		String tagged = query.isTagged() ? Tags.join("f.client_id") : "";
		this.jdbc
			.sql("select d.act_by, count(*) as n from case_deadline d" + cases + tagged + " where d.act_by >= date '"
					+ first + "' and d.act_by <= date '" + last + "'" + query.condition() + " group by d.act_by")
			.params(query.values())
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

}
