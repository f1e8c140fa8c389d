package org.zairyu.check.staff.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

import org.zairyu.check.staff.account.Role;
import org.zairyu.check.staff.cases.CaseOrigin;
import org.zairyu.check.staff.cases.Cases;
import org.zairyu.check.staff.client.Clients;
import org.zairyu.check.staff.client.NewClient;
import org.zairyu.check.staff.notice.mail.Outbox;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.testing.HandOffSuite;
import org.zairyu.check.staff.testing.OnH2;
import org.zairyu.check.staff.testing.OnPostgres;
import org.zairyu.check.staff.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

class ReminderTests {

	@Nested
	@OnH2
	class H2 extends Suite {

	}

	@Nested
	@OnPostgres
	class Postgres extends Suite {

	}

	abstract static class Suite extends HandOffSuite {

		private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

		private static final LocalDate DUE = LocalDate.of(2029, 6, 1);

		private static final Actor ACTOR = new Actor(null, "hanako", null);

		@Autowired
		private Clients clients;

		@Autowired
		private Cases cases;

		@Autowired
		private ReminderConsents consents;

		@Autowired
		private ReminderLetters letters;

		@Autowired
		private Outbox outbox;

		@Autowired
		private TransactionOperations transactions;

		@BeforeEach
		void startAlone() {
			this.jdbc.sql("delete from reminder_consent").update();
		}

		@Test
		void writesOnEachDayOnceThoughTheJobRunsTwice() {
			Subject subject = subject(DUE);
			List<LocalDate> days = new ArrayList<>();
			for (LocalDate day = DUE.minusDays(95); !day.isAfter(DUE.plusDays(3)); day = day.plusDays(1)) {
				int before = mails(subject);
				run(day);
				run(day);
				for (int i = before; i < mails(subject); i++) {
					days.add(day);
				}
			}
			assertThat(days).containsExactly(DUE.minusDays(90), DUE.minusDays(30), DUE.minusDays(14), DUE.minusDays(7),
					DUE.minusDays(1));
		}

		@Test
		void writesOnceMoreOnTheLastDayThatStillCountsAsInTime() {
			Subject subject = subject(DUE);
			LocalDate accepted = DUE.plusDays(3);
			this.jdbc.sql("update case_deadline set accepted_until = :day where case_id = :id")
				.param("day", accepted)
				.param("id", subject.caseId)
				.update();
			run(DUE.minusDays(1));
			int before = mails(subject);
			for (LocalDate day = DUE; day.isBefore(accepted); day = day.plusDays(1)) {
				run(day);
			}
			assertThat(mails(subject)).as("the days off between them").isEqualTo(before);
			run(accepted);
			run(accepted);
			assertThat(mails(subject)).isEqualTo(before + 1);
			assertThat(body(subject)).contains("Monday, 4 June 2029 (today) is the last day for",
					"The last day was Friday, 1 June 2029", "in time today");
			run(accepted.plusDays(1));
			assertThat(mails(subject)).as("too late").isEqualTo(before + 1);
		}

		@Test
		void writesOnlyTheNearestAfterDaysWithoutARun() {
			Subject subject = subject(DUE);
			run(DUE.minusDays(91));
			assertThat(mails(subject)).isZero();
			run(DUE.minusDays(5));
			assertThat(mails(subject)).isEqualTo(1);
			assertThat(body(subject)).contains("in 5 days");
			run(DUE.minusDays(4));
			assertThat(mails(subject)).isEqualTo(1);
			run(DUE);
			assertThat(mails(subject)).isEqualTo(2);
			assertThat(body(subject)).contains("(today)");
		}

		@Test
		void writesToNobodyWhoIsNotToBeReminded() {
			Subject closed = subject(DUE);
			this.jdbc.sql("update case_file set state = 'closed', closed_at = saved_at where id = :id")
				.param("id", closed.caseId)
				.update();
			Subject never = subject(DUE);
			this.jdbc.sql("delete from reminder_consent where case_id = :id").param("id", never.caseId).update();
			Subject stopped = subject(DUE);
			this.consents.stop(stopped.caseId, ReminderParty.RESIDENT, ACTOR);
			Subject nowhere = subject(DUE);
			this.jdbc.sql("update client set email = null where email = :email").param("email", nowhere.email).update();
			Subject past = subject(DUE.minusDays(15));
			Subject reminded = subject(DUE);
			assertThat(run(DUE.minusDays(14))).isEqualTo(1);
			assertThat(mails(reminded)).isEqualTo(1);
			assertThat(mails(past)).isZero();
		}

		@Test
		void treatsADateThatMovesAsADateOfItsOwn() {
			Subject subject = subject(DUE);
			run(DUE.minusDays(14));
			assertThat(mails(subject)).isEqualTo(1);
			LocalDate later = DUE.plusDays(16);
			move(subject, later, DUE.minusDays(14));
			run(DUE.minusDays(14));
			assertThat(mails(subject)).as("30 days before the new date").isEqualTo(2);
			LocalDate sooner = DUE.plusDays(6);
			move(subject, sooner, DUE.minusDays(13));
			run(DUE.minusDays(13));
			assertThat(mails(subject)).as("the date was not known 30 days before").isEqualTo(2);
			run(sooner.minusDays(14));
			assertThat(mails(subject)).isEqualTo(3);
		}

