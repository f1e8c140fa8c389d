package org.zairyu.check.staff.platform;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

/**
 * A job that recurs and runs on one instance at a time. A job that was cut short runs
 * again, so running it twice must do no harm.
 *
 * @param name the name in kebab-case; never changes
 * @param schedule when the job starts
 * @param work what the job does
 */
public record RecurringJob(String name, Schedule schedule, Runnable work) {

	/**
	 * Creates a job that starts again some time after it has ended.
	 * @param every the time between the end and the next start
	 */
	public RecurringJob(String name, Duration every, Runnable work) {
		this(name, FixedDelay.of(every), work);
	}

	/**
	 * Creates a job for a time of day. If no instance runs at that time, the job runs
	 * when the next one starts.
	 */
	public static RecurringJob daily(String name, LocalTime at, ZoneId zone, Runnable work) {
		return new RecurringJob(name, Schedules.daily(zone, at), work);
	}

	RecurringTask<Void> task() {
		return Tasks.recurring(this.name, this.schedule).execute((instance, context) -> this.work.run());
	}

}
