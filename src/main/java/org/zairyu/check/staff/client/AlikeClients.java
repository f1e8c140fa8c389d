package org.zairyu.check.staff.client;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds clients who may be the same person: with the same e-mail address, or with the
 * same name, in either spelling and in any order of its words, unless their cases are of
 * different statuses of residence.
 */
@Component
public final class AlikeClients {

	private static final int MOST = 10;

	/** How many clients with these words in their names are looked at. */
	private static final int LOOKED_AT = 200;

	private final JdbcClient jdbc;

	private final Clients clients;

	/**
	 * A person who may be a client.
	 *
	 * @param person the person
	 * @param status id of the status of residence, or null if it is not known
	 */
	public record Sought(NewClient person, @Nullable String status) {
	}

	AlikeClients(JdbcClient jdbc, Clients clients) {
		this.jdbc = jdbc;
		this.clients = clients;
	}

	/**
	 * Finds the clients who may be one of many people, with as many queries as for one.
	 * @return the clients by person; people without any are not in it
	 */
	public Map<Sought, List<Client>> of(List<Sought> people) {
		Map<String, List<Sought>> byName = new HashMap<>();
		Map<String, List<Sought>> byEmail = new HashMap<>();
		for (Sought one : people) {
			names(one.person()).forEach((name) -> byName.computeIfAbsent(name, (none) -> new ArrayList<>()).add(one));
			if (one.person().email() != null) {
				byEmail.computeIfAbsent(one.person().email(), (none) -> new ArrayList<>()).add(one);
			}
		}
		Map<Sought, Set<Long>> sameName = new HashMap<>();
		Map<Sought, Set<Long>> sameEmail = new HashMap<>();
		if (!people.isEmpty()) {
			this.jdbc.sql("select id, name, other_name, email from client").query((row) -> {
				long id = row.getLong("id");
				note(byEmail.get(row.getString("email")), id, sameEmail);
				names(row.getString("name"), row.getString("other_name"))
					.forEach((name) -> note(byName.get(name), id, sameName));
			});
		}
		Set<Long> named = sameName.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
		Map<Long, Set<String>> statuses = named.isEmpty() ? Map.of() : statuses(named);
		sameName.forEach((one, ids) -> ids.stream()
			.filter((id) -> canBeOne((one.status() != null) ? Set.of(one.status()) : null, statuses.get(id)))
			.forEach((id) -> note(List.of(one), id, sameEmail)));
		Map<Long, Client> found = this.clients
			.findAll(sameEmail.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
		return sameEmail.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey,
					(one) -> one.getValue().stream().map(found::get).filter(Objects::nonNull).limit(MOST).toList()));
	}

	private static void note(@Nullable List<Sought> people, long id, Map<Sought, Set<Long>> noted) {
		if (people != null) {
			people.forEach((one) -> noted.computeIfAbsent(one, (none) -> new TreeSet<>()).add(id));
		}
	}

	/** Returns the clients who may be the person to be added. */
	public List<Client> of(NewClient person) {
		return of(person, -1);
	}

	/** Returns the other clients who may be this person. */
	public List<Client> of(Client client) {
		return of(client.details(), client.id());
	}

	private List<Client> of(NewClient person, long self) {
		Map<Long, Client> alike = new LinkedHashMap<>();
		if (person.email() != null) {
			add(alike,
					this.jdbc.sql(Client.SELECT + "where c.email = :email and c.id <> :self order by c.id limit 200")
						.param("email", person.email())
						.param("self", self)
						.query(Client::of)
						.list());
		}
		List<Client> named = names(person).stream().flatMap((name) -> named(name, person, self).stream()).toList();
		Map<Long, Set<String>> statuses = statuses(
				Stream.concat(Stream.of(self), named.stream().map(Client::id)).collect(Collectors.toSet()));
		add(alike, named.stream().filter((one) -> canBeOne(statuses.get(self), statuses.get(one.id()))).toList());
		return alike.values().stream().limit(MOST).toList();
	}

	private static void add(Map<Long, Client> alike, List<Client> more) {
		more.forEach((client) -> alike.putIfAbsent(client.id(), client));
	}

	private List<Client> named(String name, NewClient person, long self) {
		String[] words = name.split(" ");
		Map<String, Object> values = new HashMap<>(Map.of("self", self, "limit", LOOKED_AT));
		StringBuilder sql = new StringBuilder(Client.SELECT).append("where c.id <> :self");
		for (int i = 0; i < words.length; i++) {
			sql.append(" and c.search_text like :word").append(i).append(" escape '!'");
			values.put("word" + i, SearchText.pattern(words[i]));
		}
		return this.jdbc.sql(sql.append(" order by c.id limit :limit").toString())
			.params(values)
			.query(Client::of)
			.list()
			.stream()
			.filter((client) -> names(client.details()).stream().anyMatch(names(person)::contains))
			.toList();
	}

	/** Returns both spellings as sorted words of letters and digits. */
	private static Set<String> names(NewClient person) {
		return names(person.name(), person.otherName());
	}

	private static Set<String> names(String spelling, @Nullable String other) {
		return Stream.of(spelling, other)
			.filter(Objects::nonNull)
			.map((name) -> Arrays.stream(SearchText.of(name.replaceAll("[・･]", " ")).split("[^\\p{L}\\p{M}\\p{N}]+"))
				.filter((word) -> !word.isEmpty())
				.sorted()
				.collect(Collectors.joining(" ")))
			.filter((name) -> !name.isEmpty())
			.collect(Collectors.toSet());
	}

	private Map<Long, Set<String>> statuses(Set<Long> clients) {
		Map<Long, Set<String>> statuses = new HashMap<>();
		this.jdbc.sql("""
				select client_id, residence_status from case_file
				where client_id in (:clients) and residence_status is not null""")
			.param("clients", clients)
			.query((row) -> {
				statuses.computeIfAbsent(row.getLong("client_id"), (id) -> new HashSet<>())
					.add(row.getString("residence_status"));
			});
		return statuses;
	}

	/** A status that is not known contradicts none. */
	private static boolean canBeOne(@Nullable Set<String> one, @Nullable Set<String> other) {
		return one == null || other == null || one.stream().anyMatch(other::contains);
	}

}
