package org.zairyu.check.staff.bulk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.account.Role;
import org.zairyu.check.staff.bulk.BulkQueue.Claimed;
import org.zairyu.check.staff.bulk.csv.RefusedFileException;
import org.zairyu.check.staff.bulk.csv.TextEncoding;
import org.zairyu.check.staff.client.Clients;
import org.zairyu.check.staff.platform.DatabaseTime;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.platform.TaskPool;
import org.zairyu.check.staff.testing.OnH2;
import org.zairyu.check.staff.testing.OnPostgres;
import org.zairyu.check.staff.testing.StaffSuite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/** The pool of the application is stopped; the tests are the instances. */
class BulkQueueTests {

	@Nested
	@OnH2
	class H2 extends Suite {

	}

	@Nested
	@OnPostgres
	class Postgres extends Suite {

	}

	abstract static class Suite extends StaffSuite {

		private static final String ROW = ",address,student,P2Y,2028-03-31,20,held,moved-within,2026-11-10,2026-11-10,no\n";

		private static final String HEADER = "ref,topics,status,period-of-stay,expires-on,age,card,address-event,address-date,"
				+ "left-on,address-notified\n";

		@Autowired
		private BulkRuns runs;

		@Autowired
		private BulkQueue queue;

		@Autowired
		private BulkChunks chunks;

		@Autowired
		private BulkCheck check;

		@Autowired
		private BulkCases cases;

		@Autowired
		private BulkWork work;

		@Autowired
		private TaskPool bulkPool;

		@Autowired
		private DataSource database;

		@Autowired
		private TransactionOperations transactions;

		@Autowired
		private BulkResults results;

		@Autowired
		private Clients clients;

		@BeforeEach
		void empty() {
			this.bulkPool.stop();
			this.jdbc.sql("delete from bulk_run").update();
			this.jdbc.sql("delete from bulk_task").update();
			this.jdbc.sql("delete from client where reference like 'R-%'").update();
		}

		@AfterEach
		void startPool() {
			this.bulkPool.start();
		}

		@Test
		void worksOnOneRunOfAnAccountAtATimeAndOnAllAccountsInTurn() {
			Account one = account(Role.STAFF);
			Account other = account(Role.STAFF);
			long first = send(one, 1);
			long second = send(one, 1);
			long third = send(one, 1);
			long others = send(other, 1);
			List<Long> turns = new ArrayList<>();
			instance(turns).runAnyDueExecutions();
			assertThat(turns).containsExactly(one.id(), other.id());
			assertThat(this.runs.all(one.id())).extracting(BulkRun::id, BulkRun::state)
				.containsExactly(tuple(third, RunState.QUEUED), tuple(second, RunState.QUEUED),
						tuple(first, RunState.DONE));
			assertThat(run(others, other).state()).isEqualTo(RunState.DONE);
			Account late = account(Role.STAFF);
			send(late, 1);
			turns.clear();
			runAll(instance(turns));
			assertThat(turns).as("who has waited longest is next").containsExactly(one.id(), late.id(), one.id());
			assertThat(count("select count(*) from bulk_run where state <> 'done'")).isZero();
			assertThat(count("select count(*) from bulk_task")).isZero();
		}

		@Test
		void givesARunToOneInstanceOnly() throws Exception {
			for (int round = 0; round < 5; round++) {
				long owner = send(account(Role.STAFF), 1);
				List<Long> turns = new CopyOnWriteArrayList<>();
				try (ExecutorService instances = Executors.newFixedThreadPool(4)) {
					Callable<Object> run = Executors.callable(() -> instance(turns).runAnyDueExecutions());
					for (var end : instances.invokeAll(List.of(run, run, run, run))) {
						end.get();
					}
				}
				assertThat(turns).hasSize(1);
				assertThat(count("select count(*) from bulk_chunk where kind = 'result' and run_id = " + owner))
					.isEqualTo(1);
			}
		}

		@Test
		void overlooksNoRunThatIsSentWhenTheLastOneEnds() {
			Account owner = account(Role.STAFF);
			long first = send(owner, 1);
			CompletableFuture<Void> instance = this.transactions.execute((status) -> {
				send(owner, 1);
				CompletableFuture<Void> turn = CompletableFuture
					.runAsync(() -> instance(new ArrayList<>()).runAnyDueExecutions());
				Awaitility.await().until(() -> run(first, owner).state() == RunState.DONE);
				return turn;
			});
			Objects.requireNonNull(instance).join();
			assertThat(count("select count(*) from bulk_task where not picked")).isEqualTo(1);
			runAll(instance(new ArrayList<>()));
			assertThat(count("select count(*) from bulk_run where state <> 'done'")).isZero();
		}

