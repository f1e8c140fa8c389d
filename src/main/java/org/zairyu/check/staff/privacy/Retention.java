package org.zairyu.check.staff.privacy;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.platform.DatabaseTime;

/**
 * Deletes what has been kept long enough: closed cases, checks that nobody has taken up,
 * and receipts for deleted checks. Applies a shorter time if the resident agreed to one.
 */
@Component
final class Retention {

	/** The number of cases in a batch; each case is deleted in its own transaction. */
	private static final int BATCH = 500;

	private final JdbcClient jdbc;

	private final Deletion deletion;

	private final PrivacySettings settings;

	private final Clock clock;

	Retention(JdbcClient jdbc, Deletion deletion, PrivacySettings settings, Clock clock) {
		this.jdbc = jdbc;
		this.deletion = deletion;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Deletes what is too old.
	 * @return the number of deleted cases
	 */
	int run() {
		int deleted = delete(this.settings.keepDays(), "");
		for (int days : shorter()) {
			deleted += delete(days, "and h.kept_days = " + days);
		}
		this.jdbc.sql("""
				delete from receipt where sent_at < :before
				and not exists (select 1 from hand_off h where h.code_hash = receipt.code_hash)""")
			.param("before", before(this.settings.keepDays()))
			.update();
		return deleted;
	}

	private int delete(int days, String condition) {
		int deleted = 0;
		List<Long> batch = tooOld(days, condition);
		while (!batch.isEmpty()) {
			batch.forEach((id) -> this.deletion.fileAndIdleClient(id, Actor.system()));
			deleted += batch.size();
			batch = tooOld(days, condition);
		}
		return deleted;
	}

	private List<Long> tooOld(int days, String condition) {
		return this.jdbc
			.sql("""
					select f.id from case_file f left join hand_off h on h.case_id = f.id
					where (f.state = 'closed' and f.closed_at < :before or h.case_id is not null and f.state = 'new'
					and f.assignee_id is null and f.saved_at < :before) %s order by f.id limit :limit"""
				.formatted(condition))
			.param("before", before(days))
			.param("limit", BATCH)
			.query((row, number) -> row.getLong("id"))
			.list();
	}

	private List<Integer> shorter() {
		return this.jdbc.sql("select distinct kept_days from hand_off where kept_days < :days")
			.param("days", this.settings.keepDays())
			.query((row, number) -> row.getInt("kept_days"))
			.list();
	}

	private OffsetDateTime before(int days) {
		return DatabaseTime.of(this.clock.instant().minus(Duration.ofDays(days)));
	}

}
