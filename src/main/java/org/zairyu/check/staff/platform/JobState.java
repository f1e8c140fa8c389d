package org.zairyu.check.staff.platform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * The state of a recurring job, over all instances.
 *
 * @param name the name of the job
 * @param next when it is due; null if no instance has ever scheduled it
 * @param running whether an instance runs it now
 * @param heartbeat when that instance last reported, or null
 * @param lastSuccess when it last succeeded, or null
 * @param failures how often it has failed since
 */
public record JobState(String name, @Nullable Instant next, boolean running, @Nullable Instant heartbeat,
		@Nullable Instant lastSuccess, int failures) {

	static JobState unknown(String name) {
		return new JobState(name, null, false, null, null, 0);
	}

	static JobState of(ResultSet row, int number) throws SQLException {
		return new JobState(row.getString("task_name"), DatabaseTime.find(row, "execution_time"),
				row.getBoolean("picked"), DatabaseTime.find(row, "last_heartbeat"),
				DatabaseTime.find(row, "last_success"), row.getInt("consecutive_failures"));
	}

	/**
	 * Tells whether the job should have run, or reported that it runs, some time ago.
	 * @param patience how long it may be overdue
	 */
	public boolean isLate(Instant now, Duration patience) {
		Instant expected = (this.running && this.heartbeat != null) ? this.heartbeat : this.next;
		return expected == null || expected.isBefore(now.minus(patience));
	}

	/** Tells whether the last run failed. */
	public boolean isFailing() {
		return this.failures > 0;
	}

}
