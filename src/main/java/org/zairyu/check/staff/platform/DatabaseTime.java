package org.zairyu.check.staff.platform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

/**
 * Converts points in time for both databases. PostgreSQL's driver does not know
 * {@link Instant}, and neither database stores nanoseconds.
 */
public final class DatabaseTime {

	private DatabaseTime() {
	}

	/** Returns a point in time as the value of a parameter. */
	public static OffsetDateTime of(Instant instant) {
		return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
	}

	/** Returns a point in time, or null, as the value of a parameter. */
	public static @Nullable OffsetDateTime ofNullable(@Nullable Instant instant) {
		return (instant != null) ? of(instant) : null;
	}

	/** Returns the point in time in a column that is never null. */
	public static Instant get(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

	/** Returns the point in time in a column, or null. */
	public static @Nullable Instant find(ResultSet row, String column) throws SQLException {
		OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
		return (time != null) ? time.toInstant() : null;
	}

}
