package org.zairyu.check.staff.privacy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.account.Role;
import org.zairyu.check.staff.cases.CaseOrigin;
import org.zairyu.check.staff.cases.Cases;
import org.zairyu.check.staff.client.Clients;
import org.zairyu.check.staff.client.NewClient;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.platform.AuditEntry;
import org.zairyu.check.staff.platform.AuditLog;
import org.zairyu.check.staff.platform.DatabaseTime;
import org.zairyu.check.staff.testing.HandOffSuite;
import org.zairyu.check.staff.testing.OnH2;
import org.zairyu.check.staff.testing.OnPostgres;

import static org.assertj.core.api.Assertions.assertThat;

class RetentionTests {

	@Nested
	@OnH2
	class H2 extends Suite {

	}

	@Nested
	@OnPostgres
	class Postgres extends Suite {

	}

	abstract static class Suite extends HandOffSuite {

		private static final Actor ACTOR = new Actor(null, "hanako", null);

		private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");

		@Autowired
		private Clients clients;

		@Autowired
		private Cases cases;

		@Autowired
		private Deletion deletion;

		@Autowired
		private AuditLog audit;

		@BeforeEach
		void startAlone() {
			this.jdbc.sql("delete from client").update();
		}

		@Test
		void deletesACaseThatWasClosedLongerAgoThanTheTime() {
			String name = unique("Old");
			long old = closed(client(name), Duration.ofDays(100).plusSeconds(1));
			long young = closed(client(unique("Young")), Duration.ofDays(100));
			assertThat(run(100)).isEqualTo(1);
			assertThat(this.cases.find(old)).isEmpty();
			assertThat(this.cases.find(young)).isPresent();
			assertThat(whereIs(name)).isEmpty();
			assertThat(this.audit.about("case", old)).first()
				.returns("case-deleted", AuditEntry::action)
				.returns("system", AuditEntry::actor);
			assertThat(run(100)).isZero();
		}

		@Test
		void leavesCasesThatAreNotClosedAndClientsWhoHaveOthers() {
			long client = client(unique("Two cases"));
			long old = closed(client, Duration.ofDays(200));
			long open = this.cases.open(client, ANSWERS, CaseOrigin.STAFF, ACTOR);
			this.jdbc.sql("update case_file set saved_at = :at, created_at = :at where id = :id")
				.param("at", DatabaseTime.of(NOW.minus(Duration.ofDays(900))))
				.param("id", open)
				.update();
			long reopened = closed(client, Duration.ofDays(200));
			this.jdbc.sql("update case_file set state = 'ready' where id = :id").param("id", reopened).update();
			assertThat(run(100)).isEqualTo(1);
			assertThat(this.cases.find(old)).isEmpty();
			assertThat(this.cases.find(open)).isPresent();
			assertThat(this.cases.find(reopened)).isPresent();
			assertThat(this.clients.find(client)).isPresent();
		}

		@Test
		void deletesChecksThatNobodyHasTakenUpInTime() {
			String name = unique("Overlooked");
			String code = send(resident(), name);
			String taken = unique("Taken");
			send(resident(), taken);
			Account hanako = account(Role.STAFF);
			this.jdbc.sql("update case_file set assignee_id = :me where id = :id")
				.param("me", hanako.id())
				.param("id", caseOf(taken))
				.update();
			this.jdbc.sql("update case_file set saved_at = :at")
				.param("at", DatabaseTime.of(NOW.minus(Duration.ofDays(101))))
				.update();
			assertThat(run(100)).isEqualTo(1);
			assertThat(whereIs(name)).isEmpty();
			assertThat(caseOf(taken)).isPositive();
			assertThat(visitor().post("/en/receipt", Map.of("code", code)).text())
				.contains("They have been deleted since");
		}

		@Test
		void keepsToAShorterTimeThatAResidentHasAgreedTo() {
			String agreed = unique("Agreed to 50");
			send(resident(), agreed);
			String later = unique("Agreed to 90");
			send(resident(), later);
			this.jdbc.sql("update hand_off set kept_days = 50 where case_id = :id")
				.param("id", caseOf(agreed))
				.update();
			this.jdbc.sql("update hand_off set kept_days = 90 where case_id = :id").param("id", caseOf(later)).update();
			this.jdbc.sql("update case_file set state = 'closed', closed_at = :at")
				.param("at", DatabaseTime.of(NOW.minus(Duration.ofDays(60))))
				.update();
			assertThat(run(100)).isEqualTo(1);
			assertThat(whereIs(agreed)).isEmpty();
			assertThat(caseOf(later)).isPositive();
		}

		@Test
		void forgetsReceiptsForWhatIsGone() {
			String code = send(resident(), unique("Receipt"));
			String kept = send(resident(), unique("Kept"));
			this.jdbc.sql("update receipt set sent_at = :at")
				.param("at", DatabaseTime.of(NOW.minus(Duration.ofDays(101))))
				.update();
			visitor().post("/en/receipt/withdraw", Map.of("code", code, "sure", "true"));
			run(100);
			assertThat(visitor().post("/en/receipt", Map.of("code", code)).status()).isEqualTo(422);
			assertThat(visitor().post("/en/receipt", Map.of("code", kept)).status()).isEqualTo(200);
		}

		private long client(String name) {
			return this.clients.add(new NewClient(null, name, null, "en"), ACTOR).id();
		}

		private long closed(long client, Duration ago) {
			long id = this.cases.open(client, ANSWERS, CaseOrigin.STAFF, ACTOR);
			this.jdbc.sql("update case_file set state = 'closed', closed_at = :at where id = :id")
				.param("at", DatabaseTime.of(NOW.minus(ago)))
				.param("id", id)
				.update();
			return id;
		}

		private int run(int days) {
			return new Retention(this.jdbc, this.deletion, new PrivacySettings(days),
					Clock.fixed(NOW, java.time.ZoneId.of("Asia/Tokyo")))
				.run();
		}

	}

}
