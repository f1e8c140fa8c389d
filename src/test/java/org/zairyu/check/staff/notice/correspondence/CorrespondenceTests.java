package org.zairyu.check.staff.notice.correspondence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import org.zairyu.check.situation.Answers;
import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.account.Role;
import org.zairyu.check.staff.cases.CaseOrigin;
import org.zairyu.check.staff.cases.Cases;
import org.zairyu.check.staff.client.Clients;
import org.zairyu.check.staff.client.NewClient;
import org.zairyu.check.staff.notice.ReminderConsents;
import org.zairyu.check.staff.notice.ReminderParty;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.platform.AuditEntry;
import org.zairyu.check.staff.platform.AuditLog;
import org.zairyu.check.staff.testing.HandOffSuite;
import org.zairyu.check.staff.testing.OnH2;
import org.zairyu.check.staff.testing.OnPostgres;
import org.zairyu.check.staff.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Mails that members of staff write to clients, with a real mail server. */
class CorrespondenceTests {

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

		private static final String OFFICE = "office@agency.example.org";

		@Autowired
		private Clients clients;

		@Autowired
		private Cases cases;

		@Autowired
		private ReminderConsents reminders;

		@Autowired
		private AuditLog audit;

		private GreenMail server;

		private Account hanako;

		private Visitor staff;

		private String name;

		private String address;

		@DynamicPropertySource
		static void mail(DynamicPropertyRegistry properties) {
			properties.add("spring.mail.host", () -> "127.0.0.1");
			properties.add("spring.mail.port", () -> SMTP);
			properties.add("zairyu.agency.mail", () -> OFFICE);
		}

