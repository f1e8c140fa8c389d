package org.zairyu.check.casework.audit;

import java.sql.Connection;
import java.sql.SQLException;

import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** Refuses every change to the audit log in H2; named in its migration. */
public final class AppendOnlyTrigger implements Trigger {

	@Override
	public void fire(Connection connection, Object @Nullable [] before, Object @Nullable [] after) throws SQLException {
		throw new SQLException("the audit log can only be added to");
	}

}
