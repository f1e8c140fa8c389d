package org.zairyu.check.staff.account.signin;

import java.time.Clock;
import java.time.Duration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

import org.zairyu.check.staff.platform.RecurringJob;
import org.zairyu.check.staff.platform.Throttle;

/** Deletes expired tries and sessions. */
@Configuration(proxyBeanMethods = false)
class SignInJobs {

	@Bean
	RecurringJob purgeTries(Throttle throttle, Clock clock) {
		return new RecurringJob("purge-tries", Duration.ofHours(1),
				() -> throttle.purge(clock.instant().minus(Duration.ofDays(1))));
	}

	@Bean
	RecurringJob purgeSessions(JdbcIndexedSessionRepository sessions) {
		return new RecurringJob("purge-sessions", Duration.ofMinutes(10), sessions::cleanUpExpiredSessions);
	}

}
