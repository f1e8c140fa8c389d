package org.zairyu.check.staff.platform;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;

import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

/**
 * Something that is done again and again, by one instance at a time. A job that dies
 * halfway is begun again, so doing it twice must do no harm.
 *
 * @param name its name, in kebab-case; never changes
 * @param schedule when it begins
 * @param work what is done
 */
public record RecurringJob(String name, Schedule schedule, Runnable work) {

	/**
	 * A job that begins again some time after it has ended.
	 * @param every how long after
	 */
	public RecurringJob(String name, Duration every, Runnable work) {
		this(name, FixedDelay.of(every), work);
	}

	/**
	 * A job for a time of day; if no instance runs then, it is done at the next start.
	 */
	public static RecurringJob daily(String name, LocalTime at, ZoneId zone, Runnable work) {
		return new RecurringJob(name, Schedules.daily(zone, at), work);
	}

}
