package org.zairyu.check.casework.file;

import java.time.Clock;
import java.time.LocalTime;

import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.zairyu.check.casework.jobs.Job;

/**
 * Brings the dates of all open cases up to the day that has just begun; a second time
 * before work begins, for what failed the first time.
 */
@Configuration(proxyBeanMethods = false)
class FileJobs {

	private static final LocalTime AFTER_MIDNIGHT = LocalTime.of(0, 1);

	private static final LocalTime BEFORE_WORK = LocalTime.of(6, 0);

	@Bean
	Job reassessCases(Reassessment reassessment, Clock clock) {
		return new Job("reassess-cases", Schedules.daily(clock.getZone(), AFTER_MIDNIGHT, BEFORE_WORK),
				reassessment::run);
	}

}
