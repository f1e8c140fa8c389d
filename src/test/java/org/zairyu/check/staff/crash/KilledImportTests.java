package org.zairyu.check.staff.crash;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.zairyu.check.staff.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A process is killed in the middle of an import that changes many people and adds some,
 * and another one in the middle of undoing it.
 */
class KilledImportTests {

	private static final String OWN = "a password of my own";

	/** More than one batch. */
	private static final int KNOWN = 520;

	private static final int ADDED = 20;

	@TempDir
	private Path folder;

	@Test
	void changesAllOrNothingAndUndoesAllOrNothingInAnH2File() {
		check(Store.h2(this.folder));
	}

	@Test
	void changesAllOrNothingAndUndoesAllOrNothingInPostgres() {
		check(Store.postgres());
	}

	private void check(Store store) {
		Visitor staff;
		String run;
		try (Instance first = Instance.start(this.folder, store)) {
			staff = signIn(first);
			String before = send(staff, KNOWN, 30);
			staff.submit(before, before + "/cases", Map.of());
			await(store, "made", 1);
			assertThatThereAre(store, KNOWN, 30);
			run = send(staff, KNOWN + ADDED, 31);
			assertThat(staff.get(run).page().select(".zc-plan dd").eachText()).containsExactly("20", "520", "0", "0");
			killInTheMiddle(first, store, () -> staff.submit(run, run + "/cases", Map.of()), "making");
		}
		assertThatThereAre(store, KNOWN, 30);
		try (Instance second = Instance.start(this.folder, store)) {
			staff.moveTo(second.port());
			await(store, "made", 2);
			assertThatThereAre(store, KNOWN + ADDED, 31);
			assertThat(store.count("select count(*) from bulk_change where client_added")).isEqualTo(KNOWN + ADDED);
			killInTheMiddle(second, store, () -> staff.submit(run, run + "/undo", Map.of()), "undoing");
		}
		assertThatThereAre(store, KNOWN + ADDED, 31);
		try (Instance third = Instance.start(this.folder, store)) {
			staff.moveTo(third.port());
			await(store, "undone", 1);
			assertThatThereAre(store, KNOWN, 30);
			assertThat(store.count("select count(*) from audit_entry where action = 'bulk-undone'")).isEqualTo(1);
			assertThat(store.count("select count(*) from audit_entry where action = 'case-deleted'")).isEqualTo(ADDED);
			assertThat(staff.get(run).text()).contains("The import is undone");
		}
	}

	private static void killInTheMiddle(Instance instance, Store store, Runnable begin, String state) {
		store.holding("select name from guard where name = 'bulk-imports'", begin,
				"select id from bulk_run where state = '" + state + "'", () -> {
					store.awaitWaiting(1);
					instance.kill();
				});
	}

	private static void await(Store store, String state, int runs) {
		Wait.until(state, () -> store.count("select count(*) from bulk_run where state = '" + state + "'") == runs);
	}

	private static void assertThatThereAre(Store store, int people, int age) {
		assertThat(store.count("select count(*) from client")).isEqualTo(people);
		assertThat(store.count("select count(*) from client where name = 'Age " + age + "'")).isEqualTo(people);
		assertThat(store.count("select count(*) from case_file where answers like '%age=" + age + "%'"))
			.isEqualTo(people);
		assertThat(store.count("select count(*) from case_file")).isEqualTo(people);
		assertThat(store.count("select count(*) from client_tag where tag = 'roster'")).isEqualTo(people);
		assertThat(store.count("select count(*) from client_tag")).isEqualTo((age == 30) ? people : 2 * people);
	}

	private static Visitor signIn(Instance instance) {
		Visitor staff = new Visitor(instance.port());
		String password = instance.password();
		staff.signIn("admin", password);
		staff.submit("/staff/password", "/staff/password",
				Map.of("current", password, "password", OWN, "repeated", OWN));
		return staff;
	}

	private static String send(Visitor staff, int rows, int age) {
		StringBuilder file = new StringBuilder("ref,name,tags,status,period-of-stay,expires-on,age\r\n");
		for (int i = 0; i < rows; i++) {
			file.append("P-" + i)
				.append(",Age " + age)
				.append((age == 30) ? ",roster" : ",roster|second")
				.append(",student,P2Y,2036-03-31," + age)
				.append("\r\n");
		}
		String run = staff
			.upload("/staff/bulk", Map.of("asOf", ""), "people.csv", file.toString().getBytes(StandardCharsets.UTF_8))
			.location();
		Wait.until("the check of the file", () -> !staff.get(run).page().select("form[action$=/cases]").isEmpty());
		return run;
	}

}
