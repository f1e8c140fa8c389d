package org.zairyu.check.staff.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.zairyu.check.procedure.Procedure;
import org.zairyu.check.staff.platform.DatabaseTime;

/** Finds the dates that clients want to be reminded of. */
@Component
final class DueDates {

	/** The keys of dates that are no procedure. */
	private static final List<String> OWN_WORDS = List.of("mail.reminder.task.stay-ends",
			"mail.reminder.task.special-period-ends", "mail.reminder.task.keep-my-number-card");

	private record Key(long caseId, LocalDate due) {
	}

	private final JdbcClient jdbc;

	private final Clock clock;

	DueDates(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Returns the dates within the longest distance of a reminder, of open cases whose
	 * clients have consented. Several tasks on one date are one date.
	 */
	Collection<DueDate> from(LocalDate today) {
		Map<Key, DueDate> dates = new LinkedHashMap<>();
		this.jdbc.sql("""
				select f.id, d.due, d.go_by, d.accepted_until, d.code, d.procedure_id, c.email, c.language,
				r.given_at, f.saved_at, r.stop_token
				from reminder_consent r join case_file f on f.id = r.case_id join client c on c.id = f.client_id
				join case_deadline d on d.case_id = f.id
				where r.stopped_at is null and f.state <> 'closed' and c.email is not null
				and coalesce(d.accepted_until, d.due) >= :today and d.due <= :last order by f.id, d.due, d.code""")
			.param("today", today)
			.param("last", today.plusDays(Occasion.DISTANCES.getFirst()))
			.query(this::date)
			.list()
			.forEach((date) -> dates.merge(new Key(date.caseId(), date.due()), date, DueDates::both));
		return dates.values();
	}

	private DueDate date(ResultSet row, int number) throws SQLException {
		LocalDate due = row.getObject("due", LocalDate.class);
		LocalDate goBy = row.getObject("go_by", LocalDate.class);
		LocalDate accepted = row.getObject("accepted_until", LocalDate.class);
		return new DueDate(row.getLong("id"), due, (goBy != null && goBy.isBefore(due)) ? goBy : null,
				(accepted != null) ? accepted : due,
				List.of(task(row.getString("code"), row.getString("procedure_id"))), row.getString("email"),
				row.getString("language"), day(DatabaseTime.get(row, "given_at")),
				day(DatabaseTime.get(row, "saved_at")), row.getString("stop_token"));
	}

	/**
	 * Returns the key of what is due. A date that is no application has words of its own,
	 * so that nobody who has filed is told to apply.
	 */
	private static String task(String code, String procedure) {
		String key = "mail.reminder.task." + (code.equals("special-period") ? "special-period-ends" : code);
		return OWN_WORDS.contains(key) ? key : "procedure." + procedure;
	}

	private LocalDate day(Instant instant) {
		return instant.atZone(this.clock.getZone()).toLocalDate();
	}

	private static DueDate both(DueDate one, DueDate other) {
		List<String> tasks = Stream
			.concat(Stream.of(Procedure.values()).map((procedure) -> "procedure." + procedure.id()), OWN_WORDS.stream())
			.filter((key) -> one.tasks().contains(key) || other.tasks().contains(key))
			.toList();
		return new DueDate(one.caseId(), one.due(), earlier(one.goBy(), other.goBy()),
				one.accepted().isBefore(other.accepted()) ? one.accepted() : other.accepted(), tasks, one.email(),
				one.language(), one.consentOn(), one.savedOn(), one.stopToken());
	}

	private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
		if (one == null || other == null) {
			return (one != null) ? one : other;
		}
		return one.isBefore(other) ? one : other;
	}

}
