package org.zairyu.check.staff.platform.operations;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.zairyu.check.law.LawBook;
import org.zairyu.check.staff.account.Role;
import org.zairyu.check.staff.notice.mail.Mail;
import org.zairyu.check.staff.notice.mail.Outbox;
import org.zairyu.check.staff.platform.AuditLog;
import org.zairyu.check.staff.platform.DatabaseTime;
import org.zairyu.check.staff.testing.OnH2;
import org.zairyu.check.staff.testing.OnPostgres;
import org.zairyu.check.staff.testing.StaffSuite;
import org.zairyu.check.staff.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

class OperationsPageTests {

	@Nested
	@OnH2
	class H2 extends Suite {

	}

	@Nested
	@OnPostgres
	class Postgres extends Suite {

	}

	abstract static class Suite extends StaffSuite {

		private static final String PAGE = "/staff/operations";

		private static final DateTimeFormatter TOKYO = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm")
			.withZone(ZoneId.of("Asia/Tokyo"));

		@Autowired
		private Outbox outbox;

		@Autowired
		private AuditLog audit;

		@Autowired
		private LawBook laws;

		@Autowired
		private Clock clock;

		private Instant now;

		@BeforeEach
		void clear() {
			this.now = this.clock.instant();
			this.jdbc.sql("delete from outbox_mail").update();
			this.jdbc.sql("delete from scheduled_tasks").update();
		}

		@Test
		void sendsAMailAgainThatWasGivenUp() {
			long id = givenUp("taro@example.org", "failed", null);
			String message = text("message_id", id);
			Visitor admin = signedIn(Role.ADMIN);
			Visitor.Answer page = admin.get(PAGE);
			assertThat(row(page, "taro@example.org").text()).contains("test", "Refused by the mail server",
					"SendFailedException", TOKYO.format(this.now));
			String action = PAGE + "/mails/" + id + "/retry";
			assertThat(admin.post(action, Map.of()).status()).as("without the token of the form").isEqualTo(403);
			assertThat(text("state", id)).isEqualTo("failed");
			Visitor.Answer answer = admin.submit(page, action, Map.of());
			assertThat(answer.location()).isEqualTo(PAGE + "?retried");
			assertThat(admin.get(answer.location()).page().select("[role=status]").text())
				.isEqualTo("The mail waits to be sent again.");
			assertThat(text("state", id)).isEqualTo("queued");
			assertThat(text("message_id", id)).as("a mail server can tell a second copy").isEqualTo(message);
			assertThat(count("select count(*) from outbox_mail where done_at is null and last_error is null"))
				.isEqualTo(1);
			assertThat(this.jdbc.sql("select expires_at from outbox_mail where id = :id")
				.param("id", id)
				.query((row, number) -> DatabaseTime.get(row, "expires_at"))
				.single()).isAfter(this.now.plus(Duration.ofDays(6)));
			assertThat(tasks(id)).isEqualTo(1);
			assertThat(admin.submit(page, action, Map.of()).location()).as("from a second tab").isEqualTo(PAGE);
			assertThat(tasks(id)).isEqualTo(1);
			assertThat(this.audit.about("mail", id)).singleElement()
				.satisfies((entry) -> assertThat(entry.action()).isEqualTo("mail-retried"));
			assertThat(admin.get("/staff/audit?action=mail-retried").text()).contains("Sent a mail again",
					"Mail " + id);
		}

		@Test
		void doesNotRepeatAReminderWhichCountsTheDaysThatAreLeft() {
			long reminder = givenUp("hana@example.org", "expired", "https://example.org/stop");
			long other = givenUp("taro@example.org", "expired", null);
			Visitor admin = signedIn(Role.ADMIN);
			Visitor.Answer page = admin.get(PAGE);
			assertThat(row(page, "hana@example.org").text()).contains("Waited too long");
			assertThat(row(page, "hana@example.org").select("form")).isEmpty();
			assertThat(row(page, "taro@example.org").select("form")).hasSize(1);
			admin.post(PAGE + "/mails/" + reminder + "/retry",
					Map.of("_csrf", page.page().select("input[name=_csrf]").val()));
			assertThat(text("state", reminder)).isEqualTo("expired");
			assertThat(text("state", other)).isEqualTo("expired");
			assertThat(tasks(reminder)).isZero();
		}

