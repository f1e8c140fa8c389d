package org.zairyu.check.casework.reminder;

import java.time.Clock;
import java.time.LocalTime;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.zairyu.check.casework.jobs.Job;

/** Reminds clients in the morning, when offices open. */
@Configuration(proxyBeanMethods = false)
class ReminderJobs {

	private static final LocalTime NINE = LocalTime.of(9, 0);

	@Bean
	Job remindClients(Reminders reminders, Clock clock) {
		return Job.daily("remind-clients", NINE, clock.getZone(), reminders::run);
	}

}