		@Test
		void missesNoDayBecauseACaseWasSavedWhileTheJobDidNotRun() {
			Subject subject = subject(DUE);
			run(DUE.minusDays(31));
			move(subject, DUE, DUE.minusDays(29));
			run(DUE.minusDays(28));
			assertThat(mails(subject)).as("90 on the first day, 30 on this").isEqualTo(2);
		}

		@Test
		void writesNothingForTheDaysBeforeSomebodyAgreed() {
			Subject subject = subject(DUE);
			agreed(subject, DUE.minusDays(20));
			run(DUE.minusDays(19));
			assertThat(mails(subject)).isZero();
			run(DUE.minusDays(14));
			assertThat(mails(subject)).isEqualTo(1);
		}

		@Test
		void writesOnceFromTwoInstancesAtTheSameMoment() throws Exception {
			List<Subject> all = new ArrayList<>();
			for (int i = 0; i < 20; i++) {
				all.add(subject(DUE));
			}
			try (ExecutorService instances = Executors.newFixedThreadPool(2)) {
				Callable<Integer> instance = () -> run(DUE.minusDays(7));
				int sum = 0;
				for (var result : instances.invokeAll(List.of(instance, instance))) {
					sum += result.get();
				}
				assertThat(sum).isEqualTo(20);
			}
			assertThat(all).allSatisfy((subject) -> assertThat(mails(subject)).isEqualTo(1));
		}

		@Test
		void writesAgainWhatWasUndoneBetweenTheNoteAndTheMail() {
			Subject broken = subject(DUE);
			Subject sound = subject(DUE);
			this.jdbc.sql("update client set email = 'no address' where email = :email")
				.param("email", broken.email)
				.update();
			assertThat(run(DUE.minusDays(7))).isEqualTo(1);
			assertThat(mails(sound)).isEqualTo(1);
			assertThat(count("select count(*) from reminder where case_id = " + broken.caseId)).isZero();
			this.jdbc.sql("update client set email = :email where email = 'no address'")
				.param("email", broken.email)
				.update();
			assertThat(run(DUE.minusDays(6))).isEqualTo(1);
			assertThat(mails(broken)).isEqualTo(1);
			assertThat(run(DUE.minusDays(6))).isZero();
		}

		@Test
		void namesDateAndProceduresInTheLanguageOfTheClientAndNothingElse() {
			Subject subject = subject(DUE);
			this.jdbc.sql("""
					insert into case_deadline (case_id, code, procedure_id, due, go_by, act_by)
					values (:id, 'extend', 'extension', :due, :goBy, :goBy)""")
				.param("id", subject.caseId)
				.param("due", DUE)
				.param("goBy", DUE.minusDays(2))
				.update();
			this.jdbc.sql("update client set language = 'ja' where email = :email")
				.param("email", subject.email)
				.update();
			assertThat(run(DUE.minusDays(7))).isEqualTo(1);
			assertThat(body(subject)).contains("2029年6月1日", "住居地", "在留期間の更新", "2029年5月30日", "/ja/unsubscribe/")
				.doesNotContain("researcher", "研究", "2035", subject.name, "{");
		}

		@Test
		void tellsNobodyWhoHasFiledToApply() {
			Subject subject = subject(DUE);
			this.jdbc
				.sql("update case_deadline set procedure_id = 'extension', code = 'special-period-ends' "
						+ "where case_id = :id")
				.param("id", subject.caseId)
				.update();
			this.jdbc.sql("""
					insert into case_deadline (case_id, code, procedure_id, due, act_by)
					values (:id, 'keep-my-number-card', 'extension', :due, :due)""")
				.param("id", subject.caseId)
				.param("due", DUE)
				.update();
			assertThat(run(DUE.minusDays(7))).isEqualTo(1);
			assertThat(body(subject))
				.contains("is the last day for:",
						"- your stay while immigration decides on your application (special period, 特例期間)",
						"- extending your My Number card at the municipality")
				.doesNotContain("Extension of the period of stay", "Extending your stay", "apply", "{");
		}

