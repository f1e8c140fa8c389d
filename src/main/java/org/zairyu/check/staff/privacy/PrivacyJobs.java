package org.zairyu.check.staff.privacy;

import java.time.Clock;
import java.time.LocalTime;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.zairyu.check.staff.platform.RecurringJob;

/** Deletes records every night once they have been kept long enough. */
@Configuration(proxyBeanMethods = false)
class PrivacyJobs {

	private static final LocalTime THREE = LocalTime.of(3, 0);

	@Bean
	RecurringJob deleteOldCases(Retention retention, Clock clock) {
		return RecurringJob.daily("delete-old-cases", THREE, clock.getZone(), retention::run);
	}

}
