package org.zairyu.check.staff.crash;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.zairyu.check.staff.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Two processes use one PostgreSQL behind one address, and one of them is killed. */
class SeveralProcessesTests {

	private static final String OWN = "a password of my own";

	@TempDir
	private Path folder;

	@Test
	void shareTheWorkAndGoOnWhenOneIsKilled() {
		Store store = Store.postgres();
		try (MailGate mails = new MailGate(); Instance one = start(store, mails)) {
			assertThat(one.startOutput()).as("one line an event, from the first on")
				.isNotEmpty()
				.allMatch((line) -> line.matches("\\d{4}-\\d\\d-\\d\\dT\\S+\\+09:00 (INFO|WARN) +\\S.*"));
			String password = one.password();
			mails.shutBeforeContentOf(3);
			store.queueMails("notice", 6);
			mails.awaitShut();
			try (Instance two = start(store, mails);
					RoundRobin address = new RoundRobin(List.of(one.port(), two.port()))) {
				Visitor staff = new Visitor(address.port());
				Visitor resident = new Visitor(address.port());
				workAtBoth(staff, resident, password);
				assertThat(address.served(one.port())).isGreaterThan(5);
				assertThat(address.served(two.port())).isGreaterThan(5);
				assertThat(store.jdbc()
					.sql("select distinct address from audit_entry where address is not null")
					.query(String.class)
					.list()).as("not the address of the proxy").contains(staff.address()).doesNotContain("127.0.0.1");
				Wait.until("the other mails",
						() -> store.count("select count(*) from outbox_mail where state = 'sent'") == 5);
				assertThat(mails.arrived()).as("the second does not do what the first still does").hasSize(5);
				one.kill();
				goOn(staff, resident);
				store.awaitMailsSent();
				assertThat(mails.arrived()).as("by the second, each once").hasSize(6).doesNotHaveDuplicates();
				assertThat(store.count("select count(*) from outbox_mail where attempts > 1"))
					.as("the mail in the hands of the first")
					.isEqualTo(1);
			}
		}
	}

	private Instance start(Store store, MailGate mails) {
		return Instance.start(this.folder, store,
				Stream.concat(Stream.of(mails.settings()), Stream.of("--server.forward-headers-strategy=native"))
					.toArray(String[]::new));
	}

	private static void workAtBoth(Visitor staff, Visitor resident, String password) {
		assertThat(staff.signIn("admin", password).location()).isEqualTo("/staff");
		assertThat(staff
			.submit("/staff/password", "/staff/password", Map.of("current", password, "password", OWN, "repeated", OWN))
			.location()).isEqualTo("/staff/account?password");
		for (int i = 0; i < 3; i++) {
			String client = staff
				.submit("/staff/clients/new", "/staff/clients/new",
						Map.of("reference", "R-" + i, "name", "Taro " + i, "email", "", "language", "en"))
				.location()
				.replaceFirst("\\?.*", "");
			assertThat(staff.get(client).page().select("input[name=reference]").val()).isEqualTo("R-" + i);
			assertThat(staff.submit(client, client + "/cases", Map.of()).location()).startsWith("/staff/cases/");
		}
		resident.post("/en/check/topics", Map.of("answer", "address"));
		assertThatAnswersAreRead(resident);
	}

	private static void goOn(Visitor staff, Visitor resident) {
		for (int i = 0; i < 4; i++) {
			assertThat(staff.get("/staff/clients").text()).contains("R-0", "R-1", "R-2");
			assertThat(staff.get("/staff/audit").status()).isEqualTo(200);
		}
		assertThatAnswersAreRead(resident);
		assertThat(new Visitor(staff.port()).signIn("admin", OWN).location()).isEqualTo("/staff");
	}

	/**
	 * Asserts that both processes read the answers, which are sealed with their common
	 * key.
	 */
	private static void assertThatAnswersAreRead(Visitor resident) {
		for (int i = 0; i < 2; i++) {
			assertThat(resident.get("/en/check/topics").page().select("input[checked]").eachAttr("value"))
				.containsExactly("address");
		}
	}

}