		@Test
		void isStoppedByTheButtonBehindTheLinkAndNotByTheLink() {
			Subject subject = subject(DUE);
			run(DUE.minusDays(7));
			String url = this.jdbc.sql("select unsubscribe_url from outbox_mail where recipient = :email")
				.param("email", subject.email)
				.query(String.class)
				.single();
			assertThat(body(subject)).contains(url);
			String path = url.substring(url.indexOf("/en/"));
			Visitor visitor = visitor();
			assertThat(visitor.get(path).page().select("form[action=" + path + "]")).hasSize(1);
			assertThat(this.consents.find(subject.caseId).orElseThrow().isActive()).isTrue();
			Visitor.Answer stopped = visitor.post(path, Map.of("List-Unsubscribe", "One-Click"));
			assertThat(visitor.get(stopped.location()).text()).contains("You get no more reminders for this case");
			assertThat(this.consents.find(subject.caseId).orElseThrow().stoppedBy()).isEqualTo(ReminderParty.RESIDENT);
			assertThat(visitor.post(path, Map.of()).status()).isEqualTo(302);
			assertThat(run(DUE.minusDays(1))).isZero();
			assertThat(visitor.get("/en/unsubscribe/0123456789abcdef0123456789abcdef").status()).isEqualTo(404);
			assertThat(visitor.post("/en/unsubscribe/x", Map.of()).status()).isEqualTo(404);
		}

		@Test
		void isTurnedOnAndOffByStaff() {
			Subject subject = subject(DUE);
			this.jdbc.sql("delete from reminder_consent where case_id = :id").param("id", subject.caseId).update();
			Visitor staff = signedIn(Role.STAFF);
			String path = "/staff/cases/" + subject.caseId + "/reminders";
			assertThat(staff.get(path).page().select("#state").text()).isEqualTo("Reminders are off.");
			staff.submit(path, path, Map.of());
			assertThat(this.consents.find(subject.caseId).orElseThrow().givenBy()).isEqualTo(ReminderParty.STAFF);
			assertThat(staff.get(path).text()).contains("A member of staff turned reminders on");
			staff.submit(path, path, Map.of());
			assertThat(this.consents.find(subject.caseId).orElseThrow().isActive()).isFalse();
			assertThat(staff.get(path).text()).contains("A member of staff stopped the reminders");
			this.jdbc.sql("update case_file set state = 'closed' where id = :id").param("id", subject.caseId).update();
			assertThat(staff.get(path).page().select("main form")).isEmpty();
			staff.post(path,
					Map.of("wanted", "true", "_csrf", staff.get("/staff").page().select("[name=_csrf]").val()));
			assertThat(this.consents.find(subject.caseId).orElseThrow().isActive()).isFalse();
			assertThat(staff.get("/staff/cases/999999/reminders").status()).isEqualTo(404);
		}

		@Test
		void startsWithTheHandOffOnlyIfTheResidentTicksIt() {
			String yes = unique("Remind");
			String no = unique("Do not remind");
			send(resident(), yes, Map.of("reminders", "true"));
			send(resident(), no);
			assertThat(this.consents.find(caseOf(yes)).orElseThrow().givenBy()).isEqualTo(ReminderParty.RESIDENT);
			assertThat(this.consents.find(caseOf(no))).isEmpty();
		}

		private record Subject(long caseId, String name, String email) {
		}

		/**
		 * Returns a case with one date that the client has known and agreed to for long.
		 */
		private Subject subject(LocalDate due) {
			String name = unique("Client");
			String email = name.toLowerCase() + "@reminders.example.org";
			long client = this.clients.add(new NewClient(null, name, email, "en"), ACTOR).id();
			Subject subject = new Subject(this.cases.open(client, ANSWERS, CaseOrigin.STAFF, ACTOR), name, email);
			this.consents.give(subject.caseId, ReminderParty.STAFF, ACTOR);
			agreed(subject, DUE.minusDays(400));
			move(subject, due, DUE.minusDays(400));
			return subject;
		}

		private void agreed(Subject subject, LocalDate day) {
			this.jdbc.sql("update reminder_consent set given_at = :at where case_id = :id")
				.param("at", day.atTime(12, 0).atZone(TOKYO).toOffsetDateTime())
				.param("id", subject.caseId)
				.update();
		}

		private void move(Subject subject, LocalDate due, LocalDate savedOn) {
			this.jdbc.sql("delete from case_deadline where case_id = :id").param("id", subject.caseId).update();
			this.jdbc.sql("""
					insert into case_deadline (case_id, code, procedure_id, due, act_by)
					values (:id, 'notify', 'registration', :due, :due)""")
				.param("id", subject.caseId)
				.param("due", due)
				.update();
			this.jdbc.sql("update case_file set saved_at = :at where id = :id")
				.param("at", savedOn.atTime(12, 0).atZone(TOKYO).toOffsetDateTime())
				.param("id", subject.caseId)
				.update();
		}

		private int run(LocalDate day) {
			Clock clock = Clock.fixed(day.atTime(LocalTime.of(9, 0)).atZone(TOKYO).toInstant(), TOKYO);
			return new Reminders(this.jdbc, this.transactions, new DueDates(this.jdbc, clock), this.letters,
					this.outbox, clock)
				.run();
		}

		private int mails(Subject subject) {
			return this.jdbc.sql("select count(*) from outbox_mail where recipient = :email")
				.param("email", subject.email)
				.query(Integer.class)
				.single();
		}

		private String body(Subject subject) {
			return this.jdbc.sql("select body from outbox_mail where recipient = :email order by id desc limit 1")
				.param("email", subject.email)
				.query(String.class)
				.single();
		}

	}

}
