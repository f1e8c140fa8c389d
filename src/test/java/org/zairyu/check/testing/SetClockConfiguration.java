package org.zairyu.check.testing;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Replaces the real clock with one that tests can set. */
@TestConfiguration(proxyBeanMethods = false)
public class SetClockConfiguration {

	@Bean
	@Primary
	SetClock setClock() {
		return new SetClock();
	}

}