		@BeforeEach
		void start() {
			this.server = new GreenMail(new ServerSetup(SMTP, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
			this.server.start();
			this.hanako = account(Role.STAFF);
			this.staff = signedIn(this.hanako);
			this.name = unique("Linh");
			this.address = this.name.toLowerCase() + "@example.org";
		}

		@AfterEach
		void stop() {
			this.server.stop();
		}

		@Test
		void sendsATemplateInThreeClicksAndShowsThatItHasLeft() throws Exception {
			long id = open(this.address, "en", ANSWERS);
			Visitor.Answer page = follow(this.staff.get("/staff/cases/" + id), "Write to the client");
			assertThat(page.text()).contains("To " + this.address + ", language: English",
					"No mail was sent about this case.");
			Visitor.Answer form = follow(page, "A date is near");
			String text = form.page().select("#text").val();
			assertThat(form.page().select("#subject").val()).isEqualTo("A date is near: Friday, 15 June 2035");
			assertThat(text).startsWith("Dear " + this.name + ",")
				.contains("Friday, 15 June 2035:\n- ", "Example Immigration Support Office\n", OFFICE,
						"Our reference: " + id)
				.doesNotContain("____", "{", "《");
			assertThat(form.text()).contains("the reply goes to " + OFFICE);
			assertThat(send(form, id, Map.of("text", text + "\nSee you.")).location())
				.isEqualTo("/staff/cases/" + id + "/mails?sent");
			assertThat(log(id)).singleElement().asString().contains("Waits", this.hanako.displayName());
			sendMails();
			MimeMessage mail = received(this.address).getFirst();
			assertThat(mail.getSubject()).isEqualTo("A date is near: Friday, 15 June 2035");
			assertThat(mail.getContent().toString()).contains("Dear " + this.name, "See you.");
			assertThat(mail.getReplyTo()).extracting(Object::toString).containsExactly(OFFICE);
			assertThat(mail.getHeader("Auto-Submitted")).as("a person wrote it").isNull();
			assertThat(mail.getHeader("List-Unsubscribe")).isNull();
			assertThat(log(id)).singleElement().asString().contains("A date is near: Friday, 15 June 2035 Sent");
			assertThat(this.staff.get("/staff/cases/" + id).page().select("section[aria-labelledby=mails]").text())
				.contains("A date is near", "Sent", this.hanako.displayName());
		}

		@Test
		void isInTheHistoryAndInTheAuditLogWithoutItsText() {
			long id = open(this.address, "en", ANSWERS);
			write(id, "About the thing", "A secret sentence of " + this.name);
			assertThat(this.audit.about("case", id)).first()
				.returns("mail-written", AuditEntry::action)
				.returns(this.hanako.username(), AuditEntry::actor);
			assertThat(this.staff.get("/staff/cases/" + id + "/history").text()).contains("Wrote to the client");
			assertThat(whereIs("A secret sentence of " + this.name)).containsExactly("outbox_mail.body");
		}

		@ParameterizedTest
		@CsvSource({ "en, Documents that we need, Dear, Please bring them", "ja, 必要な書類のお願い, 様, お持ちください",
				"ja-easy, 必要な書類のお願い, さん, 持ってきてください" })
		void asksInTheClientsLanguageForTheDocumentsThatAreNotThere(String language, String subject, String greeting,
				String sentence) {
			long id = open(this.address, language, Answers.EMPTY);
			Visitor.Answer none = this.staff.get("/staff/cases/" + id + "/mails/new?template=documents");
			assertThat(none.page().select("#subject").val()).isEqualTo(subject);
			assertThat(none.page().select("#text").val()).contains(this.name, greeting, sentence, "____")
				.doesNotContain("《", "{");
			assertThat(none.page().select("#text").attr("lang")).isEqualTo(language.replace("-easy", ""));
			long full = open(this.address, language, ANSWERS);
			String page = "/staff/cases/" + full;
			List<String> papers = this.staff.get(page).page().select("input[name=paper]").eachAttr("value");
			assertThat(papers).hasSizeGreaterThan(1);
			int before = lines(full);
			assertThat(before).isEqualTo(papers.size());
			this.staff.submit(page, page + "/documents", Map.of("paper", papers.getFirst()));
			assertThat(lines(full)).as("one document is there").isEqualTo(before - 1);
		}

		private int lines(long id) {
			return (int) this.staff.get("/staff/cases/" + id + "/mails/new?template=documents")
				.page()
				.select("#text")
				.val()
				.lines()
				.filter((line) -> line.matches("[-・].*"))
				.count();
		}

		@ParameterizedTest
		@CsvSource({ "documents", "appointment", "filed", "granted", "date", "''", "nonsense" })
		void isNotSentWithAGapAndLosesNothing(String template) {
			long id = open(this.address, "ja", Answers.EMPTY);
			Visitor.Answer form = this.staff.get("/staff/cases/" + id + "/mails/new?template=" + template);
			assertThat(form.page().select("#text").val()).contains("____");
			Visitor.Answer answer = send(form, id, Map.of("subject", "件名 1", "text", "これを ____ までに"));
			assertThat(answer.status()).isEqualTo(422);
			assertThat(answer.page().select(".govuk-error-summary a").eachAttr("href")).containsExactly("#text");
			assertThat(answer.page().title()).startsWith("Error:");
			assertThat(answer.text()).contains("Fill in or delete every gap");
			assertThat(answer.page().select("#subject").val()).isEqualTo("件名 1");
			assertThat(answer.page().select("#text").val()).isEqualTo("これを ____ までに");
			assertThat(log(id)).isEmpty();
			assertThat(send(answer, id, Map.of("text", "これを金曜日までに")).status()).isEqualTo(302);
			assertThat(log(id)).hasSize(1);
		}

		@Test
		void takesNoSecondHeaderNoEmptyAndNoEndlessText() {
			long id = open(this.address, "en", ANSWERS);
			Visitor.Answer form = form(id);
			for (Map<String, String> fields : List.of(
					Map.of("subject", "Hello\r\nBcc: eve@example.org", "text", "Text"),
					Map.of("subject", "Hello\nBcc: eve@example.org", "text", "Text"),
					Map.of("subject", "Hello\u2028Bcc: eve@example.org", "text", "Text"),
					Map.of("subject", " ", "text", "Text"), Map.of("subject", "x".repeat(201), "text", "Text"),
					Map.of("subject", "Subject", "text", " \r\n "),
					Map.of("subject", "Subject", "text", "x".repeat(10_001)))) {
				Visitor.Answer answer = send(form, id, fields);
				assertThat(answer.status()).as(fields.toString()).isEqualTo(422);
				assertThat(answer.page().select(".govuk-error-summary a")).as(fields.toString()).hasSize(1);
			}
			assertThat(log(id)).isEmpty();
			assertThat(send(form, id, Map.of("subject", "x".repeat(200), "text", "あ\r\n".repeat(3_333))).status())
				.isEqualTo(302);
			sendMails();
			assertThat(log(id)).singleElement().asString().contains("Sent");
		}

		@Test
		void takesNoHeaderFromANameThatSomebodySent() {
			this.name = unique("Eve") + "\r\nBcc: x@example.org {mail}";
			long id = open(this.address, "en", ANSWERS);
			String text = form(id).page().select("#text").val();
			assertThat(text.lines().findFirst().orElseThrow()).endsWith(" Bcc: x@example.org {mail},");
		}

		@Test
		void sendsOneMailThoughTheFormIsSentTwiceAndAnotherAfterAChange() {
			long id = open(this.address, "en", ANSWERS);
			Visitor.Answer form = form(id);
			Map<String, String> fields = Map.of("subject", "Once", "text", "Only once.");
			assertThat(send(form, id, fields).status()).isEqualTo(302);
			assertThat(send(form, id, fields).status()).isEqualTo(302);
			sendMails();
			sendMails();
			assertThat(received(this.address)).hasSize(1);
			assertThat(this.audit.about("case", id)).filteredOn((entry) -> entry.action().equals("mail-written"))
				.hasSize(1);
			send(form, id, Map.of("subject", "Once", "text", "After going back and changing it."));
			sendMails();
			assertThat(received(this.address)).hasSize(2);
			send(form(id), id, fields);
			sendMails();
			assertThat(received(this.address)).as("the same text on purpose").hasSize(3);
		}

		@Test
		void asksForAnAddressWhereThereIsNone() {
			long id = open(null, "en", ANSWERS);
			Visitor.Answer page = this.staff.get("/staff/cases/" + id + "/mails");
			assertThat(page.page().select("#no-address").text()).startsWith("There is no e-mail address");
			assertThat(page.page().select("#no-address a").attr("href")).matches("/staff/clients/\\d+#email");
			assertThat(page.page().select("a[href*=template]")).isEmpty();
			Visitor.Answer form = form(id);
			assertThat(form.page().select("main form button")).isEmpty();
			assertThat(send(form, id, Map.of("subject", "Subject", "text", "Text")).status()).isEqualTo(422);
			assertThat(log(id)).isEmpty();
		}

		@Test
		void saysWhyAMailDidNotLeaveAndSendsItToTheCorrectedAddress() {
			long id = open("two..dots@example.org", "en", ANSWERS);
			write(id, "Hello", "Text");
			sendMails();
			assertThat(log(id)).singleElement()
				.asString()
				.contains("Not sent", "The mail server refused the address. Correct it");
			correct(id, this.address);
			Visitor.Answer page = this.staff.get("/staff/cases/" + id + "/mails");
			assertThat(page.page().select("form[action$=retry] button").text())
				.isEqualTo("Send again to " + this.address);
			String action = "/staff/cases/" + id + "/mails/retry";
			long other = open(this.address, "en", ANSWERS);
			String mail = page.page().select("form[action$=retry] [name=mail]").val();
			assertThat(this.staff
				.post("/staff/cases/" + other + "/mails/retry", Map.of("mail", mail, "_csrf", token(page)))
				.location()).as("a mail of another case").isEqualTo("/staff/cases/" + other + "/mails");
			assertThat(this.staff.submit(page, action, Map.of()).location()).endsWith("?retried");
			assertThat(this.staff.submit(page, action, Map.of()).location()).as("twice").endsWith("/mails");
			sendMails();
			assertThat(received(this.address)).hasSize(1);
			assertThat(log(id)).singleElement().asString().contains("Sent").doesNotContain("Not sent", "refused");
			assertThat(this.audit.about("case", id)).extracting(AuditEntry::action).contains("mail-retried");
		}

		@Test
		void saysThatAMailWaitsWhileTheServerIsAwayAndIsGivenUpLater() {
			long id = open(this.address, "en", ANSWERS);
			write(id, "Hello", "Text");
			this.server.stop();
			sendMails();
			assertThat(log(id)).singleElement().asString().contains("Waits", "It is tried again by itself until 20");
			this.jdbc.sql("update outbox_mail set expires_at = created_at where case_id = :id")
				.param("id", id)
				.update();
			this.jdbc.sql("update scheduled_tasks set execution_time = :now where task_name = 'mail'")
				.param("now", java.time.OffsetDateTime.now(java.time.ZoneOffset.UTC))
				.update();
			sendMails();
			assertThat(log(id)).singleElement().asString().contains("Not sent", "No mail server took the mail until");
		}

		@Test
		void listsWhatTheProgramHasSentAndSendsThoughRemindersAreStopped() {
			send(resident(), this.name, Map.of("reminders", "true"));
			long id = caseOf(this.name);
			this.jdbc.sql("update case_deadline set due = :due where case_id = :id")
				.param("due", LocalDate.now(java.time.ZoneId.of("Asia/Tokyo")).plusDays(7))
				.param("id", id)
				.update();
			job("remind-clients").work().run();
			this.reminders.stop(id, ReminderParty.RESIDENT, Actor.resident());
			assertThat(log(id)).hasSize(2);
			assertThat(log(id).getFirst()).contains("A date to keep", "Reminder, sent by this program");
			assertThat(log(id).getLast()).contains("Confirmation, sent by this program");
			assertThat(this.staff.get("/staff/cases/" + id + "/mails").text())
				.contains("The client stopped the reminders");
			write(id, "In person", "Text");
			sendMails();
			assertThat(log(id).getFirst()).contains("In person Sent");
		}

		@Test
		void goesToTheClientOfAClosedCaseToo() {
			long id = open(this.address, "en", ANSWERS);
			this.jdbc.sql("update case_file set state = 'closed', next_due = null where id = :id")
				.param("id", id)
				.update();
			assertThat(this.staff.get("/staff/cases/" + id + "/mails").text()).contains("The case is closed.");
			assertThat(this.staff.get("/staff/cases/" + id + "/mails/new?template=date").page().select("#text").val())
				.contains("____:\n- ____");
			write(id, "After all", "Text");
			assertThat(log(id)).hasSize(1);
		}

		@Test
		void fillsInWhatWasFiled() {
			long id = open(this.address, "en", ANSWERS);
			this.jdbc
				.sql("""
						insert into case_filing (case_id, application, filed_on, receipt_number, filed_version, filed_before)
						values (:id, 'extension', date '2026-11-02', 'No. 17', 1, '')""")
				.param("id", id)
				.update();
			assertThat(this.staff.get("/staff/cases/" + id + "/mails/new?template=filed").page().select("#text").val())
				.contains("on Monday, 2 November 2026. Receipt number: No. 17")
				.doesNotContain("____");
		}

		@Test
		void isKeptWithTheCaseAndGoesWithIt() {
			long id = open(this.address, "en", ANSWERS);
			write(id, "Kept", "To be forgotten " + this.name);
			sendMails();
			this.jdbc.sql(
					"update outbox_mail set done_at = timestamp with time zone '2020-01-01 00:00:00Z' where case_id = :id")
				.param("id", id)
				.update();
			job("purge-mails").work().run();
			assertThat(log(id)).hasSize(1);
			Visitor admin = signedIn(Role.ADMIN);
			assertThat(admin.get("/staff/operations").text()).doesNotContain(this.address);
			String client = "/staff/clients/" + clientOf(this.name);
			assertThat(admin.get(client + "/export").response().body()).contains("To be forgotten " + this.name);
			write(id, "Not sent yet", "Waits " + this.name);
			admin.submit(client + "/privacy", client + "/delete", Map.of("sure", "true"));
			assertThat(whereIs(this.name)).isEmpty();
			sendMails();
			assertThat(received(this.address)).as("what waited is not sent").hasSize(1);
		}

		private long open(String email, String language, Answers answers) {
			long client = this.clients.add(new NewClient(null, this.name, email, language), Actor.system()).id();
			return this.cases.open(client, answers, CaseOrigin.STAFF, Actor.system());
		}

		private void correct(long id, String email) {
			this.jdbc
				.sql("update client set email = :email where id = (select client_id from case_file where id = :id)")
				.param("email", email)
				.param("id", id)
				.update();
		}

		private Visitor.Answer form(long id) {
			return this.staff.get("/staff/cases/" + id + "/mails/new");
		}

		private Visitor.Answer send(Visitor.Answer form, long id, Map<String, String> fields) {
			return this.staff.send(form, "/staff/cases/" + id + "/mails/new", fields);
		}

		private void write(long id, String subject, String text) {
			assertThat(send(form(id), id, Map.of("subject", subject, "text", text)).status()).isEqualTo(302);
		}

		private List<String> log(long id) {
			return this.staff.get("/staff/cases/" + id + "/mails").page().select("article").eachText();
		}

		private Visitor.Answer follow(Visitor.Answer page, String link) {
			return this.staff.get(page.page().select("main a:containsOwn(" + link + ")").first().attr("href"));
		}

		private static String token(Visitor.Answer page) {
			return page.page().select("input[name=_csrf]").first().val();
		}

		private List<MimeMessage> received(String recipient) {
			List<MimeMessage> mails = new ArrayList<>();
			for (MimeMessage mail : this.server.getReceivedMessages()) {
				try {
					if (Arrays.toString(mail.getAllRecipients()).equals("[" + recipient + "]")) {
						mails.add(mail);
					}
				}
				catch (MessagingException ex) {
					throw new IllegalStateException(ex);
				}
			}
			return mails;
		}

		private static int freePort() {
			try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
				return socket.getLocalPort();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
