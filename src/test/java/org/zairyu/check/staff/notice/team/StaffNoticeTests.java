package org.zairyu.check.staff.notice.team;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionOperations;

import org.zairyu.check.situation.Answers;
import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.account.Role;
import org.zairyu.check.staff.cases.CaseOrigin;
import org.zairyu.check.staff.cases.Cases;
import org.zairyu.check.staff.cases.NewCase;
import org.zairyu.check.staff.client.Clients;
import org.zairyu.check.staff.client.NewClient;
import org.zairyu.check.staff.notice.mail.Outbox;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.testing.HandOffSuite;
import org.zairyu.check.staff.testing.OnH2;
import org.zairyu.check.staff.testing.OnPostgres;
import org.zairyu.check.staff.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** What members of staff are told soon after others have done it. */
class StaffNoticeTests {

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

		private static final Duration SOON = Duration.ofSeconds(61);

		@Autowired
		private Clients clients;

		@Autowired
		private Cases cases;

		@Autowired
		private TransactionOperations transactions;

		@Autowired
		private NoticeLetters letters;

		@Autowired
		private Outbox outbox;

		@Autowired
		private StaffNotices notices;

		@Autowired
		private Clock clock;

		private GreenMail server;

		private Account hanako;

		private Account taro;

		private Visitor staff;

		@DynamicPropertySource
		static void mail(DynamicPropertyRegistry properties) {
			properties.add("spring.mail.host", () -> "127.0.0.1");
			properties.add("spring.mail.port", () -> SMTP);
			properties.add("zairyu.mail.site", () -> "https://check.example.org");
		}

