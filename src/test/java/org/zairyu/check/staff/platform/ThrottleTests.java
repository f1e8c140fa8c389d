package org.zairyu.check.staff.platform;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

import org.zairyu.check.staff.testing.OnH2;
import org.zairyu.check.staff.testing.OnPostgres;
import org.zairyu.check.staff.testing.StaffSuite;
import org.zairyu.check.testing.SetClock;

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

		@Autowired
		private TransactionOperations transactions;

		@ParameterizedTest
		@ValueSource(longs = { 5, -5 })
		void aClockThatWasWrongForHoursHoldsNobodyUpForHours(long hours) {
			SetClock clock = new SetClock();
			Throttle throttle = new Throttle(this.jdbc, this.transactions, clock);
			for (Limit each : List.of(this.limit,
					Limit.growing("growing", 5, Duration.ofSeconds(15), Duration.ofMinutes(15)))) {
				String subject = unique("jump");
				clock.add(Duration.ofHours(hours));
				for (int i = 0; i < 6; i++) {
					throttle.allows(each, subject);
				}
				assertThat(throttle.allows(each, subject)).as("%s held", each.kind()).isFalse();
				clock.add(Duration.ofHours(-hours));
				clock.add(Duration.ofMinutes(15));
				assertThat(throttle.allows(each, subject)).as("%s after the clock was put right", each.kind()).isTrue();
			}
		}

		@Test
		void doesNotCountATryThatNobodyLookedAt() {
			Limit growing = Limit.growing("growing", 2, Duration.ofMinutes(1), Duration.ofMinutes(2));
			String subject = unique("busy");
			for (int i = 0; i < 5; i++) {
				assertThat(this.throttle.allows(growing, subject)).as("try %s", i).isTrue();
				this.throttle.giveBack(growing, subject);
			}
		}

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
