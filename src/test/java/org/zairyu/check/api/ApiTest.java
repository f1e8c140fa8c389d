package org.zairyu.check.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** Starts the server on a free port, on 22 November 2026 in Tokyo. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({ ApiTest.Today.class, Api.class })
@interface ApiTest {

	@TestConfiguration(proxyBeanMethods = false)
	class Today {

		/** Half past midnight in Tokyo, still the day before in UTC. */
		@Bean
		@Primary
		Clock fixedClock() {
			return Clock.fixed(Instant.parse("2026-11-21T15:30:00Z"), ZoneId.of("Asia/Tokyo"));
		}

	}

}