		@Test
		void countsMailsThatWaitAndSaysSinceWhen() {
			Visitor admin = signedIn(Role.ADMIN);
			assertThat(overview(admin.get(PAGE), "Mails that wait")).isEqualTo("0");
			assertThat(overview(admin.get(PAGE), "The oldest waits since")).isEqualTo("No mail waits");
			this.outbox.put(new Mail("test", "a@example.org", "Subject", "Body", null));
			this.outbox.put(new Mail("test", "b@example.org", "Subject", "Body", null));
			Instant oldest = this.now.minus(Duration.ofHours(5));
			this.jdbc.sql("update outbox_mail set created_at = :at where recipient = 'a@example.org'")
				.param("at", DatabaseTime.of(oldest))
				.update();
			Visitor.Answer page = admin.get(PAGE);
			assertThat(overview(page, "Mails that wait")).isEqualTo("2");
			assertThat(overview(page, "The oldest waits since")).isEqualTo(TOKYO.format(oldest));
			assertThat(page.text()).as("what is on its way is nobody's to read").doesNotContain("a@example.org");
		}

		@Test
		void showsEachJobAndWhichAreLate() {
			job("purge-mails", Duration.ofHours(2), 0);
			job("remind-clients", Duration.ofHours(-2), 3);
			Visitor.Answer page = signedIn(Role.ADMIN).get(PAGE);
			assertThat(row(page, "purge-mails").text())
				.isEqualTo("purge-mails " + TOKYO.format(this.now.minus(Duration.ofDays(1))) + " "
						+ TOKYO.format(this.now.plus(Duration.ofHours(2))) + " 0");
			assertThat(row(page, "remind-clients").text())
				.endsWith(TOKYO.format(this.now.minus(Duration.ofHours(2))) + " Late 3");
			assertThat(row(page, "delete-old-cases").text()).as("never scheduled")
				.isEqualTo("delete-old-cases Never Never Late 0");
		}

		@Test
		void namesTheVersionsAndTheBackup() {
			Visitor admin = signedIn(Role.ADMIN);
			Visitor.Answer page = admin.get(PAGE);
			assertThat(overview(page, "Version of the program")).startsWith("1.0.0");
			assertThat(overview(page, "Version of the law"))
				.isEqualTo(this.laws.on(LocalDate.now(this.clock)).version().toString());
			assertThat(page.page().select("#overview a").attr("href")).isEqualTo("/staff/law");
			assertThat(overview(page, "Last backup seen")).startsWith("Not set up");
			assertThat(page.page().select(".zc-nav [aria-current=page]").text()).isEqualTo("Operations");
			assertThat(admin.get(PAGE + "?lang=ja").h1()).isEqualTo("運用状況");
		}

		private long givenUp(String recipient, String state, String stop) {
			this.outbox.put(new Mail("test", recipient, "Subject", "Body", stop));
			this.jdbc.sql("""
					update outbox_mail set state = :state, done_at = :now, expires_at = :now,
					last_error = 'SendFailedException' where recipient = :recipient""")
				.param("state", state)
				.param("now", DatabaseTime.of(this.now))
				.param("recipient", recipient)
				.update();
			this.jdbc.sql("delete from scheduled_tasks").update();
			return this.jdbc.sql("select id from outbox_mail where recipient = :recipient")
				.param("recipient", recipient)
				.query(Long.class)
				.single();
		}

		private void job(String name, Duration next, int failures) {
			this.jdbc.sql("""
					insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version,
					last_success, consecutive_failures)
					values (:name, 'recurring', :next, false, 1, :success, :failures)""")
				.param("name", name)
				.param("next", DatabaseTime.of(this.now.plus(next)))
				.param("success", DatabaseTime.of(this.now.minus(Duration.ofDays(1))))
				.param("failures", failures)
				.update();
		}

		private String text(String column, long id) {
			return this.jdbc.sql("select " + column + " from outbox_mail where id = :id")
				.param("id", id)
				.query(String.class)
				.single();
		}

		private int tasks(long id) {
			return count(
					"select count(*) from scheduled_tasks where task_name = 'mail' and task_instance = '" + id + "'");
		}

		private static Element row(Visitor.Answer page, String header) {
			return page.page()
				.select("tbody tr")
				.stream()
				.filter((row) -> row.select("th").text().equals(header))
				.findFirst()
				.orElseThrow(() -> new AssertionError(header + " is not in " + page.text()));
		}

		private static String overview(Visitor.Answer page, String key) {
			return page.page()
				.select("#overview > div")
				.stream()
				.filter((row) -> row.select("dt").text().equals(key))
				.map((row) -> row.select("dd").text())
				.findFirst()
				.orElseThrow(() -> new AssertionError(key + " is not in " + page.text()));
		}

	}

}
