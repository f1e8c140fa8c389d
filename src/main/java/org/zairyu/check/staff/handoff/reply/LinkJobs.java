package org.zairyu.check.staff.handoff.reply;

import java.time.Clock;
import java.time.LocalTime;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.zairyu.check.staff.platform.RecurringJob;

/** Deletes old links every night. */
@Configuration(proxyBeanMethods = false)
class LinkJobs {

	private static final LocalTime HALF_PAST_THREE = LocalTime.of(3, 30);

	@Bean
	RecurringJob deleteOldLinks(LinkRetention retention, Clock clock) {
		return RecurringJob.daily("delete-old-links", HALF_PAST_THREE, clock.getZone(), retention::run);
	}

}
