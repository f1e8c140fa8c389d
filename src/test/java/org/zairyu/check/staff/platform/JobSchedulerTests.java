package org.zairyu.check.staff.platform;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

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
				pause(100);
				running.decrementAndGet();
				runs.incrementAndGet();
			});
			JobSettings settings = new JobSettings(true, Duration.ofMillis(50), Duration.ofSeconds(1));
			JobScheduler one = new JobScheduler(this.database, List.of(job), settings);
			JobScheduler two = new JobScheduler(this.database, List.of(job), settings);
			one.start();
			two.start();
			try {
				until(runs, 5);
				one.stop();
				int before = runs.get();
				until(runs, before + 2);
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
			JobScheduler scheduler = new JobScheduler(this.database, List.of(job),
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
				.contains("send-mails", "purge-mails", "purge-tries", "purge-sessions");
			this.jobs.forEach((job) -> job.work().run());
			this.jobs.forEach((job) -> job.work().run());
		}

		private static void until(AtomicInteger runs, int number) {
			long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
			while (runs.get() < number) {
				assertThat(System.nanoTime()).as(runs + " of " + number).isLessThan(end);
				pause(20);
			}
		}

		private static void pause(long millis) {
			try {
				Thread.sleep(millis);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}

	}

}
