package org.zairyu.check.staff.cases;

import java.time.Clock;
import java.time.LocalTime;

import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.zairyu.check.staff.platform.RecurringJob;

/**
 * Updates the dates of all open cases when a day begins, and again before working hours
 * for cases that failed or were interrupted. A run with nothing left to do costs nothing.
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
