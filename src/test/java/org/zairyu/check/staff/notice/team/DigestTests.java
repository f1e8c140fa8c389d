package org.zairyu.check.staff.notice.team;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
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

import org.zairyu.check.situation.Answers;
import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.account.Role;
import org.zairyu.check.staff.cases.CaseOrigin;
import org.zairyu.check.staff.cases.Cases;
import org.zairyu.check.staff.client.Clients;
import org.zairyu.check.staff.client.NewClient;
import org.zairyu.check.staff.notice.mail.Outbox;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.testing.OnH2;
import org.zairyu.check.staff.testing.OnPostgres;
import org.zairyu.check.staff.testing.StaffSuite;
import org.zairyu.check.staff.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** What members of staff are told each working day. */
class DigestTests {

	@Nested
	@OnH2
	class H2 extends Suite {

	}

	@Nested
	@OnPostgres
	class Postgres extends Suite {

	}

	abstract static class Suite extends StaffSuite {

		private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

		private static final LocalDate MONDAY = LocalDate.of(2013, 6, 3);

		/** A Monday before all dates of other tests. */
		private static final LocalDate LONG_AGO = LocalDate.of(1990, 1, 1);

		@Autowired
		private Clients clients;

		@Autowired
		private Cases cases;

		@Autowired
		private TransactionOperations transactions;

		@Autowired
		private DigestLetters letters;

		@Autowired
		private Outbox outbox;

		private Account account;

		private String address;

		@BeforeEach
		void open() {
			this.account = account(Role.STAFF);
			this.address = this.account.username() + "@digest.example.org";
			this.jdbc.sql("update account set email = :email where id = :id")
				.param("email", this.address)
				.param("id", this.account.id())
				.update();
		}

		private void due(LocalDate day, Long assignee, String reference) {
			long client = this.clients.add(new NewClient(reference, "Secret name", null, "en"), Actor.system()).id();
			long id = this.cases.open(client, Answers.EMPTY, CaseOrigin.STAFF, Actor.system());
			this.jdbc.sql("update case_file set next_due = :day, assignee_id = :who where id = :id")
				.param("day", day)
				.param("who", assignee)
				.param("id", id)
				.update();
			this.jdbc.sql("""
					insert into case_deadline (case_id, code, procedure_id, due, act_by)
					values (:id, 'apply-extension', 'extension', :day, :day)""")
				.param("id", id)
				.param("day", day)
				.update();
		}

		private void run(LocalDate day) {
			Clock clock = Clock.fixed(day.atTime(LocalTime.of(8, 15)).atZone(TOKYO).toInstant(), TOKYO);
			new Digests(this.jdbc, this.transactions, this.accounts, this.letters, this.outbox, clock).run();
		}

		private List<String> mails() {
			return this.jdbc
				.sql("select subject || ' ' || body from outbox_mail where recipient = :address order by id")
				.param("address", this.address)
				.query(String.class)
				.list();
		}

		@Test
		void tellsWhatIsOverdueAndDueWithinAWeekOnceADay() {
			String late = unique("late");
			String seventh = unique("seventh");
			String eighth = unique("eighth");
			due(MONDAY.minusDays(1), this.account.id(), late);
			due(MONDAY.plusDays(7), this.account.id(), seventh);
			due(MONDAY.plusDays(8), this.account.id(), eighth);
			run(MONDAY);
			run(MONDAY);
			assertThat(mails()).singleElement()
				.asString()
				.contains("Your cases: 1 overdue, 1 within 7 days", late, seventh, "2013-06-02: Apply",
						"/staff/account/digest")
				.doesNotContain(eighth, "Secret name", "{");
			run(MONDAY.plusDays(1));
			assertThat(mails()).as("the next day").hasSize(2).last().asString().contains("1 overdue, 2 within");
		}

		@Test
		void isSilentOnWeekendsAndWhereNothingIsDue() {
			due(MONDAY.plusDays(30), this.account.id(), unique("far"));
			run(LONG_AGO);
			assertThat(mails()).as("nothing is due").isEmpty();
			due(MONDAY, this.account.id(), unique("due"));
			run(MONDAY.minusDays(1));
			run(MONDAY.minusDays(2));
			assertThat(mails()).as("Sunday and Saturday").isEmpty();
			run(MONDAY.minusDays(3));
			assertThat(mails()).as("Friday").hasSize(1);
		}

		@Test
		void isOneMailHoweverManyInstancesRun() throws Exception {
			due(MONDAY, this.account.id(), unique("shared"));
			try (ExecutorService instances = Executors.newFixedThreadPool(2)) {
				Callable<Void> instance = () -> {
					run(MONDAY);
					return null;
				};
				for (var result : instances.invokeAll(List.of(instance, instance))) {
					result.get();
				}
			}
			assertThat(mails()).hasSize(1);
		}

		@Test
		void isOffByChoiceAndForWhoeverHasLeft() {
			due(MONDAY, this.account.id(), unique("off"));
			Visitor staff = signedIn(this.account);
			Visitor.Answer page = staff.get("/staff/account/digest");
			assertThat(page.page().select("#digest[checked]")).as("on until somebody says otherwise").hasSize(1);
			assertThat(staff.send(page, "/staff/account/digest", Map.of("wanted", "assigned")).location())
				.isEqualTo("/staff/account/digest?saved");
			page = staff.get("/staff/account/digest");
			assertThat(page.page().select("[name=wanted][checked]").eachAttr("value")).containsExactly("assigned");
			run(MONDAY);
			assertThat(mails()).isEmpty();
			staff.send(page, "/staff/account/digest", Map.of("wanted", "digest"));
			this.jdbc.sql("update account set enabled = false where id = :id").param("id", this.account.id()).update();
			run(MONDAY);
			assertThat(mails()).isEmpty();
			this.jdbc.sql("update account set enabled = true where id = :id").param("id", this.account.id()).update();
			run(MONDAY);
			assertThat(mails()).hasSize(1);
		}

		@Test
		void tellsWhatNobodyIsAssignedTo() {
			LocalDate early = MONDAY.minusWeeks(30);
			due(early, null, unique("free"));
			run(early);
			assertThat(mails()).singleElement()
				.asString()
				.contains("Assigned to nobody, overdue or due within 7 days: ");
			this.jdbc.sql("update case_file set state = 'closed', next_due = null where next_due = :day")
				.param("day", early)
				.update();
		}

	}

}
