package org.zairyu.check.staff.notice;

import java.time.Clock;
import java.time.LocalTime;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.zairyu.check.staff.platform.RecurringJob;

/** Reminds clients when offices open. */
@Configuration(proxyBeanMethods = false)
class ReminderJobs {

	private static final LocalTime NINE = LocalTime.of(9, 0);

	@Bean
	RecurringJob remindClients(Reminders reminders, Clock clock) {
		return RecurringJob.daily("remind-clients", NINE, clock.getZone(), reminders::run);
	}

}
