package org.zairyu.check.staff.handoff;

import java.net.InetAddress;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import org.zairyu.check.staff.testing.HandOffSuite;
import org.zairyu.check.staff.testing.OnH2;
import org.zairyu.check.staff.testing.OnPostgres;
import org.zairyu.check.staff.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** With a mail server, from the form to the mailbox. */
class MailsTests {

	@Nested
	@OnH2
	class H2 extends Suite {

	}

	@Nested
	@OnPostgres
	class Postgres extends Suite {

	}

	abstract static class Suite extends HandOffSuite {

		private static final int SMTP = freePort();

		private GreenMail server;

		@DynamicPropertySource
		static void mail(DynamicPropertyRegistry properties) {
			properties.add("spring.mail.host", () -> "127.0.0.1");
			properties.add("spring.mail.port", () -> SMTP);
			properties.add("zairyu.mail.site", () -> "https://check.example.org/");
			properties.add("zairyu.hand-off.mail-to", () -> "desk@example.org");
			properties.add("zairyu.hand-off.mail-language", () -> "ja");
			properties.add("zairyu.hand-off.show-names", () -> "false");
			properties.add("zairyu.privacy.keep-days", () -> "77");
		}

		@BeforeEach
		void startServer() {
			this.server = new GreenMail(new ServerSetup(SMTP, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
			this.server.start();
		}

		@AfterEach
		void stopServer() {
			this.server.stop();
		}

		@Test
		void tellBothSidesThatACheckHasArrived() throws Exception {
			String name = unique("Greta");
			Visitor resident = resident();
			assertThat(resident.get("/en/hand-off").text())
				.contains("77 days after Example Immigration Support Office has closed")
				.doesNotContain("sends no e-mail");
			String code = send(resident, name);
			assertThat(resident.get("/en/hand-off/sent").text()).contains("it is not in the e-mail you get");
			sendMails();
			MimeMessage toResident = received(name.replace("-", "").toLowerCase() + "@example.org").getFirst();
			assertThat(toResident.getSubject())
				.isEqualTo("Your answers have arrived: Example Immigration Support Office");
			assertThat(toResident.getContent().toString()).contains("https://check.example.org/en/receipt")
				.doesNotContain(name, code, "researcher", "2035", "{");
			MimeMessage toAgency = received("desk@example.org").getLast();
			assertThat(toAgency.getSubject()).contains("依頼者から結果が届きました", String.valueOf(caseOf(name)));
			assertThat(toAgency.getContent().toString()).contains("https://check.example.org/staff/inbox")
				.doesNotContain(name, code, "researcher", "2035", "{");
		}

		@Test
		void bringAReminderThatAMailProgramCanStop() throws Exception {
			String name = unique("Rita");
			send(resident(), name, Map.of("reminders", "true"));
			this.jdbc.sql("update case_deadline set due = :due where case_id = :id")
				.param("due", LocalDate.now(java.time.ZoneId.of("Asia/Tokyo")).plusDays(7))
				.param("id", caseOf(name))
				.update();
			job("remind-clients").work().run();
			job("remind-clients").work().run();
			sendMails();
			sendMails();
			List<MimeMessage> mails = received(name.replace("-", "").toLowerCase() + "@example.org");
			assertThat(mails).hasSize(2);
			MimeMessage reminder = mails.getLast();
			assertThat(reminder.getSubject()).startsWith("A date to keep: ");
			assertThat(reminder.getContent().toString()).contains("in 7 days", "Address registration");
			String stop = reminder.getHeader("List-Unsubscribe", null).replaceAll("[<>\\s]", "");
			assertThat(stop).startsWith("https://check.example.org/en/unsubscribe/");
			assertThat(reminder.getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
			String path = stop.substring("https://check.example.org".length());
			assertThat(visitor().post(path, Map.of("List-Unsubscribe", "One-Click")).status()).isEqualTo(302);
			assertThat(count(
					"select count(*) from reminder_consent where stopped_at is null and case_id = " + caseOf(name)))
				.isZero();
		}

		@Test
		void leaveOutNamesOfStaffWhereTheAgencySaysSo() {
			String name = unique("Nina");
			String code = send(resident(), name);
			var staff = account(org.zairyu.check.staff.account.Role.STAFF);
			signedIn(staff).get("/staff/inbox/" + caseOf(name));
			assertThat(visitor().post("/en/receipt", Map.of("code", code)).page().select("#openings li").text())
				.startsWith("Example Immigration Support Office")
				.doesNotContain(staff.displayName());
		}

		private List<MimeMessage> received(String recipient) {
			return Arrays.stream(this.server.getReceivedMessages()).filter((message) -> {
				try {
					return message.getRecipients(Message.RecipientType.TO)[0].toString().equals(recipient);
				}
				catch (Exception ex) {
					throw new IllegalStateException(ex);
				}
			}).toList();
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
