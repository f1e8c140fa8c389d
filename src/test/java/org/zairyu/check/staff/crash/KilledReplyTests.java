package org.zairyu.check.staff.crash;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.zairyu.check.staff.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A process is killed while a member of staff takes the answers of a client into the
 * case: first in the middle, when the reply is gone and the answers are saved, but
 * neither dates nor note; then when all is done, but not acknowledged.
 */
class KilledReplyTests {

	private static final String OWN = "a password of my own";

	/** The last day for the notice of the new address, and the end of the stay. */
	private static final int DATES = 2;

	@TempDir
	private Path folder;

	@Test
	void takesAllOrNothingInAnH2File() {
		check(Store.h2(this.folder));
	}

	@Test
	void takesAllOrNothingInPostgres() {
		check(Store.postgres());
	}

	private void check(Store store) {
		Visitor staff;
		String file;
		Visitor.Answer page;
		try (Instance first = Instance.start(this.folder, store)) {
			staff = signIn(first);
			file = open(staff);
			answer(first, link(staff, file));
			page = staff.get(file + "/reply");
			killWhileTaking(first, store, "select due from case_deadline", staff, page, file);
		}
		assertThatCaseIs(store, 0, 30);
		assertThat(store.count("select count(*) from client_reply where answers = 'age=31'")).isEqualTo(1);
		assertThat(store.count("select count(*) from note")).isZero();
		try (Instance second = Instance.start(this.folder, store)) {
			staff.moveTo(second.port());
			assertThat(staff.get(file + "/reply").page().select("#message-text").text()).isEqualTo("Since Friday");
			killWhileTaking(second, store, "select primary_id from spring_session", staff, page, file);
		}
		assertThatItIsTaken(store);
		try (Instance third = Instance.start(this.folder, store)) {
			staff.moveTo(third.port());
			Visitor.Answer again = staff.submit(page, file + "/reply/take", Map.of());
			assertThat(again.status()).isEqualTo(409);
			assertThat(again.page().select("#none")).hasSize(1);
			assertThatItIsTaken(store);
		}
	}

	/** Kills an instance when taking needs a row that the test has locked. */
	private static void killWhileTaking(Instance instance, Store store, String row, Visitor staff, Visitor.Answer page,
			String file) {
		store.holding(row, () -> {
			CompletableFuture<Void> taking = CompletableFuture
				.runAsync(() -> staff.submit(page, file + "/reply/take", Map.of()));
			store.awaitWaiting(1);
			instance.kill();
			assertThat(taking.handle((nothing, ex) -> ex).join()).as("it is not acknowledged").isNotNull();
		});
	}

	private static void assertThatItIsTaken(Store store) {
		assertThatCaseIs(store, 1, 31);
		assertThat(store.count("select count(*) from client_reply")).isZero();
		assertThat(store.count("select count(*) from note")).isEqualTo(1);
		assertThat(store.count("select count(*) from note where text like '%Since Friday%'")).isEqualTo(1);
	}

	/** Asserts that the case, its records, its dates and the audit log fit together. */
	private static void assertThatCaseIs(Store store, int taken, int age) {
		assertThat(store.count("select version from case_file")).isEqualTo(1 + taken);
		assertThat(store.count("select count(*) from case_file where answers like '%age=" + age + "%'")).isEqualTo(1);
		assertThat(store.count("select count(*) from case_record")).isEqualTo(1 + taken);
		assertThat(store.count("select count(*) from case_record where answers like '%age=" + age + "%'")).isEqualTo(1);
		assertThat(store.count("select count(*) from case_deadline")).isEqualTo(DATES);
		assertThat(store.count("select count(*) from audit_entry where action = 'client-answers-taken'"))
			.isEqualTo(taken);
	}

	/** Opens a case in which everything is answered. Returns its address. */
	private static String open(Visitor staff) {
		String path = "/staff/clients/new";
		String file = staff.submit(path, path, Map.of("reference", "A-1", "name", "HOA", "open", "true")).location();
		List<Map.Entry<String, String>> fields = new ArrayList<>(List.of(Map.entry("topics.answer", "address"),
				Map.entry("status.answer", "researcher"), Map.entry("period-of-stay.answer", "P3Y"),
				Map.entry("age.answer", "30"), Map.entry("card.answer", "held"),
				Map.entry("address-event.answer", "moved-within"), Map.entry("address-notified.answer", "no")));
		fields.addAll(day("expires-on", "2036", "3", "31"));
		fields.addAll(day("address-date", "2035", "6", "1"));
		fields.addAll(day("left-on", "2035", "6", "1"));
		fields.stream()
			.map((field) -> field.getKey().replaceFirst("\\..*", ""))
			.distinct()
			.toList()
			.forEach((question) -> fields.add(Map.entry("shown", question)));
		staff.get(file)
			.page()
			.select("form[action=" + file + "] input[name=version], form[action=" + file + "] input[name=_csrf]")
			.forEach((field) -> fields.add(Map.entry(field.attr("name"), field.val())));
		assertThat(staff.post(file, fields).location()).isEqualTo(file + "?saved");
		return file;
	}

	private static List<Map.Entry<String, String>> day(String question, String year, String month, String day) {
		return List.of(Map.entry(question + ".year", year), Map.entry(question + ".month", month),
				Map.entry(question + ".day", day));
	}

	private static String link(Visitor staff, String file) {
		return staff.submit(file + "/link", file + "/link", Map.of("days", "14"))
			.page()
			.select("#link-address")
			.text()
			.replaceFirst("https?://[^/]*", "");
	}

	private static void answer(Instance instance, String link) {
		Visitor client = new Visitor(instance.port());
		client.submit(link, link, Map.of());
		client.post("/en/reply/check/age?change", Map.of("answer", "31"));
		assertThat(client.submit("/en/reply/send", "/en/reply/send", Map.of("message", "Since Friday")).location())
			.isEqualTo("/en/reply/sent");
	}

	private static Visitor signIn(Instance instance) {
		Visitor staff = new Visitor(instance.port());
		String password = instance.password();
		staff.signIn("admin", password);
		staff.submit("/staff/password", "/staff/password",
				Map.of("current", password, "password", OWN, "repeated", OWN));
		return staff;
	}

}
