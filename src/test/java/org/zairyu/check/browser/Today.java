package org.zairyu.check.browser;

import java.time.Duration;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

import org.zairyu.check.testing.Ordinary;
import org.zairyu.check.testing.SetClock;

/** Keeps the server on one day, so that a test can name dates. */
@TestConfiguration(proxyBeanMethods = false)
class Today {

	static final String DATE = Ordinary.DAY;

	/** The set clock starts six days later. */
	@Bean
	@Primary
	SetClock today() {
		SetClock clock = new SetClock();
		clock.add(Duration.ofDays(-6));
		return clock;
	}

}
