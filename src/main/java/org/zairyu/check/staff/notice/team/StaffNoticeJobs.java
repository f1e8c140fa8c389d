package org.zairyu.check.staff.notice.team;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.zairyu.check.staff.platform.RecurringJob;

/** Tells members of staff before work what is due, and all day what has happened. */
@Configuration(proxyBeanMethods = false)
class StaffNoticeJobs {

	private static final LocalTime BEFORE_WORK = LocalTime.of(8, 15);

	@Bean
	RecurringJob tellStaff(Digests digests, Clock clock) {
		return RecurringJob.daily("tell-staff", BEFORE_WORK, clock.getZone(), digests::run);
	}

	@Bean
	RecurringJob tellNews(StaffNotices notices) {
		return new RecurringJob("tell-news", Duration.ofMinutes(1), notices::run);
	}

}
