package org.zairyu.check.staff.platform;

import java.util.List;

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
			AuditEntry entry = this.audit.page(Long.MAX_VALUE, "signed-in", account.username(), 5).getFirst();
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
			assertThat(this.audit.page(Long.MAX_VALUE, "audit-viewed", account.username(), 9)).hasSize(2);
			assertThat(signedIn(Role.STAFF).get("/staff/audit").status()).isEqualTo(403);
		}

		@Test
		void takesSqlInAFilterAsText() {
			Visitor admin = signedIn(Role.ADMIN);
			assertThat(admin.get("/staff/audit?actor=%27%20or%20%271%27=%271").text()).contains("There are no entries");
			assertThat(admin.get("/staff/audit?before=x").status()).isEqualTo(400);
		}

	}

}
