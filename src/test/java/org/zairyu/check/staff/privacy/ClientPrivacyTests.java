package org.zairyu.check.staff.privacy;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.account.Role;
import org.zairyu.check.staff.platform.AuditEntry;
import org.zairyu.check.staff.platform.AuditLog;
import org.zairyu.check.staff.testing.HandOffSuite;
import org.zairyu.check.staff.testing.OnH2;
import org.zairyu.check.staff.testing.OnPostgres;
import org.zairyu.check.staff.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

class ClientPrivacyTests {

	@Nested
	@OnH2
	class H2 extends Suite {

	}

	@Nested
	@OnPostgres
	class Postgres extends Suite {

	}

	abstract static class Suite extends HandOffSuite {

		@Autowired
		private AuditLog audit;

		@Autowired
		private ClientExport export;

		@Autowired
		private JsonMapper mapper;

		@Test
		void exportsEverythingAboutOneClientAndNobodyElse() {
			String name = unique("Exported");
			String other = unique("Somebody else");
			long id = fullClient(name);
			fullClient(other);
			Account hanako = account(Role.STAFF);
			Visitor.Answer answer = signedIn(hanako).get("/staff/clients/" + id + "/export");
			assertThat(answer.response().headers().firstValue("Content-Disposition").orElseThrow())
				.isEqualTo("attachment; filename=\"client-" + id + ".json\"");
			assertThat(answer.response().headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
			String text = answer.response().body();
			assertThat(text).contains("Note on " + name, "A message of " + name, "address-date=2035-06-01")
				.doesNotContain(other, "code_hash", "stop_token", "search_text");
			JsonNode client = this.mapper.readTree(text).path("client");
			assertThat(client.path("name").asString()).isEqualTo(name);
			assertThat(client.path("outbox_mail")).as("mails about no case").isEmpty();
			assertThat(client.path("audit_entry").findValuesAsString("action")).contains("client-added");
			assertThat(client.path("note")).hasSize(1);
			assertThat(client.path("note").path(0).path("text").asString())
				.isEqualTo("Note on " + name + " as a client");
			JsonNode file = client.path("case_file").path(0);
			assertThat(file.path("note")).hasSize(1);
			for (String table : List.of("case_deadline", "note", "case_document", "case_record", "hand_off",
					"reminder_consent", "reminder", "outbox_mail")) {
				assertThat(file.path(table)).as(table).isNotEmpty();
			}
			assertThat(file.path("case_deadline").path(0).path("due").asString()).isEqualTo("2035-06-15");
			assertThat(file.path("complete").asBoolean()).isTrue();
			assertThat(file.path("assignee_id").isNull()).isTrue();
			assertThat(this.audit.about("client", id)).first()
				.returns("client-exported", AuditEntry::action)
				.returns(hanako.username(), AuditEntry::actor);
		}

		@Test
		void findsEveryTableThatHangsOnAClient() {
			List<String> hanging = this.jdbc.sql("""
					select distinct t.table_name from information_schema.columns t
					where t.table_schema = 'public' and t.column_name in ('client_id', 'case_id')""")
				.query(String.class)
				.list();
			List<String> found = java.util.stream.Stream.of("client", "case_file")
				.flatMap((table) -> this.export.children(table).stream())
				.map(ClientExport.Child::table)
				.toList();
			assertThat(found).containsAll(hanging);
		}

		@Test
		void leavesDeletingToAdmins() {
			long id = fullClient(unique("Kept"));
			Visitor staff = signedIn(Role.STAFF);
			String page = "/staff/clients/" + id + "/privacy";
			assertThat(staff.get(page).page().select("form[action$=/delete]")).isEmpty();
			assertThat(staff.get(page).text()).contains("Only admins delete clients");
			Map<String, String> fields = Map.of("_csrf", staff.get(page).page().select("[name=_csrf]").val(), "sure",
					"true");
			assertThat(staff.post("/staff/clients/" + id + "/delete", fields).status()).isEqualTo(403);
			assertThat(staff.get(page).status()).isEqualTo(200);
		}

		@Test
		void deletesEverythingButTheAuditLog() {
			String name = unique("Forgotten");
			long id = fullClient(name);
			Visitor staff = signedIn(Role.ADMIN);
			String page = "/staff/clients/" + id + "/privacy";
			assertThat(staff.get(page).page().select("#effect").text()).contains(name, "1 case");
			Map<String, String> token = Map.of("_csrf", staff.get(page).page().select("[name=_csrf]").val());
			Visitor.Answer unsure = staff.post("/staff/clients/" + id + "/delete", token);
			assertThat(unsure.status()).isEqualTo(422);
			assertThat(unsure.page().select(".govuk-error-summary a").attr("href")).isEqualTo("#sure");
			assertThat(clientOf(name)).isEqualTo(id);
			assertThat(staff.submit(page, "/staff/clients/" + id + "/delete", Map.of("sure", "true")).location())
				.isEqualTo("/staff/privacy/deleted");
			assertThat(whereIs(name)).isEmpty();
			assertThat(whereIs(address(name))).isEmpty();
			assertThat(staff.get(page).status()).isEqualTo(404);
			assertThat(staff.get("/staff/clients/" + id + "/export").status()).isEqualTo(404);
			assertThat(this.audit.about("client", id)).extracting(AuditEntry::action).contains("client-deleted");
			assertThat(staff.get("/staff/privacy/deleted").status()).isEqualTo(200);
		}

		@Test
		void keepsMailsToAnAddressThatAnotherClientHas() {
			String name = unique("Shared");
			fullClient(name);
			this.jdbc.sql("""
					insert into client (version, name, search_text, email, language, created_at)
					select 0, 'Family', 'family', email, language, created_at from client where name = :name""")
				.param("name", name)
				.update();
			this.jdbc.sql("update outbox_mail set case_id = null where recipient = :address")
				.param("address", address(name))
				.update();
			Visitor staff = signedIn(Role.ADMIN);
			String page = "/staff/clients/" + clientOf(name);
			staff.submit(page + "/privacy", page + "/delete", Map.of("sure", "true"));
			assertThat(whereIs(address(name))).contains("client.email", "outbox_mail.recipient");
		}

		@Test
		void holdsNoAnswerAndNoNameInTheAuditLog() {
			String name = unique("Audited");
			long id = fullClient(name);
			signedIn(Role.ADMIN).get("/staff/clients/" + id + "/export");
			for (String text : List.of(name, address(name), "2035-", "researcher", "A message", "Note on")) {
				assertThat(whereIs(text)).as(text).noneMatch((place) -> place.startsWith("audit_entry"));
			}
		}

		/** Creates a client with a row in every related table. */
		private long fullClient(String name) {
			send(resident(), name, Map.of("reminders", "true"));
			long file = caseOf(name);
			for (String row : List.of(
					"insert into note (case_id, author, text, created_at) select id, 'h', :text, saved_at from case_file where id = :id",
					"insert into note (client_id, author, text, created_at) select client_id, 'h', :text || ' as a client', saved_at from case_file where id = :id",
					"insert into case_document (case_id, code, paper, ticked_by, ticked_at) select id, 'c', :text, 'h', saved_at from case_file where id = :id",
					"insert into reminder (case_id, due, days, mailed_at) select id, date '2035-06-15', length(:text), saved_at from case_file where id = :id")) {
				this.jdbc.sql(row).param("id", file).param("text", "Note on " + name).update();
			}
			return clientOf(name);
		}

		private static String address(String name) {
			return name.replaceAll("[^A-Za-z0-9]", "").toLowerCase() + "@example.org";
		}

	}

}
