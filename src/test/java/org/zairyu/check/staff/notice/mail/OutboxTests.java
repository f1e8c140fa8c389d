package org.zairyu.check.staff.notice.mail;

import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionOperations;

import org.zairyu.check.staff.platform.RecurringJob;
import org.zairyu.check.staff.testing.OnH2;
import org.zairyu.check.staff.testing.OnPostgres;
import org.zairyu.check.staff.testing.StaffSuite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class OutboxTests {

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
		private Outbox outbox;

		@Autowired
		private TransactionOperations transactions;

		@Autowired
		private MailSettings settings;

		@Autowired
		private Clock clock;

		@Autowired
		private List<RecurringJob> jobs;

		private static final String TASKS = "select count(*) from scheduled_tasks where task_name = 'mail'";

		@Autowired
		private DataSource database;

		private final int smtp = freePort();

		private GreenMail server;

		@BeforeEach
		void startServer() {
			this.jdbc.sql("delete from outbox_mail").update();
			this.jdbc.sql("delete from scheduled_tasks where task_name = 'mail'").update();
			this.server = new GreenMail(new ServerSetup(this.smtp, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
			this.server.start();
		}

		@AfterEach
		void stopServer() {
			this.server.stop();
		}

		@Test
		void sendsAMail() throws Exception {
			this.outbox.put(new Mail("test", "taro@example.org", "期限のお知らせ – 30 days", "期限は 2026-12-01 です。\n",
					"https://example.org/stop?x=1"));
			run();
			assertThat(this.server.getReceivedMessages()).hasSize(1);
			MimeMessage received = this.server.getReceivedMessages()[0];
			assertThat(received.getSubject()).isEqualTo("期限のお知らせ – 30 days");
			assertThat(received.getContent().toString()).contains("期限は 2026-12-01 です。");
			assertThat(received.getAllRecipients()[0]).hasToString("taro@example.org");
			assertThat(received.getHeader("List-Unsubscribe", null)).isEqualTo("<https://example.org/stop?x=1>");
			assertThat(received.getMessageID()).isEqualTo(text("message_id"));
			assertThat(text("state")).isEqualTo("sent");
			run();
			assertThat(subjects()).hasSize(1);
			assertThat(count(TASKS)).isZero();
		}

		@Test
		void keepsNoKeyOfALinkOnceTheMailHasLeft() throws Exception {
			String link = "https://example.org/ja-easy/link/" + "0123456789abcdef".repeat(2);
			this.outbox
				.put(new Mail("test", "taro@example.org", "Questions", "Open\n" + link + "\nuntil Monday\n", null));
			this.server.stop();
			run();
			assertThat(text("body")).as("it is still to be sent").contains(link);
			this.server.start();
			runAfter(Duration.ofSeconds(61));
			assertThat(this.server.getReceivedMessages()[0].getContent().toString()).contains(link);
			assertThat(text("body")).isEqualTo("Open\nhttps://example.org/ja-easy/link/…\nuntil Monday\n");
		}

		@Test
		void losesNothingWhileTheServerIsDown() {
			this.server.stop();
			put(3);
			run();
			assertThat(count("select count(*) from outbox_mail where state = 'queued' and attempts = 1")).isEqualTo(3);
			assertThat(text("last_error")).doesNotContain("@");
			this.server.start();
			run();
			assertThat(subjects()).as("all wait a minute").isEmpty();
			runAfter(Duration.ofSeconds(61));
			assertThat(subjects()).containsExactlyInAnyOrder("Mail 0", "Mail 1", "Mail 2");
			assertThat(count(TASKS)).isZero();
		}

		/** The delays that docs/operations.md promises. */
		@Test
		void waitsLongerAfterEveryFailure() {
			this.server.stop();
			put(1);
			ManualScheduler scheduler = scheduler();
			for (Duration delay : List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15),
					Duration.ofHours(1), Duration.ofHours(4), Duration.ofHours(12), Duration.ofHours(12))) {
				scheduler.runAnyDueExecutions();
				assertThat(this.jdbc.sql("select execution_time from scheduled_tasks where task_name = 'mail'")
					.query((row, number) -> row.getObject(1, java.time.OffsetDateTime.class).toInstant())
					.single()).isCloseTo(scheduler.getClock().now().plus(delay), within(1, ChronoUnit.SECONDS));
				scheduler.tick(delay.plusSeconds(1));
			}
			assertThat(count("select attempts from outbox_mail")).isEqualTo(7);
		}

		@Test
		void sendsEachMailOnceFromSeveralSenders() throws Exception {
			put(40);
			try (ExecutorService senders = Executors.newFixedThreadPool(4)) {
				Callable<Object> sender = Executors.callable(this::run);
				for (var result : senders.invokeAll(List.of(sender, sender, sender, sender))) {
					result.get();
				}
			}
			assertThat(count("select count(*) from outbox_mail where state = 'sent' and attempts = 1")).isEqualTo(40);
			assertThat(subjects()).hasSize(40).doesNotHaveDuplicates();
		}

		@Test
		void takesOverFromASenderThatDied() {
			put(1);
			OutboxMail claimed = this.outbox.find(id()).orElseThrow();
			this.jdbc.sql("""
					update scheduled_tasks set picked = true, picked_by = 'another', last_heartbeat = execution_time
					where task_name = 'mail'""").update();
			ManualScheduler scheduler = scheduler();
			scheduler.runDeadExecutionDetection();
			scheduler.runAnyDueExecutions();
			assertThat(subjects()).as("the other still lives").isEmpty();
			scheduler.tick(Duration.ofHours(1));
			scheduler.runDeadExecutionDetection();
			scheduler.runAnyDueExecutions();
			assertThat(subjects()).hasSize(1);
			this.outbox.failed(claimed, "late");
			assertThat(text("state")).as("the other no longer has a say").isEqualTo("sent");
		}

		@Test
		void isUndoneWithWhatCausedIt() {
			this.transactions.executeWithoutResult((status) -> {
				put(1);
				assertThat(count(TASKS)).isEqualTo(1);
				status.setRollbackOnly();
			});
			assertThat(count(TASKS)).isZero();
			run();
			assertThat(subjects()).isEmpty();
		}

		@Test
		void keepsMailsWaitingWhenNoServerIsConfigured() {
			put(1);
			CustomTask<Void> waiting = new MailSending(this.outbox, null, this.settings, "office@example.org").task();
			TestHelper.createManualScheduler(this.database, waiting)
				.clock(new SettableClock())
				.build()
				.runAnyDueExecutions();
			assertThat(text("state")).isEqualTo("queued");
			runAfter(Duration.ofMinutes(6));
			assertThat(subjects()).as("with a server").hasSize(1);
		}

		@Test
		void deletesTheTaskOfAMailThatIsForgotten() {
			put(1);
			this.outbox.forget("taro@example.org");
			run();
			assertThat(subjects()).isEmpty();
			assertThat(count(TASKS)).isZero();
		}

		@Test
		void givesUpAMailThatIsTooOldAndForgetsItLater() {
			put(1);
			this.jdbc.sql("update outbox_mail set expires_at = created_at").update();
			run();
			assertThat(subjects()).isEmpty();
			assertThat(count(TASKS)).isZero();
			assertThat(text("state")).isEqualTo("expired");
			job("purge-mails").work().run();
			assertThat(count("select count(*) from outbox_mail")).isEqualTo(1);
			this.jdbc.sql("update outbox_mail set done_at = :before")
				.param("before",
						org.zairyu.check.staff.platform.DatabaseTime
							.of(this.clock.instant().minus(Duration.ofDays(31))))
				.update();
			job("purge-mails").work().run();
			assertThat(count("select count(*) from outbox_mail")).isZero();
		}

		@Test
		void takesNoSecondRecipientOrHeaderInAField() {
			for (String recipient : List.of("a@b.example, c@d.example", "a@b.example\nBcc: c@d.example",
					"A <a@b.example>", "no address", "")) {
				assertThatIllegalArgumentException().as(recipient)
					.isThrownBy(() -> new Mail("test", recipient, "Subject", "", null));
			}
			assertThatIllegalArgumentException()
				.isThrownBy(() -> new Mail("test", "a@b.example", "Subject\r\nBcc: c@d.example", "", null));
		}

		private ManualScheduler scheduler() {
			JavaMailSenderImpl sender = new JavaMailSenderImpl();
			sender.setHost("127.0.0.1");
			sender.setPort(this.smtp);
			return TestHelper
				.createManualScheduler(this.database,
						new MailSending(this.outbox, sender, this.settings, "office@example.org").task())
				.clock(new SettableClock())
				.build();
		}

		private void run() {
			runAfter(Duration.ZERO);
		}

		/** Sends what is due after a while, more than one batch of the scheduler. */
		private void runAfter(Duration time) {
			ManualScheduler scheduler = scheduler();
			scheduler.tick(time);
			for (int batch = 0; batch < 3; batch++) {
				scheduler.runAnyDueExecutions();
			}
		}

		private long id() {
			return this.jdbc.sql("select id from outbox_mail").query(Long.class).single();
		}

		private void put(int number) {
			for (int i = 0; i < number; i++) {
				this.outbox.put(new Mail("test", "taro@example.org", "Mail " + i, "Text", null));
			}
		}

		private List<String> subjects() {
			return Arrays.stream(this.server.getReceivedMessages()).map((message) -> {
				try {
					return message.getSubject();
				}
				catch (Exception ex) {
					throw new IllegalStateException(ex);
				}
			}).toList();
		}

		private RecurringJob job(String name) {
			return this.jobs.stream().filter((job) -> job.name().equals(name)).findFirst().orElseThrow();
		}

		private String text(String column) {
			return this.jdbc.sql("select " + column + " from outbox_mail order by id limit 1")
				.query(String.class)
				.single();
		}

		private static int freePort() {
			try (var socket = new java.net.ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
				return socket.getLocalPort();
			}
			catch (java.io.IOException ex) {
				throw new java.io.UncheckedIOException(ex);
			}
		}

	}

}
