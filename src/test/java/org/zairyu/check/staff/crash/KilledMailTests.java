package org.zairyu.check.staff.crash;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.zairyu.check.staff.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A process is killed while a member of staff writes to a client: before the mail is
 * stored, while it is being sent, and after the mail server has taken it.
 */
class KilledMailTests {

	private static final String OWN = "a password of my own";

	private static final Map<String, String> MAIL = Map.of("subject", "Hello", "text", "Please come on Friday.");

	@TempDir
	private Path folder;

	@Test
	void neitherLosesNorDoublesAMailInAnH2File() {
		check(Store.h2(this.folder));
	}

	@Test
	void neitherLosesNorDoublesAMailInPostgres() {
		check(Store.postgres());
	}

	private void check(Store store) {
		try (MailGate mails = new MailGate()) {
			Visitor staff;
			String page;
			Visitor.Answer form;
			try (Instance first = Instance.start(this.folder, store, mails.settings())) {
				staff = signIn(first);
				page = openCase(store, staff) + "/mails/new";
				form = staff.get(page);
				killBeforeTheMailIsStored(first, store, staff, page, form);
			}
			assertThatThereAre(store, 0);
			try (Instance second = Instance.start(this.folder, store, mails.settings())) {
				staff.moveTo(second.port());
				mails.shutBeforeContentOf(1);
				assertThat(staff.send(form, page, MAIL).status()).as("the form still counts").isEqualTo(302);
				mails.awaitShut();
				second.kill();
			}
			assertThatThereAre(store, 1);
			assertThat(mails.arrived()).isEmpty();
			try (Instance third = Instance.start(this.folder, store, mails.settings())) {
				staff.moveTo(third.port());
				assertThat(staff.send(form, page, MAIL).status()).as("sent again by the browser").isEqualTo(302);
				store.awaitMailsSent();
				assertThat(mails.arrived()).hasSize(1);
				mails.shutBeforeAnswerTo(1);
				staff.send(form, page, Map.of("subject", "Second", "text", "Please come on Monday."));
				mails.awaitShut();
				third.kill();
			}
			try (Instance fourth = Instance.start(this.folder, store, mails.settings())) {
				assertThat(fourth.port()).isPositive();
				store.awaitMailsSent();
			}
			assertThatThereAre(store, 2);
			assertThat(mails.arrived()).as("a second copy with the same Message-ID").hasSize(3);
			assertThat(new TreeSet<>(mails.arrived())).hasSize(2);
		}
	}

	private static void killBeforeTheMailIsStored(Instance instance, Store store, Visitor staff, String page,
			Visitor.Answer form) {
		store.holding("select id from case_file", () -> {
			CompletableFuture<Visitor.Answer> sending = CompletableFuture
				.supplyAsync(() -> staff.send(form, page, MAIL));
			store.awaitWaiting(1);
			instance.kill();
			assertThat(sending.handle((answer, ex) -> ex).join()).as("the mail is not acknowledged").isNotNull();
		});
	}

	/** Asserts that there are as many mails as entries in the audit log. */
	private static void assertThatThereAre(Store store, int mails) {
		assertThat(store.count("select count(*) from outbox_mail")).isEqualTo(mails);
		assertThat(store.count("select count(*) from audit_entry where action = 'mail-written'")).isEqualTo(mails);
	}

	private static String openCase(Store store, Visitor staff) {
		store.jdbc().sql("""
				insert into client (version, name, search_text, email, language, created_at)
				values (0, 'Linh', 'linh', 'linh@example.org', 'en', now())""").update();
		String client = "/staff/clients/" + store.count("select id from client");
		return staff.submit(client, client + "/cases", Map.of()).location();
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
