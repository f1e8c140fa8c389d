package org.zairyu.check.staff.handoff;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

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

class InboxTests {

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

		@Test
		void showsTheOldestFirst() {
			this.jdbc.sql("delete from hand_off").update();
			String older = unique("Older");
			String newer = unique("Newer");
			send(resident(), newer);
			send(resident(), older);
			this.jdbc.sql("update hand_off set sent_at = timestamp '2026-01-01 00:00:00' where case_id = :id")
				.param("id", caseOf(older))
				.update();
			Visitor.Answer page = signedIn(Role.STAFF).get("/staff/inbox");
			assertThat(page.page().select("tbody th").eachText()).containsExactly(older, newer);
			assertThat(page.page().select("#count").text()).isEqualTo("2 checks are waiting.");
			assertThat(page.text()).contains("Fri");
		}

		@Test
		void showsScriptAsText() {
			String script = unique("<script>alert(1)</script>\"'><img src=x onerror=alert(1)>");
			String address = unique("a'b&c") + "@example.org";
			send(resident(), script, Map.of("message", script, "email", address));
			Visitor staff = signedIn(Role.STAFF);
			assertThat(staff.get("/staff/inbox").page().select("main script, main img")).isEmpty();
			Visitor.Answer page = staff.get("/staff/inbox/" + caseOf(script));
			assertThat(page.h1()).isEqualTo(script);
			assertThat(page.page().select("#message").text()).isEqualTo(script);
			assertThat(page.text()).contains(address);
			assertThat(page.page().select("main script, main img")).isEmpty();
			assertThat(page.response().headers().firstValue("Content-Security-Policy").orElseThrow())
				.doesNotContain("unsafe");
		}

		@Test
		void givesACaseToWhoTakesIt() {
			String name = unique("Taken");
			send(resident(), name);
			long id = caseOf(name);
			Account hanako = account(Role.STAFF);
			Visitor visitor = signedIn(hanako);
			assertThat(visitor.submit("/staff/inbox", "/staff/inbox/" + id + "/take", Map.of()).location())
				.isEqualTo("/staff/inbox/" + id);
			assertThat(visitor.get("/staff/inbox/" + id).page().select("#assignee").text())
				.isEqualTo(hanako.displayName());
			assertThat(visitor.get("/staff/inbox").text()).doesNotContain(name);
			assertThat(this.audit.about("case", id)).extracting(AuditEntry::action)
				.contains("hand-off-taken", "case-viewed", "hand-off-sent", "case-opened");
		}

		@Test
		void givesACaseToOneOnly() throws Exception {
			String name = unique("Both want");
			send(resident(), name);
			long id = caseOf(name);
			Visitor one = signedIn(Role.STAFF);
			Visitor other = signedIn(Role.STAFF);
			Visitor.Answer onePage = one.get("/staff/inbox/" + id);
			Visitor.Answer otherPage = other.get("/staff/inbox/" + id);
			String take = "/staff/inbox/" + id + "/take";
			try (ExecutorService hands = Executors.newFixedThreadPool(2)) {
				List<Callable<String>> both = List.of(() -> one.submit(onePage, take, Map.of()).location(),
						() -> other.submit(otherPage, take, Map.of()).location());
				assertThat(hands.invokeAll(both).stream().map((future) -> {
					try {
						return future.get();
					}
					catch (Exception ex) {
						throw new IllegalStateException(ex);
					}
				})).containsExactlyInAnyOrder("/staff/inbox/" + id, "/staff/inbox/" + id + "?late=true");
			}
			assertThat(one.get("/staff/inbox/" + id + "?late=true").text())
				.contains("Someone else has already taken this case");
		}

		@Test
		void knowsNoOtherCases() {
			assertThat(signedIn(Role.STAFF).get("/staff/inbox/999999").status()).isEqualTo(404);
		}

	}

}
