package org.zairyu.check.staff.platform;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionOperations;

import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.account.Role;
import org.zairyu.check.staff.testing.OnH2;
import org.zairyu.check.staff.testing.OnPostgres;
import org.zairyu.check.staff.testing.StaffSuite;
import org.zairyu.check.staff.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AuditLogTests {

	@Nested
	@OnH2
	class H2 extends Suite {

	}

	@Nested
	@OnPostgres
	class Postgres extends Suite {

	}

	abstract static class Suite extends StaffSuite {

		@Autowired
		private AuditLog audit;

		@Autowired
		private TransactionOperations transactions;

		@Autowired
		private Clock clock;

		@Test
		void canOnlyBeAddedTo() {
			this.audit.record(Actor.system(), AuditAction.ACCOUNT_CREATED, "account", 4711);
			for (String change : List.of("update audit_entry set actor = 'nobody'", "delete from audit_entry")) {
				assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.jdbc.sql(change).update())
					.withStackTraceContaining("can only be added to");
			}
			assertThat(this.audit.about("account", 4711)).singleElement()
				.extracting(AuditEntry::actor)
				.isEqualTo("system");
		}

		@Test
		void isUndoneWithWhatItRecords() {
			this.transactions.executeWithoutResult((status) -> {
				this.audit.record(Actor.system(), AuditAction.ACCOUNT_CREATED, "account", 4712);
				status.setRollbackOnly();
			});
			assertThat(this.audit.about("account", 4712)).isEmpty();
		}

		@Test
		void saysWhoDidWhatFromWhere() {
			Account account = account(Role.ADMIN);
			Visitor visitor = signedIn(account);
			AuditEntry entry = this.audit.page(AuditFilter.of("signed-in", account.username()), null, false, 5)
				.getFirst();
			assertThat(entry.actor()).isEqualTo(account.username());
			assertThat(entry.address()).isEqualTo(visitor.address());
		}

		@Test
		void isReadAPageAtATimeByAdminsOnlyAndThatIsRecorded() {
			Account account = account(Role.ADMIN);
			Visitor admin = signedIn(account);
			Actor actor = new Actor(account.id(), account.username(), "192.0.2.1");
			for (int i = 0; i < 60; i++) {
				this.audit.record(actor, AuditAction.ACCOUNT_CHANGED, "account", i);
			}
			Visitor.Answer first = admin.get("/staff/audit?action=account-changed&actor=" + account.username());
			assertThat(first.page().select("tbody tr")).hasSize(50);
			assertThat(first.page().select("tbody tr").first().text()).contains("Account 59", "192.0.2.1",
					"Changed an account");
			Visitor.Answer second = admin.get(first.page().select("a[rel=next]").attr("href"));
			assertThat(second.page().select("tbody tr")).hasSize(10);
			assertThat(second.page().select("a[rel=next]")).isEmpty();
			assertThat(first.page().select("a[rel=prev]")).isEmpty();
			Visitor.Answer back = admin.get(second.page().select("a[rel=prev]").attr("href"));
			assertThat(back.page().select("tbody tr").eachText()).isEqualTo(first.page().select("tbody tr").eachText());
			assertThat(back.page().select("a[rel=prev]")).isEmpty();
			for (int i = 0; i < 45; i++) {
				this.audit.record(actor, AuditAction.ACCOUNT_CHANGED, "account", 100 + i);
			}
			Visitor.Answer newer = admin.get(second.page().select("a[rel=prev]").attr("href"));
			assertThat(newer.page().select("tbody tr").eachText()).as("what came meanwhile moves nothing")
				.isEqualTo(first.page().select("tbody tr").eachText());
			assertThat(newer.page().select("a[rel=prev]")).isNotEmpty();
			assertThat(this.audit.page(AuditFilter.of("audit-viewed", account.username()), null, false, 9)).hasSize(4);
			assertThat(signedIn(Role.STAFF).get("/staff/audit").status()).isEqualTo(403);
		}

		@Test
		void isNarrowedToACaseToAClientAndToADay() {
			Account account = account(Role.ADMIN);
			Visitor admin = signedIn(account);
			admin.submit("/staff/clients/new", "/staff/clients/new", Map.of("name", unique("Audited"), "open", "true"));
			long id = this.jdbc.sql("select max(id) from case_file").query(Long.class).single();
			long client = this.jdbc.sql("select client_id from case_file where id = :id")
				.param("id", id)
				.query(Long.class)
				.single();
			String own = "/staff/audit?actor=" + account.username();
			assertThat(actions(admin.get(own + "&file=" + id))).containsExactly("Opened a case");
			assertThat(actions(admin.get(own + "&client=" + client))).as("the client and the cases")
				.containsExactlyInAnyOrder("Opened a case", "Added a client");
			LocalDate today = LocalDate.now(this.clock);
			assertThat(actions(admin.get(own + "&client=" + client + "&from=" + today + "&to=" + today))).hasSize(2);
			assertThat(actions(admin.get(own + "&client=" + client + "&from=" + today.plusDays(1)))).isEmpty();
			assertThat(actions(admin.get(own + "&client=" + client + "&to=" + today.minusDays(1)))).isEmpty();
			Visitor.Answer file = admin.get("/staff/audit.csv?client=" + client);
			assertThat(file.response().body().lines()).hasSize(3)
				.anySatisfy((line) -> assertThat(line).contains(account.username(), "Opened a case", "Case"));
			assertThat(signedIn(Role.STAFF).get("/staff/audit.csv").status()).isEqualTo(403);
		}

		private static List<String> actions(Visitor.Answer page) {
			return page.page().select("tbody td:nth-child(3)").eachText();
		}

		@Test
		void saysWhatIsWrongWithAFilter() {
			Visitor admin = signedIn(Role.ADMIN);
			String wrong = "file=x&client=1.5&from=2026-02-30&to=soon";
			Visitor.Answer page = admin.get("/staff/audit?" + wrong);
			assertThat(page.status()).isEqualTo(422);
			assertThat(page.page().select(".govuk-error-summary a").eachAttr("href")).containsExactly("#file",
					"#client", "#from", "#to");
			assertThat(page.page().select("#from").val()).isEqualTo("2026-02-30");
			assertThat(admin.get("/staff/audit.csv?" + wrong).location()).startsWith("/staff/audit?");
			assertThat(admin.get("/staff/audit?from=2026-11-02&to=2026-11-01").page().select("#to-error").text())
				.contains("must not lie before");
		}

		@Test
		void takesSqlInAFilterAsText() {
			Visitor admin = signedIn(Role.ADMIN);
			assertThat(admin.get("/staff/audit?actor=%27%20or%20%271%27=%271").text()).contains("There are no entries");
			assertThat(admin.get("/staff/audit?before=x").status()).isEqualTo(400);
		}

	}

}
