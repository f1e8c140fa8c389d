package org.zairyu.check.staff.client.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.zairyu.check.staff.cases.CaseLine;

/**
 * Finds clients, a page at a time. Each page starts after the last row of the one before,
 * by an index, so the last page is as fast as the first.
 */
@Component
final class ClientSearch {

	private final JdbcClient jdbc;

	ClientSearch(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	private record Found(long id, @Nullable String reference, String name) {
	}

	/**
	 * Returns a page of clients.
	 * @param after the mark of the last row before it, or null for the first
	 * @param limit how many rows at most
	 */
	List<ClientHit> page(ClientQuery query, @Nullable Long after, int limit) {
		return (query.chosenSort() == ClientQuery.Sort.DUE) ? byDate(query, after, limit)
				: byClient(query, after, limit);
	}

	private List<ClientHit> byClient(ClientQuery query, @Nullable Long after, int limit) {
		boolean byName = query.chosenSort() == ClientQuery.Sort.NAME;
		Map<String, Object> values = new HashMap<>(Map.of("limit", limit));
		// the index tells which ones; only those on the page are looked up
		StringBuilder sql = new StringBuilder("""
				select found.id, found.reference, found.name from (
				select c.id, c.search_text from client c where 1 = 1""");
		person(query, sql, values);
		if (query.isAboutCases()) {
			sql.append(" and exists (select 1 from case_file f where f.client_id = c.id");
			cases(query, sql, values);
			sql.append(')');
		}
		if (after != null) {
			sql.append(byName ? """
					and c.search_text >= (select m.search_text from client m where m.id = :after)
					and (c.search_text > (select m.search_text from client m where m.id = :after) or c.id > :after)"""
					: " and c.id < :after");
			values.put("after", after);
		}
		sql.append(byName ? " order by c.search_text, c.id" : " order by c.id desc")
			.append(" limit :limit) page join client found on found.id = page.id")
			.append(byName ? " order by page.search_text, page.id" : " order by page.id desc");
		List<Found> found = this.jdbc.sql(sql.toString())
			.params(values)
			.query((row, number) -> new Found(row.getLong("id"), row.getString("reference"), row.getString("name")))
			.list();
		Map<Long, List<CaseLine>> cases = cases(found.stream().map(Found::id).toList());
		return found.stream()
			.map((client) -> new ClientHit(client.id(), client.reference(), client.name(),
					cases.getOrDefault(client.id(), List.of()), client.id()))
			.toList();
	}

	private List<ClientHit> byDate(ClientQuery query, @Nullable Long after, int limit) {
		Map<String, Object> values = new HashMap<>(Map.of("limit", limit));
		StringBuilder sql = new StringBuilder(CaseLine.SELECT)
			.append(" where f.next_due is not null and f.state <> 'closed'");
		person(query, sql, values);
		cases(query, sql, values);
		if (after != null) {
			sql.append("""
					and f.next_due >= (select m.next_due from case_file m where m.id = :after)
					and (f.next_due > (select m.next_due from case_file m where m.id = :after) or f.id > :after)""");
			values.put("after", after);
		}
		return this.jdbc.sql(sql.append(" order by f.next_due, f.id limit :limit").toString())
			.params(values)
			.query(CaseLine::of)
			.list()
			.stream()
			.map((line) -> new ClientHit(line.clientId(), line.reference(), line.name(), List.of(line), line.id()))
			.toList();
	}

	private static void person(ClientQuery query, StringBuilder sql, Map<String, Object> values) {
		if (query.chosenTag() != null) {
			sql.append(" and exists (select 1 from client_tag t where t.client_id = c.id and t.tag = :tag)");
			values.put("tag", query.chosenTag());
		}
		for (String pattern : query.patterns()) {
			String name = "word" + values.size();
			sql.append(" and c.search_text like :").append(name).append(" escape '!'");
			values.put(name, pattern);
		}
	}

	private static void cases(ClientQuery query, StringBuilder sql, Map<String, Object> values) {
		if (query.chosenResidence() != null) {
			sql.append(" and f.residence_status = :residence");
			values.put("residence", query.chosenResidence());
		}
		if (query.chosenState() != null) {
			sql.append(" and f.state = :state");
			values.put("state", query.chosenState().id());
		}
		if (query.firstDay() != null) {
			sql.append(" and f.next_due >= :from");
			values.put("from", query.firstDay());
		}
		if (query.lastDay() != null) {
			sql.append(" and f.next_due <= :to");
			values.put("to", query.lastDay());
		}
	}

	/** Returns the cases of a client, newest first. */
	List<CaseLine> casesOf(long client) {
		return cases(List.of(client)).getOrDefault(client, List.of());
	}

	private Map<Long, List<CaseLine>> cases(List<Long> clients) {
		Map<Long, List<CaseLine>> cases = new LinkedHashMap<>();
		if (!clients.isEmpty()) {
			this.jdbc.sql(CaseLine.SELECT + " where f.client_id in (:clients) order by f.id desc")
				.param("clients", clients)
				.query(CaseLine::of)
				.list()
				.forEach((line) -> cases.computeIfAbsent(line.clientId(), (id) -> new ArrayList<>()).add(line));
		}
		return cases;
	}

}
