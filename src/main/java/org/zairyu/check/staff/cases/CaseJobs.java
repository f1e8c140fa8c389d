package org.zairyu.check.staff.cases;

import java.time.Clock;
import java.time.LocalTime;

import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.zairyu.check.staff.platform.RecurringJob;

/**
 * Brings the dates of all open cases up to the day that has just begun, and again before
 * work begins, for what failed or was cut short; where nothing is left it costs nothing.
 */
@Configuration(proxyBeanMethods = false)
class CaseJobs {

	private static final LocalTime[] TIMES = { LocalTime.of(0, 1), LocalTime.of(0, 30), LocalTime.of(2, 0),
			LocalTime.of(4, 0), LocalTime.of(6, 0), LocalTime.of(8, 0) };

	@Bean
	RecurringJob reassessCases(Reassessment reassessment, Clock clock) {
		return new RecurringJob("reassess-cases", Schedules.daily(clock.getZone(), TIMES), reassessment::run);
	}

}
