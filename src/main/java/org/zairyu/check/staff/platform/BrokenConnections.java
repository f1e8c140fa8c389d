package org.zairyu.check.staff.platform;

import java.sql.SQLException;
import java.util.Set;

import com.zaxxer.hikari.SQLExceptionOverride;

/**
 * Throws connections of the pool away when H2 has closed its database, as it does when
 * the disk is full. The next connection opens the database anew. The pool alone knows
 * only the codes of databases that are reached through a network.
 */
public final class BrokenConnections implements SQLExceptionOverride {

	/** Closed, closing, and errors while reading or writing the file. */
	static final Set<Integer> H2_CLOSED = Set.of(90098, 90121, 90028, 90031);

	@java.lang.Override
	public Override adjudicate(SQLException error) {
		return H2_CLOSED.contains(error.getErrorCode()) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
	}

}
