package org.zairyu.check.staff.platform;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.zairyu.check.staff.testing.OnH2;
import org.zairyu.check.staff.testing.OnPostgres;
import org.zairyu.check.staff.testing.StaffSuite;

import static org.assertj.core.api.Assertions.assertThat;

class JobSchedulerTests {

	@Nested
	@OnH2
	class H2 extends Suite {

	}

	@Nested
	@OnPostgres
	class Postgres extends Suite {

	}

	abstract static class Suite extends StaffSuite {

		@Autowired
		private DataSource database;

		@Autowired
		private List<RecurringJob> jobs;

		@Test
		void runsAJobInOneInstanceAtATime() throws Exception {
			AtomicInteger running = new AtomicInteger();
			AtomicInteger most = new AtomicInteger();
			AtomicInteger runs = new AtomicInteger();
			RecurringJob job = new RecurringJob("job-of-the-test", Duration.ofMillis(50), () -> {
				most.accumulateAndGet(running.incrementAndGet(), Math::max);
				// long enough for the other instance to poll twice
				Awaitility.await().pollDelay(Duration.ofMillis(100)).until(() -> true);
				running.decrementAndGet();
				runs.incrementAndGet();
			});
			JobSettings settings = new JobSettings(true, Duration.ofMillis(50), Duration.ofSeconds(1));
			TaskPool one = JobConfiguration.pool(this.database, List.of(job), List.of(), settings);
			TaskPool two = JobConfiguration.pool(this.database, List.of(job), List.of(), settings);
			one.start();
			two.start();
			try {
				until(runs, 5);
				one.stop();
				int before = runs.get();
				until(runs, before + 2);
				one.start();
				two.stop();
				until(runs, runs.get() + 2);
			}
			finally {
				one.stop();
				two.stop();
			}
			assertThat(most).hasValue(1);
		}

		@Test
		void goesOnAfterAJobFailed() throws Exception {
			AtomicInteger runs = new AtomicInteger();
			RecurringJob job = new RecurringJob("job-that-fails", Duration.ofMillis(50), () -> {
				if (runs.incrementAndGet() == 1) {
					throw new IllegalStateException("the first time");
				}
			});
			TaskPool scheduler = JobConfiguration.pool(this.database, List.of(job), List.of(),
					new JobSettings(true, Duration.ofMillis(50), Duration.ofSeconds(1)));
			scheduler.start();
			try {
				until(runs, 2);
			}
			finally {
				scheduler.stop();
			}
		}

		@Test
		void doesEveryJobOfTheApplicationTwiceWithoutHarm() {
			assertThat(this.jobs).extracting(RecurringJob::name)
				.doesNotHaveDuplicates()
				.contains("purge-mails", "purge-bulk-runs", "purge-tries", "purge-sessions");
			this.jobs.forEach((job) -> job.work().run());
			this.jobs.forEach((job) -> job.work().run());
		}

		private static void until(AtomicInteger runs, int number) {
			Awaitility.await().atMost(Duration.ofSeconds(30)).until(runs::get, (count) -> count >= number);
		}

	}

}
