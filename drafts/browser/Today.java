package org.zairyu.check.browser;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Keeps the server on one day, so that a test can name dates. */
@TestConfiguration(proxyBeanMethods = false)
class Today {

	/** A Monday on which every office is open. */
	static final String DATE = "2026-11-16";

	@Bean
	@Primary
	Clock today() {
		return Clock.fixed(Instant.parse(DATE + "T03:00:00Z"), ZoneId.of("Asia/Tokyo"));
	}

}
