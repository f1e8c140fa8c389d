package org.zairyu.check.staff.cases;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows which cases have a page in the inbox. */
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

}
