package org.zairyu.check.staff.client.search;

import java.sql.ResultSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcOperations;

import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.Question;
import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.account.Role;
import org.zairyu.check.staff.cases.CaseOrigin;
import org.zairyu.check.staff.cases.Cases;
import org.zairyu.check.staff.cases.note.Notes;
import org.zairyu.check.staff.client.Client;
import org.zairyu.check.staff.client.Clients;
import org.zairyu.check.staff.client.NewClient;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.testing.HandOffSuite;
import org.zairyu.check.staff.testing.OnH2;
import org.zairyu.check.staff.testing.OnPostgres;
import org.zairyu.check.staff.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** One person is one client, whoever adds them and however the name is written. */
class OnePersonTests {

	@Nested
	@OnH2
	class H2 extends Suite {

	}

	@Nested
	@OnPostgres
	class Postgres extends Suite {

	}

	abstract static class Suite extends HandOffSuite {

		private static final String NEW = "/staff/clients/new";

		@Autowired
		private Clients clients;

		@Autowired
		private Cases cases;

		@Autowired
		private Notes notes;

		@Autowired
		private JdbcOperations operations;

		@Test
		void showsWhoIsThereBeforeASecondIsAdded() {
			String mark = unique("one").replace("-", "");
			Client there = this.clients.add(new NewClient(unique("ref"), "グエン・" + mark, "NGUYEN THI " + mark,
					mark + "@example.org", "en", java.util.List.of()), Actor.system());
			Visitor staff = signedIn(Role.STAFF);
			int before = count("select count(*) from client");
			for (Map<String, String> typed : java.util.List.of(
					Map.of("name", "Somebody Else", "email", mark.toUpperCase() + "@Example.org"),
					Map.of("name", mark + " Nguyen-Thi"),
					Map.of("name", "x", "otherName", "ｸﾞｴﾝ " + mark.toUpperCase()),
					Map.of("name", "グエン" + mark, "otherName", "Nguyễn Thị " + mark))) {
				Visitor.Answer answer = staff.submit(NEW, NEW, typed);
				assertThat(answer.status()).as(typed.toString()).isEqualTo(422);
				assertThat(answer.page().select("#alike a").attr("href")).isEqualTo("/staff/clients/" + there.id());
				assertThat(answer.page().select("#name").val()).as("nothing is lost").isEqualTo(typed.get("name"));
			}
			assertThat(count("select count(*) from client")).isEqualTo(before);
			Visitor.Answer shown = staff.submit(NEW, NEW, Map.of("name", "Nguyen Thi " + mark));
			assertThat(shown.page().select("button[name=anyway]")).hasSize(1);
			assertThat(staff.submit(shown, NEW, Map.of("anyway", "true")).location()).endsWith("?saved");
			assertThat(staff.submit(NEW, NEW, Map.of("name", "Nguyen " + mark)).status()).as("a part of the name")
				.isEqualTo(302);
		}

		@Test
		void saysFirstThatAReferenceIsTaken() {
			String name = "Taken " + unique("t");
			Client there = this.clients.add(new NewClient(unique("ref"), name, null, "en"), Actor.system());
			Visitor staff = signedIn(Role.STAFF);
			Visitor.Answer taken = staff.submit(NEW, NEW, Map.of("name", name, "reference", there.reference()));
			assertThat(taken.page().select(".govuk-error-summary a").eachAttr("href")).containsExactly("#reference");
			assertThat(taken.page().select("#alike, button[name=anyway]")).as("no answer to that would help").isEmpty();
			Visitor.Answer free = staff.submit(taken, NEW, Map.of("reference", there.reference() + "x"));
			assertThat(free.page().select(".govuk-error-summary a").eachAttr("href")).containsExactly("#name");
			assertThat(staff.submit(free, NEW, Map.of("anyway", "true")).location()).endsWith("?saved");
		}

		@Test
		void tellsPeopleOfTheSameNameApartByTheirStatus() {
			String name = "王偉" + unique("w");
			Client student = client(name, null, "student");
			Client dependent = client(name, null, "dependent");
			Client unknown = client(name, null, null);
			Visitor staff = signedIn(Role.STAFF);
			assertThat(alike(staff, student)).containsExactly("/staff/clients/" + unknown.id());
			assertThat(alike(staff, dependent)).containsExactly("/staff/clients/" + unknown.id());
			assertThat(alike(staff, unknown)).containsExactlyInAnyOrder("/staff/clients/" + student.id(),
					"/staff/clients/" + dependent.id());
		}

		@Test
		void showsWhoIsThereWhenAResidentSendsACheck() {
			String name = "Resident " + unique("r");
			Client there = client(name, null, null);
			send(resident(), name);
			long file = caseOf(name);
			Visitor staff = signedIn(Role.STAFF);
			Visitor.Answer incoming = staff.get("/staff/inbox/" + file);
			assertThat(incoming.page().select("#alike a").eachAttr("href")).contains("/staff/clients/" + there.id(),
					"/staff/clients/" + this.cases.find(file).orElseThrow().clientId() + "/merge?with=" + there.id());
		}

