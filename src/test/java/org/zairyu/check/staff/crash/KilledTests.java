package org.zairyu.check.staff.crash;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.zip.CRC32;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.zairyu.check.staff.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A process is killed in the middle of a bulk import, a save and a mail run. Rows that
 * the test locks and a gate before the mail server make sure that it is in the middle of
 * all three.
 */
class KilledTests {

	private static final String OWN = "a password of my own";

	private static final int FEW = 3;

	/** More than one batch; the clients of a batch come before its cases. */
	private static final int MANY = 520;

	private static final int MAX_ROWS = 50_000;

	/** The last day for the notice of the new address, and the end of the stay. */
	private static final int DATES = 2;

	@TempDir
	private Path folder;

	@Test
	void leavesNothingLostDoubledOrHalfDoneInAnH2File() {
		check(Store.h2(this.folder));
	}

	@Test
	void leavesNothingLostDoubledOrHalfDoneInPostgres() {
		check(Store.postgres());
	}

	@Test
	void continuesACheckByItselfAfterARestartOnAnH2File() {
		Store store = Store.h2(this.folder);
		Visitor staff;
		String run;
		try (Instance first = Instance.start(this.folder, store)) {
			staff = signIn(first);
			run = upload(staff, "P", MAX_ROWS);
			killInTheMiddleOfACheck(first, store, () -> {
			});
		}
		try (Instance second = Instance.start(this.folder, store)) {
			staff.moveTo(second.port());
			assertThatTheCheckGoesOnByItself(store, staff, run);
		}
	}

	@Test
	void continuesACheckByItselfOnAnotherInstanceOnPostgres() {
		Store store = Store.postgres();
		try (Instance first = Instance.start(this.folder, store)) {
			Visitor staff = signIn(first);
			String run = upload(staff, "P", MAX_ROWS);
			List<Instance> others = new ArrayList<>();
			killInTheMiddleOfACheck(first, store, () -> others.add(Instance.start(this.folder, store)));
			try (Instance second = others.getFirst()) {
				staff.moveTo(second.port());
				assertThatTheCheckGoesOnByItself(store, staff, run);
			}
		}
	}

	private static void killInTheMiddleOfACheck(Instance instance, Store store, Runnable before) {
		store.holding("select id from bulk_run where state = 'running' and done_rows > 0", () -> {
			store.awaitWaiting(1);
			before.run();
			instance.kill();
		});
		assertThat(store.count("select done_rows from bulk_run")).isPositive().isLessThan(MAX_ROWS);
	}

	private static void assertThatTheCheckGoesOnByItself(Store store, Visitor staff, String run) {
		int before = store.count("select done_rows from bulk_run");
		List<Long> kept = chunks(store);
		assertThat(kept).hasSize(before / 2000);
		Wait.until("the end of the check",
				() -> store.count("select count(*) from bulk_run where state = 'done'") == 1);
		assertThat(store.count("select done_rows from bulk_run")).isEqualTo(MAX_ROWS);
		assertThat(store.count("select error_rows + incomplete_rows from bulk_run")).isZero();
		assertThat(chunks(store)).as("nothing is checked again").startsWith(kept.toArray(Long[]::new)).hasSize(25);
		List<String> refs = staff.get(run + "/results.csv?as=ids")
			.response()
			.body()
			.lines()
			.skip(1)
			.map((line) -> line.substring(line.indexOf('P'), line.indexOf(',', line.indexOf('P'))))
			.toList();
		assertThat(refs).isEqualTo(IntStream.range(0, MAX_ROWS).mapToObj((row) -> "P-" + row).toList());
	}

	/**
	 * Returns a number for the encrypted content of each chunk, which is new each time.
	 */
	private static List<Long> chunks(Store store) {
		return store.jdbc()
			.sql("select content from bulk_chunk where kind = 'result' order by number")
			.query((row, number) -> {
				CRC32 sum = new CRC32();
				sum.update(row.getBytes(1));
				return sum.getValue();
			})
			.list();
	}

	private void check(Store store) {
		try (MailGate mails = new MailGate()) {
			Visitor staff;
			String run;
			try (Instance first = Instance.start(this.folder, store, mails.settings())) {
				staff = signIn(first);
				String few = send(staff, "Q", FEW);
				staff.submit(few, few + "/cases", Map.of());
				Wait.until("some cases", () -> store.count("select count(*) from bulk_run where state = 'made'") == 1);
				for (int age = 31; age <= 35; age++) {
					assertThat(save(staff, store, 1, age).status()).isEqualTo(302);
				}
				run = send(staff, "P", MANY);
				killInTheMiddle(first, store, mails, staff, run);
			}
			assertThatNothingWasImported(store);
			assertThatCaseIsWhole(store, 0, 0, 30);
			assertThatCaseIsWhole(store, 1, 5, 35);
			assertThat(store.count("select count(*) from outbox_mail where state = 'sent'")).isEqualTo(5);
			try (Instance second = Instance.start(this.folder, store, mails.settings())) {
				staff.moveTo(second.port());
				assertThatTheImportGoesOnByItself(store);
				assertThat(save(staff, store, 0, 40).status()).isEqualTo(302);
				assertThatCaseIsWhole(store, 0, 1, 40);
				store.awaitMailsSent();
				assertThatEveryMailArrived(mails);
			}
		}
	}

