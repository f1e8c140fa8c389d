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
import org.zairyu.check.staff.cases.CasePosition;
import org.zairyu.check.staff.client.Client;
import org.zairyu.check.staff.client.Clients;
import org.zairyu.check.staff.client.Tags;

/** Finds clients, from a row on and by an index. */
@Component
final class ClientSearch {

	private final JdbcClient jdbc;

	private final Clients clients;

	private final Tags tags;

	ClientSearch(JdbcClient jdbc, Clients clients, Tags tags) {
		this.jdbc = jdbc;
		this.clients = clients;
		this.tags = tags;
	}

	/**
	 * Reads rows.
	 * @param mark the mark of the row next to the first one, or null to begin at an end
	 * of the list
	 * @param backward whether to read towards the start, the nearest row first
	 * @param limit how many rows at most
	 */
	List<ClientHit> page(ClientQuery query, @Nullable String mark, boolean backward, int limit) {
		return isByDate(query) ? byDate(query, CasePosition.read(mark), backward, limit)
				: byClient(query, ClientHit.client(mark), backward, limit);
	}

	/**
	 * Returns whether a page can begin at a mark. As no name stands in an address, a row
	 * by name is found by its client, who may be deleted.
	 */
	boolean knows(ClientQuery query, String mark) {
		Long client = ClientHit.client(mark);
		return switch (query.chosenSort()) {
			case NAME -> client != null && this.clients.find(client).isPresent();
			case NEWEST -> client != null;
			case DUE -> CasePosition.read(mark) != null;
		};
	}

	/** Returns how many rows all pages have. */
	int count(ClientQuery query) {
		Map<String, Object> values = new HashMap<>();
		String from = isByDate(query) ? "case_file f join client c on c.id = f.client_id" : "client c";
		String tag = query.chosenTag();
		if (tag != null) {
			from += Tags.join("c.id");
			values.put("tag", tag);
		}
		return this.jdbc.sql("select count(*) from " + from + conditions(query, values))
			.params(values)
			.query(Integer.class)
			.single();
	}

	private static boolean isByDate(ClientQuery query) {
		return query.chosenSort() == ClientQuery.Sort.DUE;
	}

	private List<ClientHit> byClient(ClientQuery query, @Nullable Long from, boolean backward, int limit) {
		boolean byName = query.chosenSort() == ClientQuery.Sort.NAME;
		Map<String, Object> values = new HashMap<>(Map.of("limit", limit));
		StringBuilder sql = new StringBuilder("select c.id from client c").append(conditions(query, values))
			.append(tagged(query, values));
		boolean rising = byName != backward;
		if (from != null) {
			sql.append((byName ? """
					 and c.search_text >= (select m.search_text from client m where m.id = :from)
					and (c.search_text > (select m.search_text from client m where m.id = :from) or c.id > :from)"""
					: " and c.id > :from")
				.replace('>', rising ? '>' : '<'));
			values.put("from", from);
		}
		String down = rising ? "" : " desc";
		sql.append(" order by ").append(byName ? "c.search_text" + down + ", " : "").append("c.id" + down);
		sql.append(" limit :limit");
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
					cases.getOrDefault(client.id(), List.of()), Long.toString(client.id())))
			.toList();
	}

	private List<ClientHit> byDate(ClientQuery query, @Nullable CasePosition from, boolean backward, int limit) {
		Map<String, Object> values = new HashMap<>(Map.of("limit", limit));
		StringBuilder sql = new StringBuilder(CaseLine.SELECT).append(conditions(query, values))
			.append(tagged(query, values));
		if (from != null && from.day() != null) {
			sql.append(" and f.next_due >= :day and (f.next_due > :day or f.id > :from)".replace('>',
					backward ? '<' : '>'));
			values.put("day", from.day());
			values.put("from", from.id());
		}
		String down = backward ? " desc" : "";
		sql.append(" order by f.next_due" + down + ", f.id" + down + " limit :limit");
		List<CaseLine> lines = this.jdbc.sql(sql.toString()).params(values).query(CaseLine::of).list();
		Map<Long, Client> found = this.clients.findAll(lines.stream().map(CaseLine::clientId).distinct().toList());
		return lines.stream().map((line) -> {
			Client client = found.get(line.clientId());
			return new ClientHit(line.clientId(), line.reference(), line.name(),
					(client != null) ? client.tags() : List.of(), List.of(line), CasePosition.of(line).toString());
		}).toList();
	}

	private String tagged(ClientQuery query, Map<String, Object> values) {
		String tag = query.chosenTag();
		return (tag != null) ? this.tags.condition(tag, "c.id", values) : "";
	}

	/** Returns the conditions but that on the tag. */
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