		@Test
		void keepsEverythingOfBoth() {
			Account account = account(Role.STAFF);
			Visitor staff = signedIn(account);
			String name = "Merge " + unique("m");
			send(resident(), name);
			long sent = caseOf(name);
			long second = this.cases.find(sent).orElseThrow().clientId();
			this.notes.addToCase(sent, "a note of the second", account, Actor.system());
			Client first = this.clients.add(
					new NewClient(unique("ref"), name, "マージ", null, "ja", java.util.List.of("law", "2026")),
					Actor.system());
			long own = this.cases.open(first.id(), Answers.EMPTY, CaseOrigin.STAFF, Actor.system());
			this.jdbc.sql("insert into tag (name) values ('art') on conflict do nothing").update();
			this.jdbc.sql("insert into client_tag (client_id, tag) values (:id, 'art')").param("id", second).update();
			String email = this.clients.find(second).orElseThrow().email();
			int consents = count("select count(*) from reminder_consent where case_id = " + sent);
			int records = count("select count(*) from case_record where case_id = " + sent);
			int deadlines = count("select count(*) from case_deadline where case_id = " + sent);
			String path = "/staff/clients/" + second + "/merge";
			Visitor.Answer page = staff.get(path + "?with=" + first.id());
			assertThat(page.text()).contains(name, "マージ", "Case " + sent, "Case " + own);
			Visitor.Answer merged = staff.submit(page, path, pair(page, first.id()));
			assertThat(merged.location()).isEqualTo("/staff/clients/" + first.id() + "?saved");
			assertThat(this.clients.find(second)).isEmpty();
			Client one = this.clients.find(first.id()).orElseThrow();
			assertThat(one.details()).isEqualTo(new NewClient(first.reference(), name, "マージ", email, "ja",
					java.util.List.of("2026", "art", "law")));
			assertThat(this.cases.ofClient(first.id())).extracting((file) -> file.id()).contains(sent, own);
			assertThat(this.notes.of(this.cases.find(sent).orElseThrow())).extracting((note) -> note.text())
				.contains("a note of the second");
			assertThat(count("select count(*) from reminder_consent where case_id = " + sent)).isEqualTo(consents);
			assertThat(count("select count(*) from case_record where case_id = " + sent)).isEqualTo(records);
			assertThat(count("select count(*) from case_deadline where case_id = " + sent)).isEqualTo(deadlines);
			assertThat(count("select count(*) from hand_off where case_id = " + sent)).isEqualTo(1);
			for (long id : new long[] { first.id(), second }) {
				assertThat(count("select count(*) from audit_entry where action = 'client-merged' and subject_id = '"
						+ id + "'"))
					.isEqualTo(1);
			}
		}

		@Test
		void writesDownWhatDiffers() {
			Visitor staff = signedIn(Role.STAFF);
			Client kept = client("Kept " + unique("k"), unique("k").replace("-", "") + "@example.org", "student");
			Client other = this.clients.add(
					new NewClient(unique("old"), "Other Name", "別名", "other@example.org", "en", java.util.List.of()),
					Actor.system());
			String path = "/staff/clients/" + kept.id() + "/merge";
			Visitor.Answer page = staff.get(path + "?with=" + other.id());
			staff.submit(page, path, pair(page, kept.id()));
			Client one = this.clients.find(kept.id()).orElseThrow();
			assertThat(one.email()).isEqualTo(kept.email());
			assertThat(one.otherName()).isEqualTo("Other Name");
			assertThat(one.reference()).isEqualTo(other.reference());
			assertThat(this.notes.ofClient(kept.id())).extracting((note) -> note.text())
				.containsExactly("Merged with another client: 別名, other@example.org");
		}

		@Test
		void mergesNobodyWhoHasChangedSince() {
			Visitor staff = signedIn(Role.STAFF);
			Client one = client("Stale " + unique("s"), null, null);
			Client other = client("Stale " + unique("s"), null, null);
			String path = "/staff/clients/" + one.id() + "/merge";
			Visitor.Answer page = staff.get(path + "?with=" + other.id());
			this.clients.update(other.id(), 0, other.details(), Actor.system());
			Visitor.Answer answer = staff.submit(page, path, pair(page, one.id()));
			assertThat(answer.status()).isEqualTo(422);
			assertThat(answer.page().select(".govuk-error-summary").text())
				.contains("Somebody has changed one of the two");
			assertThat(this.clients.find(other.id())).isPresent();
			assertThat(staff.get(path + "?with=999999999").status()).isEqualTo(404);
			Visitor.Answer self = staff.get(path + "?with=" + one.id());
			assertThat(staff.submit(self, path, pair(self, one.id())).status()).isEqualTo(422);
			assertThat(this.clients.find(one.id())).isPresent();
		}

		@Test
		void movesTheRowsOfEveryTable() {
			Set<String> tables = new TreeSet<>();
			this.operations.execute((java.sql.Connection connection) -> {
				try (ResultSet keys = connection.getMetaData().getExportedKeys(null, null, "client")) {
					while (keys.next()) {
						tables.add(keys.getString("FKTABLE_NAME"));
					}
				}
				return tables;
			});
			Set<String> handled = new TreeSet<>(ClientMerge.MOVED);
			handled.add("client_tag");
			assertThat(tables).as("a new table needs its place in a merge").isEqualTo(handled);
		}

		/** The versions are two fields of one name, which a map cannot hold. */
		private static Map<String, String> pair(Visitor.Answer page, long keep) {
			return Map.of("keep", String.valueOf(keep), "known",
					String.join(",", page.page().select("input[name=known]").eachAttr("value")));
		}

		private static java.util.List<String> alike(Visitor staff, Client client) {
			return staff.get("/staff/clients/" + client.id())
				.page()
				.select("#alike a[href~=/staff/clients/\\d+$]")
				.eachAttr("href");
		}

		private Client client(String name, String email, String status) {
			Client client = this.clients.add(new NewClient(null, name, email, "en"), Actor.system());
			if (status != null) {
				this.cases.open(client.id(), Answers.EMPTY.with(Question.STATUS, status), CaseOrigin.STAFF,
						Actor.system());
			}
			return client;
		}

	}

}
