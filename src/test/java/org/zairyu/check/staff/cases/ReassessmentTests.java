package org.zairyu.check.staff.cases;

import java.time.Duration;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

import org.zairyu.check.lawdata.LawFiles;
import org.zairyu.check.procedure.Assessor;
import org.zairyu.check.procedure.Procedure;
import org.zairyu.check.procedure.ProcedureRules;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.staff.client.Clients;
import org.zairyu.check.staff.client.NewClient;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.platform.AuditLog;
import org.zairyu.check.staff.platform.RecurringJob;
import org.zairyu.check.staff.testing.OnH2;
import org.zairyu.check.staff.testing.OnPostgres;
import org.zairyu.check.staff.testing.StaffSuite;
import org.zairyu.check.testing.Scenario;

import static org.assertj.core.api.Assertions.assertThat;

class ReassessmentTests {

	@Nested
	@OnH2
	class H2 extends Suite {

	}

	@Nested
	@OnPostgres
	class Postgres extends Suite {

	}

	abstract static class Suite extends StaffSuite {

		private static final Actor ACTOR = Actor.system();

		@Autowired
		private Clients clients;

		@Autowired
		private Cases cases;

		@Autowired
		private CaseWork work;

		@Autowired
		private CaseRecords records;

		@Autowired
		private Deadlines deadlines;

		@Autowired
		private Reassessment reassessment;

		@Autowired
		private TransactionOperations transactions;

		@Autowired
		private AuditLog audit;

		@Autowired
		private Clock clock;

		@Autowired
		private List<RecurringJob> jobs;

		private LocalDate today;

		@BeforeEach
		void lookAtTheClock() {
			this.today = LocalDate.now(this.clock);
		}

		/** Returns answers with a move, which must be notified within 14 days. */
		private static Answers movedOn(LocalDate day) {
			return Scenario.of("2026-11-22", """
					topics=address status=permanent-resident age=30 card=held
					address-event=moved-within address-notified=no address-date=%s left-on=%s
					""".formatted(day, day)).answers();
		}

		private long open(Answers answers) {
			long client = this.clients.add(new NewClient(unique("ref"), "山田 花子", null, "ja"), ACTOR).id();
			return this.cases.open(client, answers, CaseOrigin.STAFF, ACTOR);
		}

		/** Opens a case on an earlier day and leaves it untouched. */
		private long openOn(LocalDate day, Answers answers) {
			long client = this.clients.add(new NewClient(unique("ref"), "山田 花子", null, "ja"), ACTOR).id();
			Clock then = Clock.fixed(day.atTime(10, 0).atZone(this.clock.getZone()).toInstant(), this.clock.getZone());
			return new Cases(this.jdbc, this.transactions, Scenario.ASSESSOR, this.deadlines, this.records, this.audit,
					(event) -> {
					}, then)
				.open(client, answers, CaseOrigin.STAFF, ACTOR);
		}

		private Case find(long id) {
			return this.cases.find(id).orElseThrow();
		}

		@Test
		void knowsTheLastLawfulDayOnceTheCounterHasClosedForTheLastTime() {
			LocalDate moved = this.today.minusDays(20);
			LocalDate due = moved.plusDays(14);
			long id = openOn(moved, movedOn(moved));
			assertThat(this.deadlines.of(id)).singleElement()
				.satisfies((before) -> assertThat(before.goBy()).isNotNull());
			this.reassessment.run();
			assertThat(this.deadlines.of(id))
				.containsExactly(new Deadline("notify-change-of-address", "registration", due, null, due, due));
			assertThat(find(id).nextDue()).isEqualTo(due);
			assertThat(find(id).assessedOn()).isEqualTo(this.today);
		}

		@Test
		void leavesAnswersVersionAndRecordsAsTheyAre() {
			LocalDate moved = this.today.minusDays(20);
			long id = openOn(moved, movedOn(moved));
			Case before = find(id);
			List<CaseRecord> told = this.records.of(id);
			this.reassessment.run();
			Case after = find(id);
			assertThat(after.version()).isEqualTo(before.version());
			assertThat(after.answers()).isEqualTo(before.answers());
			assertThat(after.savedAt()).isEqualTo(before.savedAt());
			assertThat(this.records.of(id)).isEqualTo(told).hasSize(1);
			assertThat(this.audit.about("case", id)).hasSize(1);
		}

		@Test
		void goesOnWhereItWasAndDoesNothingTwice() {
			LocalDate moved = this.today.minusDays(20);
			long done = openOn(moved, movedOn(moved));
			this.reassessment.run();
			this.jdbc.sql("update case_file set next_due = date '2001-01-01' where id = :id")
				.param("id", done)
				.update();
			long left = openOn(moved, movedOn(moved));
			assertThat(this.reassessment.run()).isEqualTo(1);
			assertThat(find(done).nextDue()).isEqualTo(LocalDate.of(2001, 1, 1));
			assertThat(find(left).assessedOn()).isEqualTo(this.today);
			assertThat(this.reassessment.run()).isZero();
		}

