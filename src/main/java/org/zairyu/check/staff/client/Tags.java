package org.zairyu.check.staff.client;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The tags of clients, such as a faculty, an employer or a year of entry. A tag has at
 * most 40 characters, and a client at most 20 tags.
 */
@Component
public final class Tags {

	/** What is written between tags. */
	public static final String COMMA = ", ";

	/** Matches tags with commas between that a client can have. */
	public static final String ALLOWED = "[^,]{1,40}(, [^,]{1,40}){0,19}";

	/** What stands between tags, whichever keyboard it was typed on. */
	private static final Pattern BETWEEN = Pattern.compile("[,、;|\\r\\n\\t]");

	/** As many clients are found faster by their numbers than in the order of a list. */
	private static final int FEW = 300;

	private final JdbcClient jdbc;

	Tags(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Reads tags that stand one after another, with commas, semicolons or bars between.
	 * Makes width and blanks equal, and drops a tag that is there already in other
	 * capitals.
	 * @return the tags, sorted; of any number and length
	 */
	public static List<String> read(@Nullable String typed) {
		TreeMap<String, String> tags = new TreeMap<>();
		if (typed != null) {
			String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC);
			BETWEEN.splitAsStream(plain)
				.map((tag) -> tag.replaceAll("[\\s\\p{Z}\\p{Cc}\\p{Cf}]+", " ").strip())
				.filter((tag) -> !tag.isEmpty())
				.forEach((tag) -> tags.putIfAbsent(tag.toLowerCase(Locale.ROOT), tag));
		}
		return tags.values().stream().sorted().toList();
	}

	/** Returns whether a client can have these tags. */
	public static boolean areAllowed(List<String> tags) {
		return tags.isEmpty() || String.join(COMMA, tags).matches(ALLOWED);
	}

	static List<String> split(@Nullable String joined) {
		return (joined == null) ? List.of() : Stream.of(joined.split("\\|")).sorted().toList();
	}

	/** Returns the tags that clients have, sorted. */
	public List<String> all() {
		return this.jdbc.sql("""
				select name from tag where exists (select 1 from client_tag t where t.tag = tag.name)""")
			.query((row, number) -> row.getString("name"))
			.list()
			.stream()
			.sorted()
			.toList();
	}

	/**
	 * Returns the end of a {@code from} that narrows to a tag what is counted, whatever
	 * its order.
	 * @param client the column with the number of the client
	 */
	public static String join(String client) {
		return " join client_tag t on t.client_id = " + client + " and t.tag = :tag";
	}

	/**
	 * Returns the end of a {@code where} that narrows a list in an order to a tag. If few
	 * clients have the tag, it names them, because databases would read through all rows
	 * in that order.
	 * @param client the column with the number of the client
	 * @param values receives the values of the condition
	 */
	public String condition(String tag, String client, Map<String, Object> values) {
		List<Long> few = this.jdbc.sql("select client_id from client_tag where tag = :tag limit :more")
			.param("tag", tag)
			.param("more", FEW + 1)
			.query((row, number) -> row.getLong("client_id"))
			.list();
		if (few.isEmpty()) {
			return " and false";
		}
		if (few.size() <= FEW) {
			values.put("few", few);
			return " and " + client + " in (:few)";
		}
		values.put("tag", tag);
		return " and exists (select 1 from client_tag t where t.client_id = " + client + " and t.tag = :tag)";
	}

	/** Replaces the tags of a client. */
	void replace(long client, List<String> tags) {
		this.jdbc.sql("delete from client_tag where client_id = :client").param("client", client).update();
		add(client, tags);
	}

	/** Adds tags to a client that has none of them. */
	void add(long client, List<String> tags) {
		for (String tag : tags) {
			this.jdbc.sql("insert into tag (name) values (:tag) on conflict do nothing").param("tag", tag).update();
			this.jdbc.sql("insert into client_tag (client_id, tag) values (:client, :tag)")
				.param("client", client)
				.param("tag", tag)
				.update();
		}
	}

}
