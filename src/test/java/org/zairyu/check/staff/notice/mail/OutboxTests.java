package org.zairyu.check.staff.notice.mail;

import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

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

		private final int smtp = freePort();

		private GreenMail server;

		@BeforeEach
		void startServer() {
			this.jdbc.sql("delete from outbox_mail").update();
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
			assertThat(run()).isEqualTo(1);
			MimeMessage received = this.server.getReceivedMessages()[0];
			assertThat(received.getSubject()).isEqualTo("期限のお知らせ – 30 days");
			assertThat(received.getContent().toString()).contains("期限は 2026-12-01 です。");
			assertThat(received.getAllRecipients()[0]).hasToString("taro@example.org");
			assertThat(received.getHeader("List-Unsubscribe", null)).isEqualTo("<https://example.org/stop?x=1>");
			assertThat(received.getMessageID()).isEqualTo(text("message_id"));
			assertThat(text("state")).isEqualTo("sent");
			assertThat(run()).isZero();
		}

		@Test
		void losesNothingWhileTheServerIsDown() {
			this.server.stop();
			put(3);
			assertThat(run()).isZero();
			assertThat(count("select count(*) from outbox_mail where state = 'queued'")).isEqualTo(3);
			assertThat(count("select max(attempts) from outbox_mail")).isEqualTo(1);
			assertThat(count("select count(*) from outbox_mail where next_attempt_at > created_at")).isEqualTo(1);
			assertThat(text("last_error")).doesNotContain("@");
			this.server.start();
			assertThat(run()).as("the first waits a minute").isEqualTo(2);
			this.jdbc.sql("update outbox_mail set next_attempt_at = created_at").update();
			assertThat(run()).isEqualTo(1);
			assertThat(subjects()).containsExactlyInAnyOrder("Mail 0", "Mail 1", "Mail 2");
		}

		@Test
		void waitsLongerAfterEveryFailure() {
			this.server.stop();
			put(1);
			Duration before = Duration.ZERO;
			for (int attempt = 1; attempt <= 6; attempt++) {
				this.jdbc.sql("update outbox_mail set next_attempt_at = created_at").update();
				run();
				Duration wait = Duration.between(this.clock.instant(),
						this.jdbc.sql("select next_attempt_at from outbox_mail")
							.query((row, number) -> row.getObject(1, java.time.OffsetDateTime.class).toInstant())
							.single());
				assertThat(wait).isGreaterThan(before);
				before = wait.plusSeconds(30);
			}
		}

		@Test
		void sendsEachMailOnceFromSeveralSenders() throws Exception {
			put(40);
			try (ExecutorService senders = Executors.newFixedThreadPool(4)) {
				Callable<Integer> sender = this::run;
				int sent = 0;
				for (var result : senders.invokeAll(List.of(sender, sender, sender, sender))) {
					sent += result.get();
				}
				assertThat(sent).isEqualTo(40);
			}
			assertThat(subjects()).hasSize(40).doesNotHaveDuplicates();
		}

		@Test
		void takesOverFromASenderThatDied() {
			put(1);
			OutboxMail claimed = this.outbox.claim().orElseThrow();
			assertThat(run()).as("still claimed").isZero();
			this.jdbc.sql("update outbox_mail set claimed_until = created_at").update();
			assertThat(run()).isEqualTo(1);
			this.outbox.retry(claimed, "late");
			assertThat(text("state")).as("the first no longer has a say").isEqualTo("sent");
			assertThat(subjects()).hasSize(1);
		}

		@Test
		void isUndoneWithWhatCausedIt() {
			this.transactions.executeWithoutResult((status) -> {
				put(1);
				status.setRollbackOnly();
			});
			assertThat(run()).isZero();
		}

		@Test
		void keepsMailsWaitingWhenNoServerIsConfigured() {
			put(1);
			job("send-mails").work().run();
			assertThat(text("state")).isEqualTo("queued");
		}

		@Test
		void givesUpAMailThatIsTooOldAndForgetsItLater() {
			put(1);
			this.jdbc.sql("update outbox_mail set expires_at = created_at").update();
			assertThat(run()).isZero();
			job("send-mails").work().run();
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

		private int run() {
			JavaMailSenderImpl sender = new JavaMailSenderImpl();
			sender.setHost("127.0.0.1");
			sender.setPort(this.smtp);
			return new MailRun(this.outbox, sender, this.settings).run();
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
