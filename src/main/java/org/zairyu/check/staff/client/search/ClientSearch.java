package org.zairyu.check.staff.client.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.zairyu.check.staff.cases.CaseLine;
import org.zairyu.check.staff.client.Client;
import org.zairyu.check.staff.client.Clients;

/**
 * Finds clients, a page at a time. Each page starts after the last row of the one before,
 * by an index, so the last page is as fast as the first.
 */
@Component
final class ClientSearch {

	private final JdbcClient jdbc;

	private final Clients clients;

	ClientSearch(JdbcClient jdbc, Clients clients) {
		this.jdbc = jdbc;
		this.clients = clients;
	}

	/**
	 * Returns a page of clients.
	 * @param after the mark of the last row before it, or null for the first
	 * @param limit how many rows at most
	 */
	List<ClientHit> page(ClientQuery query, @Nullable Long after, int limit) {
		return isByDate(query) ? byDate(query, after, limit) : byClient(query, after, limit);
	}

	/** Returns how many rows all pages have. */
	int count(ClientQuery query) {
		Map<String, Object> values = new HashMap<>();
		String from = isByDate(query) ? "case_file f join client c on c.id = f.client_id" : "client c";
		return this.jdbc.sql("select count(*) from " + from + conditions(query, values))
			.params(values)
			.query(Integer.class)
			.single();
	}

	private static boolean isByDate(ClientQuery query) {
		return query.chosenSort() == ClientQuery.Sort.DUE;
	}

	private List<ClientHit> byClient(ClientQuery query, @Nullable Long after, int limit) {
		boolean byName = query.chosenSort() == ClientQuery.Sort.NAME;
		Map<String, Object> values = new HashMap<>(Map.of("limit", limit));
		StringBuilder sql = new StringBuilder("select c.id from client c").append(conditions(query, values));
		if (after != null) {
			sql.append(byName ? """
					 and c.search_text >= (select m.search_text from client m where m.id = :after)
					and (c.search_text > (select m.search_text from client m where m.id = :after) or c.id > :after)"""
					: " and c.id < :after");
			values.put("after", after);
		}
		sql.append(byName ? " order by c.search_text, c.id" : " order by c.id desc").append(" limit :limit");
		return of(this.jdbc.sql(sql.toString()).params(values).query((row, number) -> row.getLong("id")).list());
	}

	/** Returns clients with all their cases. */
	List<ClientHit> of(List<Long> ids) {
		Map<Long, Client> found = this.clients.findAll(ids);
		Map<Long, List<CaseLine>> cases = cases(ids);
		return ids.stream()
			.map(found::get)
			.filter(Objects::nonNull)
			.map((client) -> new ClientHit(client.id(), client.reference(), client.name(), client.tags(),
					cases.getOrDefault(client.id(), List.of()), client.id()))
			.toList();
	}

	private List<ClientHit> byDate(ClientQuery query, @Nullable Long after, int limit) {
		Map<String, Object> values = new HashMap<>(Map.of("limit", limit));
		StringBuilder sql = new StringBuilder(CaseLine.SELECT).append(conditions(query, values));
		if (after != null) {
			sql.append("""
					 and f.next_due >= (select m.next_due from case_file m where m.id = :after)
					and (f.next_due > (select m.next_due from case_file m where m.id = :after) or f.id > :after)""");
			values.put("after", after);
		}
		List<CaseLine> lines = this.jdbc.sql(sql.append(" order by f.next_due, f.id limit :limit").toString())
			.params(values)
			.query(CaseLine::of)
			.list();
		Map<Long, Client> found = this.clients.findAll(lines.stream().map(CaseLine::clientId).distinct().toList());
		return lines.stream().map((line) -> {
			Client client = found.get(line.clientId());
			return new ClientHit(line.clientId(), line.reference(), line.name(),
					(client != null) ? client.tags() : List.of(), List.of(line), line.id());
		}).toList();
	}

	private static String conditions(ClientQuery query, Map<String, Object> values) {
		StringBuilder sql = new StringBuilder(
				isByDate(query) ? " where f.next_due is not null and f.state <> 'closed'" : " where 1 = 1");
		person(query, sql, values);
		if (isByDate(query)) {
			cases(query, sql, values);
		}
		else if (query.isAboutCases()) {
			sql.append(" and exists (select 1 from case_file f where f.client_id = c.id");
			cases(query, sql, values);
			sql.append(')');
		}
		return sql.toString();
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
