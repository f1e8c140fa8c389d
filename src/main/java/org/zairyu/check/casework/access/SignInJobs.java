package org.zairyu.check.casework.access;

import java.time.Clock;
import java.time.Duration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

import org.zairyu.check.casework.jobs.Job;
import org.zairyu.check.casework.throttle.Throttle;

/** Deletes what no longer counts. */
@Configuration(proxyBeanMethods = false)
class SignInJobs {

	@Bean
	Job purgeTries(Throttle throttle, Clock clock) {
		return new Job("purge-tries", Duration.ofHours(1),
				() -> throttle.purge(clock.instant().minus(Duration.ofDays(1))));
	}

	@Bean
	Job purgeSessions(JdbcIndexedSessionRepository sessions) {
		return new Job("purge-sessions", Duration.ofMinutes(10), sessions::cleanUpExpiredSessions);
	}

}