		@BeforeEach
		void start() {
			this.jdbc.sql("delete from staff_notice").update();
			this.jdbc.sql("update account set email = null").update();
			this.server = new GreenMail(new ServerSetup(SMTP, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
			this.server.start();
			this.hanako = withAddress(account(Role.STAFF));
			this.taro = withAddress(account(Role.STAFF));
			this.staff = signedIn(this.taro);
		}

		@AfterEach
		void stop() {
			this.server.stop();
		}

		@Test
		void tellsOfACaseThatSomebodyElseHasAssigned() throws Exception {
			String reference = unique("R");
			long id = open(reference, null);
			assign(id, this.hanako);
			tell(Duration.ofSeconds(59));
			assertThat(received(this.hanako)).as("more may come").isEmpty();
			tell(SOON);
			tell(SOON);
			MimeMessage mail = only(this.hanako);
			assertThat(mail.getSubject()).isEqualTo("News: 1 case was assigned to you");
			assertThat(mail.getContent().toString())
				.contains("- " + reference, "https://check.example.org/staff/cases/" + id,
						"https://check.example.org/staff/account/digest")
				.doesNotContain("Secret name", "secret@example.org", "{");
			assertThat(mail.getHeader("Reply-To")).as("no client gets it").isNull();
			assertThat(received(this.taro)).as("who did it").isEmpty();
			assertThat(count("select count(*) from staff_notice")).isZero();
		}

		@Test
		void tellsNobodyOfWhatTheyDidThemselves() {
			assign(open(unique("R"), null), this.taro);
			long id = open(unique("R"), null);
			assign(id, this.hanako);
			assign(id, this.taro);
			tell(SOON);
			assertThat(received(this.taro)).isEmpty();
			assertThat(received(this.hanako)).as("somebody else has it by now").isEmpty();
		}

		@Test
		void tellsOfTwoHundredCasesInOneMail() throws Exception {
			List<Map.Entry<String, String>> fields = new ArrayList<>();
			for (int i = 0; i < 200; i++) {
				fields.add(Map.entry("chosen", open(unique("R"), null) + ":new:"));
			}
			fields.add(Map.entry("assignee", String.valueOf(this.hanako.id())));
			fields.add(Map.entry("_csrf", this.staff.get("/staff/account").page().select("[name=_csrf]").val()));
			assertThat(this.staff.post("/staff/queue", fields).location()).contains("changed=200");
			tell(SOON);
			MimeMessage mail = only(this.hanako);
			assertThat(mail.getSubject()).isEqualTo("News: 200 cases were assigned to you");
			assertThat(mail.getContent().toString()).contains("and 180 more cases");
			assertThat(mail.getContent().toString().lines().filter((line) -> line.startsWith("- "))).hasSize(20);
		}

		@Test
		void tellsOfCasesThatAnImportAssigns() throws Exception {
			long client = this.clients.add(new NewClient(unique("R"), "Secret name", null, "en"), Actor.system()).id();
			Actor owner = new Actor(this.taro.id(), this.taro.username(), null);
			this.cases.openAll(List.of(new NewCase(client, Answers.EMPTY, this.hanako.id()),
					new NewCase(client, Answers.EMPTY, this.taro.id())), CaseOrigin.BULK, owner);
			tell(SOON);
			assertThat(only(this.hanako).getSubject()).isEqualTo("News: 1 case was assigned to you");
			assertThat(received(this.taro)).isEmpty();
		}

		@Test
		void tellsNoMoreOfWhatIsSettled() {
			long closed = open(unique("R"), null);
			assign(closed, this.hanako);
			this.jdbc.sql("update case_file set state = 'closed' where id = :id").param("id", closed).update();
			long deleted = open(unique("R"), null);
			assign(deleted, this.hanako);
			this.jdbc.sql("delete from case_file where id = :id").param("id", deleted).update();
			tell(SOON);
			assertThat(received(this.hanako)).isEmpty();
			assertThat(count("select count(*) from staff_notice")).isZero();
		}

		@Test
		void tellsEverybodyOfACheckUntilSomebodyTakesItUp() throws Exception {
			send(resident(), unique("Sent"));
			tell(SOON);
			for (Account person : List.of(this.hanako, this.taro)) {
				assertThat(only(person).getSubject()).isEqualTo("News: 1 check waits in the inbox");
			}
			String name = unique("Sent");
			send(resident(), name);
			String page = "/staff/inbox/" + caseOf(name);
			this.staff.submit(page, page + "/take", Map.of());
			tell(SOON);
			assertThat(received(this.hanako)).hasSize(1);
		}

		@Test
		void tellsTheAssigneeOfAnAnswerAndEverybodyWhereThereIsNone() throws Exception {
			long own = open(unique("R"), this.hanako);
			this.jdbc.sql("delete from staff_notice").update();
			this.notices.clientAnswered(own);
			this.notices.clientAnswered(own);
			tell(SOON);
			assertThat(only(this.hanako).getSubject()).isEqualTo("News: 1 client has answered");
			assertThat(received(this.taro)).isEmpty();
			this.notices.clientAnswered(open(unique("R"), null));
			tell(SOON);
			assertThat(received(this.hanako)).hasSize(2);
			assertThat(received(this.taro)).hasSize(1);
			this.jdbc.sql("update account set enabled = false where id = :id").param("id", this.hanako.id()).update();
			this.notices.clientAnswered(own);
			tell(SOON);
			assertThat(received(this.hanako)).hasSize(2);
			assertThat(received(this.taro)).as("the assignee has left").hasSize(2);
		}

		@Test
		void putsAllKindsIntoOneMailInTheLanguageOfTheAccount() throws Exception {
			this.accounts.setLanguage(this.hanako.id(), "ja");
			assign(open(unique("R"), null), this.hanako);
			this.notices.clientAnswered(open(null, null));
			send(resident(), unique("Sent"));
			tell(SOON);
			assertThat(only(this.hanako).getSubject())
				.isEqualTo("お知らせ：1件の案件が割り当てられました / 1人の依頼者が回答しました / 受信箱で1件が待っています");
			assertThat(only(this.hanako).getContent().toString()).contains("・案件 ").doesNotContain("Sent", "{");
		}

		@Test
		void isOffByChoiceEachKindByItself() throws Exception {
			Visitor other = signedIn(this.hanako);
			Visitor.Answer page = other.get("/staff/account/digest");
			assertThat(page.page().select("[name=wanted][checked]")).hasSize(4);
			other.send(page, "/staff/account/digest", Map.of("wanted", "answered"));
			assign(open(unique("R"), null), this.hanako);
			send(resident(), unique("Sent"));
			tell(SOON);
			assertThat(received(this.hanako)).isEmpty();
			this.notices.clientAnswered(open(unique("R"), null));
			tell(SOON);
			assertThat(only(this.hanako).getSubject()).isEqualTo("News: 1 client has answered");
		}

		@Test
		void isOneMailHoweverManyInstancesRunAndNoneIfItIsRolledBack() throws Exception {
			assign(open(unique("R"), null), this.hanako);
			this.transactions.executeWithoutResult((status) -> {
				this.notices.clientAnswered(open(unique("R"), this.hanako));
				status.setRollbackOnly();
			});
			try (ExecutorService instances = Executors.newFixedThreadPool(2)) {
				Callable<Void> instance = () -> {
					run(SOON);
					return null;
				};
				for (var result : instances.invokeAll(List.of(instance, instance))) {
					result.get();
				}
			}
			sendMails();
			assertThat(only(this.hanako).getSubject()).isEqualTo("News: 1 case was assigned to you");
		}

		@Test
		void doesNotWaitForeverForAQuietMinute() {
			assign(open(unique("R"), null), this.hanako);
			this.jdbc.sql("update staff_notice set noted_at = :at")
				.param("at", this.clock.instant().minus(Duration.ofMinutes(14)).atOffset(java.time.ZoneOffset.UTC))
				.update();
			assign(open(unique("R"), null), this.hanako);
			tell(Duration.ofSeconds(30));
			assertThat(received(this.hanako)).isEmpty();
			this.jdbc.sql("update staff_notice set noted_at = :at where id = (select min(id) from staff_notice)")
				.param("at", this.clock.instant().minus(Duration.ofMinutes(15)).atOffset(java.time.ZoneOffset.UTC))
				.update();
			tell(Duration.ofSeconds(30));
			assertThat(received(this.hanako)).hasSize(1);
		}

		private Account withAddress(Account account) {
			this.jdbc.sql("update account set email = :email where id = :id")
				.param("email", account.username() + "@team.example.org")
				.param("id", account.id())
				.update();
			return this.accounts.find(account.id()).orElseThrow();
		}

		private long open(String reference, Account assignee) {
			long client = this.clients
				.add(new NewClient(reference, "Secret name", "secret@example.org", "en"), Actor.system())
				.id();
			return this.cases
				.openAll(List.of(new NewCase(client, Answers.EMPTY, (assignee != null) ? assignee.id() : null)),
						CaseOrigin.STAFF, Actor.system())
				.getFirst();
		}

		/** Assigns a case on its page. */
		private void assign(long id, Account person) {
			String page = "/staff/cases/" + id;
			assertThat(this.staff.submit(page, page + "/state", Map.of("assignee", String.valueOf(person.id())))
				.location()).isEqualTo(page);
		}

		/** Runs the job after a while, and sends what it has written. */
		private void tell(Duration later) {
			run(later);
			sendMails();
		}

		private void run(Duration later) {
			Instant now = this.clock.instant().plus(later);
			new StaffNotices(this.jdbc, this.transactions, this.accounts, this.letters, this.outbox,
					Clock.fixed(now, this.clock.getZone()))
				.run();
		}

		private MimeMessage only(Account person) {
			assertThat(received(person)).hasSize(1);
			return received(person).getFirst();
		}

		private List<MimeMessage> received(Account person) {
			return Arrays.stream(this.server.getReceivedMessages()).filter((mail) -> {
				try {
					return mail.getAllRecipients()[0].toString().equals(person.email());
				}
				catch (MessagingException ex) {
					throw new IllegalStateException(ex);
				}
			}).toList();
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
