package org.zairyu.check.staff.cases;

import java.time.Instant;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.zairyu.check.staff.platform.DatabaseTime;

/** Knows which cases have a page in the inbox, and which the resident has withdrawn. */
@Component
public final class Messages {

	private final JdbcClient jdbc;

	Messages(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns whether the case came from a resident who has not withdrawn it. */
	public boolean isThere(long caseId) {
		return this.jdbc.sql("select count(*) from hand_off where case_id = :id")
			.param("id", caseId)
			.query(Integer.class)
			.single() > 0;
	}

	/** Returns when the resident withdrew what the case came from, if ever. */
	public Optional<Instant> withdrawnAt(long caseId) {
		return this.jdbc.sql("select withdrawn_at from case_file where id = :id and withdrawn_at is not null")
			.param("id", caseId)
			.query((row, number) -> DatabaseTime.get(row, "withdrawn_at"))
			.optional();
	}

}
