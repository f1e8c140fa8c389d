package org.zairyu.check.staff.platform;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.zairyu.check.staff.testing.OnH2;
import org.zairyu.check.staff.testing.OnPostgres;
import org.zairyu.check.staff.testing.StaffSuite;

import static org.assertj.core.api.Assertions.assertThat;

class ThrottleTests {

	@Nested
	@OnH2
	class H2 extends Suite {

	}

	@Nested
	@OnPostgres
	class Postgres extends Suite {

	}

	abstract static class Suite extends StaffSuite {

		private final Limit limit = new Limit("test", 5, Duration.ofMinutes(15), Duration.ofMinutes(15));

		@Autowired
		private Throttle throttle;

		@Test
		void countsTriesAtTheSameMoment() throws Exception {
			String subject = unique("many");
			try (ExecutorService crowd = Executors.newFixedThreadPool(8)) {
				Callable<Boolean> attempt = () -> this.throttle.allows(this.limit, subject);
				long allowed = crowd.invokeAll(Collections.nCopies(40, attempt)).stream().filter((future) -> {
					try {
						return future.get();
					}
					catch (Exception ex) {
						throw new IllegalStateException(ex);
					}
				}).count();
				assertThat(allowed).isEqualTo(5);
			}
		}

		@Test
		void startsAnewWhenTheWindowIsOver() {
			String subject = unique("slow");
			Limit short1 = new Limit("test", 1, Duration.ZERO, Duration.ofMinutes(1));
			assertThat(this.throttle.allows(short1, subject)).isTrue();
			assertThat(this.throttle.allows(short1, subject)).isTrue();
		}

		@Test
		void keepsNoNameAndForgetsWhatIsOver() {
			String subject = unique("somebody@example.org");
			this.throttle.allows(this.limit, subject);
			assertThat(count("select count(*) from throttle where subject like '%somebody%'")).isZero();
			assertThat(this.throttle.purge(Instant.now().plusSeconds(1))).isPositive();
			assertThat(count("select count(*) from throttle where kind = 'test' and held_until is null")).isZero();
		}

		@Test
		void countsAnIpv6SubscriberAsOne() {
			assertThat(Network.of("2001:db8:1:2:3:4:5:6")).isEqualTo(Network.of("2001:db8:1:2::9"))
				.isNotEqualTo(Network.of("2001:db8:1:3::9"));
			assertThat(Network.of("192.0.2.1").name()).isEqualTo("192.0.2.1");
		}

	}

}
