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
 * A process is killed in the middle of making one client of two: the cases have gone over
 * and the other client is deleted, but the tags are not united yet.
 */
class KilledMergeTests {

	private static final String OWN = "a password of my own";

	@TempDir
	private Path folder;

	@Test
	void mergesAllOrNothingInAnH2File() {
		check(Store.h2(this.folder));
	}

	@Test
	void mergesAllOrNothingInPostgres() {
		check(Store.postgres());
	}

	private void check(Store store) {
		Visitor staff;
		try (Instance first = Instance.start(this.folder, store)) {
			staff = signIn(first);
			add(staff, "A-1", "GUEN THI HOA", "law");
			add(staff, "A-2", "Guen Thi Hoa", "art");
			store.holding("select tag from client_tag where client_id = " + client(store, "A-1"), () -> {
				CompletableFuture<Void> merging = CompletableFuture.runAsync(() -> merge(staff, store));
				store.awaitWaiting(1);
				first.kill();
				assertThat(merging.handle((nothing, ex) -> ex).join()).as("the merge is not acknowledged").isNotNull();
			});
		}
		assertThatThereAreTwo(store);
		try (Instance second = Instance.start(this.folder, store)) {
			staff.moveTo(second.port());
			long kept = client(store, "A-1");
			assertThat(merge(staff, store).location()).isEqualTo("/staff/clients/" + kept + "?saved");
			assertThatThereIsOne(store, kept);
		}
	}

	private static void assertThatThereAreTwo(Store store) {
		assertThat(store.count("select count(*) from client")).isEqualTo(2);
		for (String reference : List.of("A-1", "A-2")) {
			String own = " = " + client(store, reference);
			assertThat(store.count("select count(*) from case_file where client_id" + own)).isEqualTo(1);
			assertThat(store.count("select count(*) from client_tag where client_id" + own)).isEqualTo(1);
			assertThat(store.count("select version from client where id" + own)).isZero();
			assertThat(store.count("""
					select count(*) from note n join case_file f on f.id = n.case_id
					where f.client_id""" + own)).isEqualTo(1);
		}
		assertThat(store.count("select count(*) from audit_entry where action = 'client-merged'")).isZero();
	}

	private static void assertThatThereIsOne(Store store, long kept) {
		assertThat(store.count("select count(*) from client")).isEqualTo(1);
		assertThat(store.count("select count(*) from case_file where client_id = " + kept)).isEqualTo(2);
		assertThat(store.count("select count(*) from case_file")).isEqualTo(2);
		assertThat(store.count("select count(*) from client_tag where client_id = " + kept)).isEqualTo(2);
		assertThat(store.count("select count(*) from note where text in ('note of A-1', 'note of A-2')")).isEqualTo(2);
		assertThat(store.count("select count(*) from note where text like '%A-2' and text not like 'note%'"))
			.as("the reference of the other is written down once")
			.isEqualTo(1);
		assertThat(store.count("select count(*) from audit_entry where action = 'client-merged'")).isEqualTo(2);
	}

	private static Visitor.Answer merge(Visitor staff, Store store) {
		long kept = client(store, "A-1");
		long other = client(store, "A-2");
		String path = "/staff/clients/" + kept + "/merge";
		Visitor.Answer page = staff.get(path + "?with=" + other);
		List<Map.Entry<String, String>> fields = new ArrayList<>();
		page.page()
			.select("form[action=" + path + "] input[type=hidden]")
			.forEach((field) -> fields.add(Map.entry(field.attr("name"), field.val())));
		fields.add(Map.entry("keep", String.valueOf(kept)));
		return staff.post(path, fields);
	}

	private static void add(Visitor staff, String reference, String name, String tag) {
		String path = "/staff/clients/new";
		String file = staff
			.submit(path, path,
					Map.of("reference", reference, "name", name, "tags", tag, "open", "true", "anyway", "true"))
			.location();
		staff.send(staff.get(file), file + "/notes", Map.of("text", "note of " + reference));
	}

	private static long client(Store store, String reference) {
		return store.jdbc()
			.sql("select id from client where reference = :reference")
			.param("reference", reference)
			.query(Long.class)
			.single();
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
