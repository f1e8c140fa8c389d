package org.zairyu.check.staff.notice;

import java.time.Clock;
import java.time.LocalTime;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.zairyu.check.staff.platform.RecurringJob;

/** Tells members of staff what is due, and reminds clients when offices open. */
@Configuration(proxyBeanMethods = false)
class ReminderJobs {

	private static final LocalTime BEFORE_WORK = LocalTime.of(8, 15);

	private static final LocalTime NINE = LocalTime.of(9, 0);

	@Bean
	RecurringJob tellStaff(Digests digests, Clock clock) {
		return RecurringJob.daily("tell-staff", BEFORE_WORK, clock.getZone(), digests::run);
	}

	@Bean
	RecurringJob remindClients(Reminders reminders, Clock clock) {
		return RecurringJob.daily("remind-clients", NINE, clock.getZone(), reminders::run);
	}

}
