package org.zairyu.check.staff.notice.mail;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSenderImpl;

import org.zairyu.check.staff.account.Role;
import org.zairyu.check.staff.testing.OnH2;
import org.zairyu.check.staff.testing.StaffSuite;
import org.zairyu.check.staff.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** A mail server that accepts connections but never answers. */
@OnH2
class HangingMailServerTests extends StaffSuite {

	@Autowired
	private Outbox outbox;

	@Autowired
	private MailSettings settings;

	@Value("${spring.mail.properties.mail.smtp.timeout}")
	private int timeout;

	@Value("${spring.mail.properties.mail.smtp.connectiontimeout}")
	private int connectionTimeout;

	@Test
	void isGivenUpWhileStaffWorkAndTheMailWaits() throws Exception {
		assertThat(Duration.ofMillis(this.connectionTimeout + this.timeout)).as("what the application waits")
			.isLessThan(Duration.ofMinutes(1));
		this.jdbc.sql("delete from outbox_mail").update();
		this.outbox.put(new Mail("test", "somebody@example.org", "Subject", "Text", null));
		try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
			JavaMailSenderImpl server = new JavaMailSenderImpl();
			server.setHost("127.0.0.1");
			server.setPort(silent.getLocalPort());
			server.getJavaMailProperties()
				.putAll(Map.of("mail.smtp.connectiontimeout", "2000", "mail.smtp.timeout", "2000"));
			long begin = System.nanoTime();
			long id = this.jdbc.sql("select id from outbox_mail").query(Long.class).single();
			CompletableFuture<?> run = CompletableFuture
				.runAsync(() -> new MailSending(this.outbox, server, this.settings, "office@example.org").task()
					.execute(new TaskInstance<>(MailSending.TASK, Long.toString(id)), null));
			Visitor staff = signedIn(Role.STAFF);
			assertThat(staff.get("/staff").status()).isEqualTo(200);
			assertThat(run).failsWithin(Duration.ofSeconds(30))
				.withThrowableThat()
				.withCauseInstanceOf(MailDelayedException.class);
			assertThat(Duration.ofNanos(System.nanoTime() - begin)).isBetween(Duration.ofSeconds(2),
					Duration.ofSeconds(20));
		}
		assertThat(
				this.jdbc.sql("select count(*) from outbox_mail where done_at is null").query(Integer.class).single())
			.as("it waits")
			.isOne();
	}

}