		@Test
		void leavesClosedCasesAlone() {
			LocalDate moved = this.today.minusDays(20);
			long id = openOn(moved, movedOn(moved));
			this.jdbc.sql("update case_file set state = 'closed', next_due = null where id = :id")
				.param("id", id)
				.update();
			this.reassessment.run();
			assertThat(find(id).assessedOn()).isEqualTo(moved);
			assertThat(find(id).nextDue()).isNull();
		}

		@Test
		void takesTheDatesOffACaseThatIsClosedAndGivesThemBack() {
			long id = open(movedOn(this.today));
			assertThat(find(id).nextDue()).isNotNull();
			this.work.change(id, CaseState.CLOSED, null, ACTOR);
			assertThat(find(id).nextDue()).isNull();
			assertThat(this.deadlines.of(id)).isEmpty();
			this.cases.save(id, 0, movedOn(this.today.minusDays(1)), ACTOR);
			assertThat(find(id).nextDue()).isNull();
			assertThat(this.deadlines.of(id)).isEmpty();
			this.work.change(id, CaseState.READY, null, ACTOR);
			assertThat(find(id).nextDue()).isNotNull();
			assertThat(this.deadlines.of(id)).extracting(Deadline::due).containsExactly(this.today.plusDays(13));
		}

		@Test
		void givesNoDatesToACaseThatIsBeingClosed() throws Exception {
			LocalDate moved = this.today.minusDays(20);
			long id = openOn(moved, movedOn(moved));
			CompletableFuture<Boolean> job = new CompletableFuture<>();
			this.transactions.executeWithoutResult((status) -> {
				this.work.change(id, CaseState.CLOSED, null, ACTOR);
				Thread.ofVirtual().start(() -> job.complete(this.reassessment.asOfToday(id)));
				Awaitility.await("waits for the one who closes")
					.during(Duration.ofMillis(500))
					.until(() -> !job.isDone());
			});
			assertThat(job.get(20, TimeUnit.SECONDS)).isTrue();
			assertThat(find(id).state()).isEqualTo(CaseState.CLOSED);
			assertThat(find(id).nextDue()).isNull();
			assertThat(this.deadlines.of(id)).isEmpty();
		}

		@Test
		void isRightWhenTwoInstancesRunAtOnce() throws Exception {
			LocalDate moved = this.today.minusDays(20);
			List<Long> ids = new ArrayList<>();
			for (int i = 0; i < 20; i++) {
				ids.add(openOn(moved, movedOn(moved)));
			}
			List<CompletableFuture<Integer>> runs = new ArrayList<>();
			for (int i = 0; i < 4; i++) {
				runs.add(CompletableFuture.supplyAsync(this.reassessment::run));
			}
			for (CompletableFuture<Integer> run : runs) {
				run.get(30, TimeUnit.SECONDS);
			}
			assertThat(ids).allSatisfy((id) -> {
				assertThat(find(id).nextDue()).isEqualTo(moved.plusDays(14));
				assertThat(this.deadlines.of(id)).hasSize(1);
			});
		}

		@Test
		void isNotStoppedByOneCaseThatFails() {
			LocalDate moved = this.today.minusDays(20);
			long broken = openOn(moved, movedOn(moved.minusDays(1)));
			long sound = openOn(moved, movedOn(moved));
			ProcedureRules fails = new ProcedureRules(Procedure.REGISTRATION, List.of((person, conclusion) -> {
				if (person.move().date().isBefore(moved)) {
					throw new IllegalStateException("as for the test");
				}
				conclusion.decide(Verdict.NOT_NEEDED);
				return true;
			}), List.of());
			Assessor assessor = new Assessor(List.of(fails), Scenario.LAWS, LawFiles.statuses(), LawFiles.basis());
			new Reassessment(this.jdbc, this.transactions, this.cases, assessor, this.deadlines, this.clock).run();
			assertThat(find(broken).assessedOn()).isEqualTo(moved);
			assertThat(find(broken).nextDue()).isNotNull();
			assertThat(find(sound).assessedOn()).isEqualTo(this.today);
			this.reassessment.run();
			assertThat(find(broken).assessedOn()).isEqualTo(this.today);
		}

		@Test
		void letsTheProgramEndAndGoesOnAtTheNextStart() {
			LocalDate moved = this.today.minusDays(20);
			long id = openOn(moved, movedOn(moved));
			Reassessment ending = new Reassessment(this.jdbc, this.transactions, this.cases, Scenario.ASSESSOR,
					this.deadlines, this.clock);
			ending.stop();
			assertThat(ending.run()).isZero();
			assertThat(find(id).assessedOn()).isEqualTo(moved);
			assertThat(this.reassessment.run()).isEqualTo(1);
			assertThat(find(id).assessedOn()).isEqualTo(this.today);
		}

		@Test
		void runsAsAJobOfTheApplication() {
			LocalDate moved = this.today.minusDays(20);
			long id = openOn(moved, movedOn(moved));
			this.jobs.stream()
				.filter((job) -> job.name().equals("reassess-cases"))
				.findFirst()
				.orElseThrow()
				.work()
				.run();
			assertThat(find(id).assessedOn()).isEqualTo(this.today);
		}

	}

}