		@Test
		void continuesARunWhoseInstanceDiedWhereItStopped() {
			Account owner = account(Role.STAFF);
			long id = send(owner, 4500);
			Claimed dead = this.queue.take(owner.id()).orElseThrow();
			int[] asked = { 0 };
			assertThatExceptionOfType(CancellationException.class)
				.isThrownBy(() -> this.check.check(dead, () -> ++asked[0] == 2));
			this.jdbc.sql("update bulk_task set picked = true, picked_by = 'dead', last_heartbeat = execution_time")
				.update();
			BulkRun stopped = run(id, owner);
			assertThat(stopped.tally().rows()).isEqualTo(2000);
			assertThat(stopped.state().underWay()).isTrue();
			assertThat(stopped.state().checked()).isFalse();
			byte[] kept = firstResult(id);
			List<Long> turns = new ArrayList<>();
			ManualScheduler instance = instance(turns);
			instance.runDeadExecutionDetection();
			runAll(instance);
			assertThat(turns).as("the other may still live").isEmpty();
			instance.tick(Duration.ofHours(1));
			instance.runDeadExecutionDetection();
			runAll(instance);
			assertThat(firstResult(id)).as("not checked again").isEqualTo(kept);
			assertThatExceptionOfType(LostRunException.class).as("the dead instance wakes up")
				.isThrownBy(() -> this.check.check(dead, () -> false));
			BulkRun done = run(id, owner);
			assertThat(done.state()).isEqualTo(RunState.DONE);
			assertThat(done.tally().complete()).isEqualTo(4500);
			assertThat(this.results.some(done, 4490, 50)).extracting((row) -> row.result().ref())
				.startsWith("R-4490")
				.endsWith("R-4499")
				.hasSize(10);
			assertThat(this.results.some(done, 1999, 2)).extracting((row) -> row.result().ref())
				.containsExactly("R-1999", "R-2000");
		}

		@Test
		void stopsWhenTheRunIsDeleted() {
			Account owner = account(Role.STAFF);
			long id = send(owner, 3);
			Claimed claimed = this.queue.take(owner.id()).orElseThrow();
			this.runs.delete(actor(owner), id);
			assertThatExceptionOfType(LostRunException.class).isThrownBy(() -> this.check.check(claimed, () -> false));
			assertThat(count("select count(*) from bulk_chunk where run_id = " + id)).isZero();
		}

		@Test
		void goesOnWhenARunIsDeletedUnderItsHands() {
			Account owner = account(Role.STAFF);
			long id = send(owner, "no table at all", 1);
			Claimed claimed = this.queue.take(owner.id()).orElseThrow();
			this.runs.delete(actor(owner), id);
			this.work.work(claimed, () -> false);
			assertThat(this.queue.take(owner.id())).isEmpty();
		}

		@Test
		void givesARunBackWhenTheInstanceStops() {
			Account owner = account(Role.STAFF);
			long id = send(owner, 3);
			Claimed claimed = this.queue.take(owner.id()).orElseThrow();
			assertThatExceptionOfType(CancellationException.class)
				.isThrownBy(() -> this.check.check(claimed, () -> true));
			assertThat(this.queue.take(owner.id()).orElseThrow().run().id()).isEqualTo(id);
		}

		@Test
		void deletesWhatHasExpiredAndHidesItBefore() {
			Account owner = account(Role.STAFF);
			long id = send(owner, 3);
			long other = send(owner, 3);
			this.jdbc.sql("update bulk_run set expires_at = created_at where id = :id").param("id", id).update();
			assertThat(this.runs.find(id, owner.id())).isEmpty();
			assertThat(this.queue.take(owner.id()).orElseThrow().run().id()).isEqualTo(other);
			assertThat(this.runs.purge()).isEqualTo(1);
			assertThat(count("select count(*) from bulk_chunk where run_id = " + id)).isZero();
			assertThat(this.runs.find(other, owner.id())).isPresent();
		}

		@Test
		void leavesNothingWhenTheUploadBreaksOff() {
			Account owner = account(Role.STAFF);
			InputStream broken = new InputStream() {
				private int left = 600_000;

				@Override
				public int read() throws IOException {
					if (this.left-- <= 0) {
						throw new IOException("the connection broke");
					}
					return 'x';
				}
			};
			assertThatExceptionOfType(java.io.UncheckedIOException.class)
				.isThrownBy(() -> this.runs.create(actor(owner), upload(1), broken));
			assertThat(count("select count(*) from bulk_run")).isZero();
			assertThat(count("select count(*) from bulk_chunk")).isZero();
		}

		@Test
		void countsUploadsOfTheSameMomentOneAfterTheOther() throws Exception {
			Account owner = account(Role.STAFF);
			try (ExecutorService uploads = Executors.newFixedThreadPool(8)) {
				Callable<Boolean> send = () -> {
					try {
						return send(owner, 1) > 0;
					}
					catch (RefusedFileException ex) {
						return false;
					}
				};
				uploads.invokeAll(java.util.Collections.nCopies(8, send));
			}
			assertThat(this.runs.all(owner.id())).hasSize(BulkRuns.MAX_RUNS);
		}

