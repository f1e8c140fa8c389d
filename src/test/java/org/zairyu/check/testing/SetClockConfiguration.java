package org.zairyu.check.testing;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Puts the clock that a test sets in the place of the real one. */
@TestConfiguration(proxyBeanMethods = false)
public class SetClockConfiguration {

	@Bean
	@Primary
	SetClock setClock() {
		return new SetClock();
	}

}
