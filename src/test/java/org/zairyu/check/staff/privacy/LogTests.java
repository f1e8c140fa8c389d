package org.zairyu.check.staff.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

import org.zairyu.check.staff.account.Role;
import org.zairyu.check.staff.testing.HandOffSuite;
import org.zairyu.check.staff.testing.OnH2;
import org.zairyu.check.staff.testing.OnPostgres;
import org.zairyu.check.staff.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** What people say about themselves must never be in a log, whatever goes wrong. */
class LogTests {

	@Nested
	@OnH2
	class H2 extends Suite {

	}

	@Nested
	@OnPostgres
	class Postgres extends Suite {

	}

	abstract static class Suite extends HandOffSuite {

		@Test
		void holdsNoNameNoAddressNoAnswerAndNoCode() {
			Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
			Logger own = (Logger) LoggerFactory.getLogger("org.zairyu");
			ListAppender<ILoggingEvent> lines = new ListAppender<>();
			lines.start();
			root.addAppender(lines);
			own.setLevel(Level.TRACE);
			String name = unique("Logged");
			List<String> secrets = new ArrayList<>(List.of(name, "2035-06-01", "researcher"));
			try {
				secrets.add(everything(name, secrets));
				assertThat(lines.list).as("something was logged")
					.anyMatch((line) -> text(line).contains("Reminder of case"));
			}
			finally {
				root.detachAppender(lines);
				own.setLevel(null);
			}
			secrets.add(secrets.getLast().replace("-", ""));
			secrets.add(name.replace("-", "").toLowerCase() + "@example.org");
			for (ILoggingEvent line : lines.list) {
				assertThat(text(line)).doesNotContain(secrets);
			}
		}

		/**
		 * Visits all pages and runs all jobs, including those on which something fails.
		 */
		private String everything(String name, List<String> secrets) {
			Visitor resident = resident();
			Map<String, String> wrong = filled(resident.get("/en/hand-off"), name);
			wrong.put("email", name);
			resident.post("/en/hand-off", wrong);
			String code = send(resident, name, Map.of("reminders", "true"));
			resident.post("/en/receipt", Map.of("code", code));
			resident.post("/en/receipt", Map.of("code", code + "X"));
			resident.post("/xx/receipt", Map.of("code", code));
			resident.get("/en/no-such-page/" + "x");
			long id = caseOf(name);
			long client = clientOf(name);
			Visitor staff = signedIn(Role.STAFF);
			for (String page : List.of("/staff/inbox", "/staff/inbox/" + id, "/staff/cases/" + id + "/reminders",
					"/staff/clients/" + client + "/privacy", "/staff/clients/" + client + "/export")) {
				assertThat(staff.get(page).status()).as(page).isEqualTo(200);
			}
			staff.submit("/staff/inbox", "/staff/inbox/" + id + "/take", Map.of());
			this.jdbc.sql("update client set email = :broken where id = :id")
				.param("broken", name + " is no address")
				.param("id", client)
				.update();
			this.jdbc.sql("update case_deadline set due = :due where case_id = :id")
				.param("due", java.time.LocalDate.now(java.time.ZoneId.of("Asia/Tokyo")).plusDays(1))
				.param("id", id)
				.update();
			List.of("purge-mails", "remind-clients", "delete-old-cases").forEach((job) -> job(job).work().run());
			sendMails();
			secrets.add(answerByLink(staff, id));
			resident.post("/en/receipt/withdraw", Map.of("code", code, "sure", "true"));
			String second = name + "x";
			send(resident(), second);
			String page = "/staff/clients/" + clientOf(second);
			signedIn(Role.ADMIN).submit(page + "/privacy", page + "/delete", Map.of("sure", "true"));
			return code;
		}

		/** Follows a link, also when it does not open, and returns its token. */
		private String answerByLink(Visitor staff, long id) {
			String page = "/staff/cases/" + id + "/link";
			String address = staff.submit(page, page, Map.of()).page().select("#link-address").text();
			String token = address.substring(address.lastIndexOf('/') + 1);
			Visitor client = visitor();
			client.get("/en/link/" + token + "/x");
			client.get("/en/link/" + token + "?x=%ff");
			client.submit("/en/link/" + token, "/en/link/" + token, Map.of());
			client.post("/en/reply/check/address-date?change", Map.of("year", "2035", "month", "06", "day", "99"));
			client.submit("/en/reply/send", "/en/reply/send", Map.of("message", "Words"));
			staff.submit(page, page + "/revoke", Map.of());
			client.get("/en/link/" + token);
			client.post("/xx/link/" + token, Map.of());
			return token;
		}

		private static String text(ILoggingEvent line) {
			StringBuilder text = new StringBuilder(line.getFormattedMessage());
			for (IThrowableProxy cause = line.getThrowableProxy(); cause != null; cause = cause.getCause()) {
				text.append('\n').append(cause.getClassName()).append(": ").append(cause.getMessage());
			}
			return text.toString();
		}

	}

}