		@Test
		void theOldestFileThatNothingHappensToMakesRoom() {
			Account owner = account(Role.STAFF);
			List<Long> five = new ArrayList<>();
			while (five.size() < BulkRuns.MAX_RUNS) {
				five.add(send(owner, 1));
			}
			assertThatExceptionOfType(RefusedFileException.class).as("all of them wait")
				.isThrownBy(() -> send(owner, 1));
			this.jdbc.sql("update bulk_run set state = 'done' where id in (:ids)")
				.param("ids", five.subList(1, 3))
				.update();
			long sixth = send(owner, 1);
			assertThat(this.runs.all(owner.id())).extracting(BulkRun::id)
				.containsExactly(sixth, five.get(4), five.get(3), five.get(2), five.get(0));
		}

		@Test
		void anImportCanBeUndoneAlthoughItsFileHasMadeRoom() {
			Account owner = account(Role.STAFF);
			long imported = send(owner, 1);
			this.jdbc.sql("update bulk_run set state = 'made', undo_until = :later where id = :id")
				.param("later", DatabaseTime.of(Instant.now().plus(Duration.ofDays(30))))
				.param("id", imported)
				.update();
			for (int i = 0; i < BulkRuns.MAX_RUNS; i++) {
				send(owner, 1);
			}
			assertThat(this.runs.all(owner.id())).hasSize(BulkRuns.MAX_RUNS + 1);
			assertThat(run(imported, owner).hasFile(Instant.now())).isFalse();
			assertThat(run(imported, owner).undoUntil()).isAfter(Instant.now());
		}

		@Test
		void opensAPieceOnlyWhereItWasWritten() {
			Account owner = account(Role.STAFF);
			long one = send(owner, 1);
			long other = send(owner, 1);
			this.jdbc.sql("""
					update bulk_chunk set content = (select content from bulk_chunk where run_id = :one)
					where run_id = :other""").param("one", one).param("other", other).update();
			assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> this.chunks.upload(other));
		}

		@Test
		void makesACaseOfEveryRowThatCanBeOneAndOnlyOnce() {
			Account owner = account(Role.STAFF);
			String known = unique("known");
			String fresh = unique("fresh");
			long client = this.clients
				.add(new org.zairyu.check.staff.client.NewClient(known, "Hanako", null, "ja"), actor(owner))
				.id();
			long id = send(owner, HEADER + known + ROW + fresh + ROW + fresh + "b" + ROW.replace(",20,", ",,")
					+ unique("wrong") + ROW.replace(",20,", ",x,") + ROW, 5);
			this.check.check(this.queue.take(owner.id()).orElseThrow(), () -> false);
			int before = count("select count(*) from case_file");
			assertThat(this.runs.requestCases(id, owner.id(), false)).isTrue();
			assertThat(this.runs.requestCases(id, owner.id(), false)).as("asked twice").isFalse();
			Claimed claimed = this.queue.take(owner.id()).orElseThrow();
			this.cases.make(claimed, () -> false);
			assertThatExceptionOfType(LostRunException.class).as("made twice")
				.isThrownBy(() -> this.cases.make(claimed, () -> false));
			assertThat(this.runs.requestCases(id, owner.id(), false)).isFalse();
			assertThat(this.queue.take(owner.id())).isEmpty();
			assertThat(count("select count(*) from case_file") - before).isEqualTo(3);
			assertThat(count("select count(*) from case_file where origin = 'bulk' and client_id = " + client))
				.isEqualTo(1);
			long newClient = this.clients.findByReference(fresh).orElseThrow().id();
			assertThat(count("select count(*) from case_file where client_id = " + newClient)).isEqualTo(1);
			long incomplete = this.clients.findByReference(fresh + "b").orElseThrow().id();
			assertThat(count("select count(*) from case_file where not complete and client_id = " + incomplete))
				.isEqualTo(1);
			BulkRun made = run(id, owner);
			assertThat(made.state()).isEqualTo(RunState.MADE);
			assertThat(made.casesMade()).isEqualTo(3);
			assertThat(count(
					"select count(*) from audit_entry where action = 'bulk-cases-made' and subject_id = '" + id + "'"))
				.isEqualTo(1);
		}