	private static Visitor signIn(Instance instance) {
		Visitor staff = new Visitor(instance.port());
		String password = instance.password();
		staff.signIn("admin", password);
		staff.submit("/staff/password", "/staff/password",
				Map.of("current", password, "password", OWN, "repeated", OWN));
		assertThat(staff.get("/staff/bulk").status()).isEqualTo(200);
		return staff;
	}

	/** Uploads a file, and waits until it is checked. */
	private static String send(Visitor staff, String prefix, int rows) {
		String run = upload(staff, prefix, rows);
		Wait.until("the check of the file", () -> !staff.get(run).page().select("form[action$=/cases]").isEmpty());
		return run;
	}

	private static String upload(Visitor staff, String prefix, int rows) {
		StringBuilder file = new StringBuilder("ref,topics,status,period-of-stay,expires-on,age,card,address-event,"
				+ "address-date,left-on,address-notified\r\n");
		for (int i = 0; i < rows; i++) {
			file.append(prefix + "-" + i)
				.append(",address,researcher,P3Y,2036-03-31,30,held,moved-within,2035-06-01,2035-06-01,no\r\n");
		}
		return staff
			.upload("/staff/bulk", Map.of("asOf", ""), "people.csv", file.toString().getBytes(StandardCharsets.UTF_8))
			.location();
	}

	private static void killInTheMiddle(Instance instance, Store store, MailGate mails, Visitor staff, String run) {
		mails.shutBeforeAnswerTo(4);
		store.queueMails("notice", 6);
		mails.awaitShut();
		Wait.until("the other mails", () -> store.count("select count(*) from outbox_mail where state = 'sent'") == 5);
		store.holding("select name from guard where name = 'bulk-imports'",
				() -> staff.submit(run, run + "/cases", Map.of()), "select id from bulk_run where state = 'making'",
				() -> {
					store.awaitWaiting(1);
					store.holding("select due from case_deadline where case_id = " + id(store, 0), () -> {
						CompletableFuture<Void> saving = CompletableFuture.runAsync(() -> save(staff, store, 0, 40));
						store.awaitWaiting(2);
						instance.kill();
						assertThat(saving.handle((nothing, ex) -> ex).join()).as("the save is not acknowledged")
							.isNotNull();
					});
				});
	}

	private static void assertThatNothingWasImported(Store store) {
		assertThatThereAre(store, FEW);
		assertThat(store.count("select count(*) from audit_entry where action = 'case-opened'")).isEqualTo(FEW);
	}

	private static void assertThatThereAre(Store store, int cases) {
		assertThat(store.count("select count(*) from client")).isEqualTo(cases);
		assertThat(store.count("select count(*) from case_file")).isEqualTo(cases);
		assertThat(store.count("select count(*) from case_deadline")).isEqualTo(cases * DATES);
	}

	private static void assertThatTheImportGoesOnByItself(Store store) {
		Wait.until("the cases", () -> store.count("select count(*) from bulk_run where state = 'made'") == 2);
		assertThatThereAre(store, FEW + MANY);
		assertThat(store.count("select count(distinct case_id) from case_record")).isEqualTo(FEW + MANY);
		assertThat(store.count("select count(*) from audit_entry where action = 'case-opened'")).isEqualTo(FEW + MANY);
		assertThat(store.count("select count(*) from audit_entry where action = 'bulk-cases-made'")).isEqualTo(2);
	}

	/**
	 * Asserts that all mails arrive. The mail that the server accepted before the process
	 * could record it arrives again with its old Message-ID, by which mail programs
	 * recognize it; no other mail does.
	 */
	private static void assertThatEveryMailArrived(MailGate mails) {
		assertThat(new TreeSet<>(mails.arrived())).hasSize(6);
		assertThat(mails.arrived()).hasSize(7);
	}

	/**
	 * Asserts that the case, its record, its dates and the audit log belong to the same
	 * save.
	 */
	private static void assertThatCaseIsWhole(Store store, int number, int version, int age) {
		long id = id(store, number);
		String about = " where case_id = " + id;
		assertThat(store.count("select version from case_file where id = " + id)).isEqualTo(version);
		assertThat(store.count("select count(*) from case_file where answers like '%age=" + age + "%' and id = " + id))
			.isEqualTo(1);
		assertThat(store.count("select count(*) from case_record" + about)).isEqualTo(version + 1);
		assertThat(store.count("select count(*) from case_record" + about + " and case_version = " + version
				+ " and answers like '%age=" + age + "%'"))
			.isEqualTo(1);
		assertThat(store.count("select count(*) from case_deadline" + about)).isEqualTo(DATES);
		assertThat(store
			.count("select count(*) from audit_entry where action = 'case-saved' and subject_id = '" + id + "'"))
			.isEqualTo(version);
	}

	private static Visitor.Answer save(Visitor staff, Store store, int number, int age) {
		String path = "/staff/cases/" + id(store, number);
		Map<String, String> fields = new HashMap<>(Map.of("shown", "age", "age.answer", String.valueOf(age)));
		staff.get(path)
			.page()
			.select("form[action=" + path + "] input[name=version], form[action=" + path + "] input[name=_csrf]")
			.forEach((input) -> fields.put(input.attr("name"), input.attr("value")));
		return staff.post(path, fields);
	}

	private static long id(Store store, int number) {
		return store.jdbc()
			.sql("select f.id from case_file f join client c on c.id = f.client_id where c.reference = :reference")
			.param("reference", "Q-" + number)
			.query(Long.class)
			.single();
	}

}
