package org.zairyu.check.staff.account;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.staff.platform.AuditFilter;
import org.zairyu.check.staff.platform.Problem;
import org.zairyu.check.web.form.DateInput;
import org.zairyu.check.web.form.InputProblem;
import org.zairyu.check.web.form.QuestionInput;

/**
 * What an admin asks of the audit log, as typed.
 *
 * @param action id of an action
 * @param actor name of an account
 * @param file number of a case
 * @param client number of a client
 * @param from the first day
 * @param to the last day
 */
record AuditQuery(@Nullable String action, @Nullable String actor, @Nullable String file, @Nullable String client,
		@Nullable String from, @Nullable String to) {

	AuditQuery {
		action = given(action);
		actor = given(actor);
		file = given(file);
		client = given(client);
		from = given(from);
		to = given(to);
	}

	/** Returns what is wrong with the numbers and days. */
	List<Problem> problems() {
		List<Problem> problems = new ArrayList<>();
		if (this.file != null && number(this.file) == null) {
			problems.add(new Problem("file", "audit-number"));
		}
		if (this.client != null && number(this.client) == null) {
			problems.add(new Problem("client", "audit-number"));
		}
		LocalDate first = day(this.from);
		LocalDate last = day(this.to);
		if (this.from != null && first == null) {
			problems.add(new Problem("from", "search-date"));
		}
		if (this.to != null && last == null) {
			problems.add(new Problem("to", "search-date"));
		}
		if (first != null && last != null && last.isBefore(first)) {
			problems.add(new Problem("to", "search-range"));
		}
		return problems;
	}

	/** Returns the filter. A day lasts from midnight to midnight in a time zone. */
	AuditFilter filter(ZoneId zone) {
		LocalDate last = day(this.to);
		return new AuditFilter(this.action, (this.actor != null) ? Accounts.normal(this.actor) : null,
				number(this.file), number(this.client), start(day(this.from), zone),
				start((last != null) ? last.plusDays(1) : null, zone));
	}

	/** Returns the parameters of an address with the same query. */
	public String parameters() {
		Map<String, String> all = new TreeMap<>();
		put(all, "action", this.action);
		put(all, "actor", this.actor);
		put(all, "file", this.file);
		put(all, "client", this.client);
		put(all, "from", this.from);
		put(all, "to", this.to);
		return all.entrySet()
			.stream()
			.map((one) -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
	}

	private static void put(Map<String, String> all, String name, @Nullable String value) {
		if (value != null) {
			all.put(name, value);
		}
	}

	private static @Nullable Long number(@Nullable String text) {
		try {
			return (text != null) ? Long.valueOf(text.strip()) : null;
		}
		catch (NumberFormatException ex) {
			return null;
		}
	}

	private static @Nullable LocalDate day(@Nullable String text) {
		try {
			return (text != null) ? LocalDate.parse(DateInput.read(QuestionInput.day(text))) : null;
		}
		catch (InputProblem ex) {
			return null;
		}
	}

	private static @Nullable Instant start(@Nullable LocalDate day, ZoneId zone) {
		return (day != null) ? day.atStartOfDay(zone).toInstant() : null;
	}

	private static @Nullable String given(@Nullable String value) {
		return (value == null || value.isBlank()) ? null : value;
	}

}