		@Test
		void leavesNoCaseWhenMakingThemBreaksOff() {
			Account owner = account(Role.STAFF);
			long id = send(owner, 1200);
			this.check.check(this.queue.take(owner.id()).orElseThrow(), () -> false);
			this.runs.requestCases(id, owner.id(), false);
			Claimed claimed = this.queue.take(owner.id()).orElseThrow();
			int cases = count("select count(*) from case_file");
			int clients = count("select count(*) from client");
			int entries = count("select count(*) from audit_entry");
			int[] asked = { 0 };
			assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> this.cases.make(claimed, () -> {
				if (++asked[0] == 3) {
					throw new IllegalStateException("the machine breaks after a thousand cases");
				}
				return false;
			}));
			assertThat(asked[0]).isEqualTo(3);
			assertThat(count("select count(*) from case_file")).isEqualTo(cases);
			assertThat(count("select count(*) from client")).isEqualTo(clients);
			assertThat(count("select count(*) from audit_entry")).isEqualTo(entries);
			this.cases.make(this.queue.take(owner.id()).orElseThrow(), () -> false);
			assertThat(count("select count(*) from case_file") - cases).isEqualTo(1200);
			assertThat(run(id, owner).casesMade()).isEqualTo(1200);
		}

		@Test
		void makesNoCaseWhenTheRunIsDeletedOrInOtherHandsMeanwhile() {
			Account owner = account(Role.STAFF);
			long id = send(owner, 700);
			this.check.check(this.queue.take(owner.id()).orElseThrow(), () -> false);
			this.runs.requestCases(id, owner.id(), false);
			Claimed slow = this.queue.take(owner.id()).orElseThrow();
			int cases = count("select count(*) from case_file");
			int[] asked = { 0 };
			assertThatExceptionOfType(LostRunException.class).isThrownBy(() -> this.cases.make(slow, () -> {
				if (++asked[0] == 2) {
					elsewhere(() -> this.queue.take(owner.id()).orElseThrow());
				}
				return false;
			}));
			assertThat(count("select count(*) from case_file")).isEqualTo(cases);
		}

		@Test
		void keepsTheResultsWhenCasesCannotBeMade() {
			Account owner = account(Role.STAFF);
			long id = send(owner, 2);
			this.check.check(this.queue.take(owner.id()).orElseThrow(), () -> false);
			this.runs.requestCases(id, owner.id(), false);
			this.queue.giveUpCases(this.queue.take(owner.id()).orElseThrow());
			BulkRun run = run(id, owner);
			assertThat(run.state()).isEqualTo(RunState.DONE);
			assertThat(run.casesFailed()).isTrue();
			assertThat(run.tally().complete()).isEqualTo(2);
			assertThat(this.runs.requestCases(id, owner.id(), false)).isTrue();
		}

		@Test
		void putsAsideWhatCannotBeChecked() {
			Account owner = account(Role.STAFF);
			long id = send(owner, "no table at all", 1);
			this.work.work(this.queue.take(owner.id()).orElseThrow(), () -> false);
			assertThat(run(id, owner).state()).isEqualTo(RunState.FAILED);
			assertThat(this.queue.take(owner.id())).isEmpty();
		}

		private static void elsewhere(Runnable work) {
			try {
				Thread.ofPlatform().start(work).join();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}

		private BulkRun run(long id, Account owner) {
			return this.runs.find(id, owner.id()).orElseThrow();
		}

		private long send(Account owner, int rows) {
			StringBuilder file = new StringBuilder(HEADER);
			for (int i = 0; i < rows; i++) {
				file.append("R-").append(i).append(ROW);
			}
			return send(owner, file.toString(), rows);
		}

		private long send(Account owner, String file, int rows) {
			return this.runs.create(actor(owner), upload(rows),
					new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
		}

		private static Upload upload(int rows) {
			return new Upload("people.csv", TextEncoding.UTF_8, LocalDate.of(2026, 11, 16), rows,
					List.of(HEADER.strip().split(",")));
		}

		private static Actor actor(Account owner) {
			return new Actor(owner.id(), owner.username(), "127.0.0.1");
		}

		private byte[] firstResult(long run) {
			return this.jdbc.sql("""
					select content from bulk_chunk where run_id = :run and kind = 'result' and number = 0""")
				.param("run", run)
				.query((row, number) -> row.getBytes(1))
				.single();
		}

		/** Returns an instance that records the accounts whose turn it was. */
		private ManualScheduler instance(List<Long> turns) {
			CustomTask<Void> task = this.work.task();
			TestHelper.ManualSchedulerBuilder builder = TestHelper.createManualScheduler(this.database,
					Tasks.custom(task.getName(), Void.class).onDeadExecutionRevive().execute((instance, context) -> {
						turns.add(Long.parseLong(instance.getId()));
						return task.execute(instance, context);
					}))
				.clock(new SettableClock());
			builder.tableName(BulkQueue.TABLE);
			return builder.build();
		}

		private void runAll(ManualScheduler instance) {
			for (int turn = 0; turn < 5; turn++) {
				instance.tick(Duration.ofMillis(1));
				instance.runAnyDueExecutions();
			}
		}

	}

}
