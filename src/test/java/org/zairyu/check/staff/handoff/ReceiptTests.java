package org.zairyu.check.staff.handoff;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.account.Role;
import org.zairyu.check.staff.cases.CaseOrigin;
import org.zairyu.check.staff.cases.Cases;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.testing.HandOffSuite;
import org.zairyu.check.staff.testing.OnH2;
import org.zairyu.check.staff.testing.OnPostgres;
import org.zairyu.check.staff.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

class ReceiptTests {

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
		private Cases cases;

		@Test
		void saysWhoHasOpenedIt() {
			String name = unique("Curious");
			Visitor resident = resident();
			String code = send(resident, name);
			assertThat(look(resident, code).text()).contains("Office has them", "Nobody has opened them yet");
			Account hanako = account(Role.STAFF);
			signedIn(hanako).get("/staff/inbox/" + caseOf(name));
			Visitor.Answer shown = look(visitor(), code.toLowerCase().replace("-", " "));
			assertThat(shown.page().select("#openings li").text()).contains(hanako.displayName(), "first on");
			assertThat(shown.text()).doesNotContain(name);
		}

		@Test
		void deletesEverythingOnRequest() {
			String name = unique("Regret");
			Visitor resident = resident();
			String code = send(resident, name);
			long id = caseOf(name);
			Visitor.Answer shown = look(resident, code);
			assertThat(shown.page().select("#effect").text()).contains("deleted at once, everywhere");
			Visitor.Answer done = resident.post("/en/receipt/withdraw", Map.of("code", code, "sure", "true"));
			assertThat(done.location()).isEqualTo("/en/receipt?withdrawn=all");
			assertThat(resident.get(done.location()).text()).contains("Everything you sent is deleted");
			assertThat(whereIs(name)).isEmpty();
			assertThat(whereIs(name.replaceAll("[^A-Za-z0-9]", "").toLowerCase() + "@example.org")).isEmpty();
			assertThat(this.cases.find(id)).isEmpty();
			assertThat(look(resident, code).text()).contains("You withdrew them on");
			assertThat(resident.post("/en/receipt/withdraw", Map.of("code", code, "sure", "true")).text())
				.contains("You withdrew them on");
			assertThat(this.jdbc
				.sql("select count(*) from audit_entry where action = 'hand-off-withdrawn' "
						+ "and subject_id = :id and address is null")
				.param("id", Long.toString(id))
				.query(Integer.class)
				.single()).isEqualTo(1);
			assertThat(whereIs("withdrawn a check (case " + id + ")")).containsExactly("outbox_mail.subject");
		}

		@Test
		void leavesThePersonWhoHasOtherCases() {
			String name = unique("Other case");
			Visitor resident = resident();
			String code = send(resident, name);
			long id = caseOf(name);
			long other = this.cases.open(clientOf(name), ANSWERS, CaseOrigin.STAFF, new Actor(null, "hanako", null));
			assertThat(look(resident, code).page().select("#effect").text()).contains("it has other cases of yours");
			assertThat(resident.post("/en/receipt/withdraw", Map.of("code", code, "sure", "true")).location())
				.isEqualTo("/en/receipt?withdrawn=case");
			assertThat(this.cases.find(id)).isEmpty();
			assertThat(this.cases.find(other)).isPresent();
			assertThat(whereIs(name)).containsExactly("client.name");
		}

		@Test
		void leavesTheWorkOfTheAgency() {
			for (String work : List.of(
					"insert into note (case_id, author, text, created_at) select id, 'h', 'n', saved_at from case_file where id = :id",
					"insert into note (client_id, author, text, created_at) select client_id, 'h', 'n', saved_at from case_file where id = :id",
					"insert into case_document (case_id, code, paper, ticked_by, ticked_at) select id, 'c', 'p', 'h', saved_at from case_file where id = :id",
					"update case_file set version = 1 where id = :id",
					"update case_file set state = 'filed' where id = :id",
					"update case_file set state = 'decided' where id = :id")) {
				String name = unique("Worked on");
				Visitor resident = resident();
				String code = send(resident, name, Map.of("reminders", "true"));
				long id = caseOf(name);
				this.jdbc.sql(work).param("id", id).update();
				assertThat(look(resident, code).page().select("#effect").text()).as(work)
					.contains("already worked on the case", "3 years");
				assertThat(resident.post("/en/receipt/withdraw", Map.of("code", code, "sure", "true")).location())
					.isEqualTo("/en/receipt?withdrawn=message");
				assertThat(this.cases.find(id)).isPresent();
				assertThat(whereIs("A message of " + name)).isEmpty();
				assertThat(count("select count(*) from reminder_consent where stopped_at is null and case_id = " + id))
					.isZero();
				Account person = account(Role.STAFF);
				this.jdbc.sql("update case_file set assignee_id = :person where id = :id")
					.param("person", person.id())
					.param("id", id)
					.update();
				Visitor staff = signedIn(person);
				assertThat(staff.get("/staff/inbox/" + id).status()).isEqualTo(404);
				assertThat(staff.get("/staff/cases/" + id).page().select("#withdrawn").text()).contains("withdrew",
						"name, address and answers are kept");
				assertThat(staff.get("/staff?who=mine").page().select("#queue-lines tbody tr").text())
					.contains("Withdrawn");
				assertThat(this.jdbc.sql("select body from outbox_mail where subject like :subject")
					.param("subject", "%withdrawn a check (case " + id + ")")
					.query(String.class)
					.single()).as("the mail says what the page says")
					.contains("Name, address and answers are kept", "/staff/cases/" + id);
			}
		}

		@Test
		void asksWhetherSomebodyIsSure() {
			String name = unique("Unsure");
			Visitor resident = resident();
			String code = send(resident, name);
			Visitor.Answer answer = resident.post("/en/receipt/withdraw", Map.of("code", code));
			assertThat(answer.status()).isEqualTo(422);
			assertThat(answer.page().select(".govuk-error-summary a").attr("href")).isEqualTo("#sure");
			assertThat(caseOf(name)).isPositive();
		}

		@Test
		void saysThatTheAgencyHasDeletedIt() {
			String name = unique("Deleted");
			Visitor resident = resident();
			String code = send(resident, name);
			this.jdbc.sql("delete from client where name = :name").param("name", name).update();
			assertThat(look(resident, code).text()).contains("They have been deleted since");
		}

		@Test
		void holdsUpAnAddressThatGuesses() {
			String code = send(resident(), unique("Guessed"));
			Visitor stranger = visitor();
			for (int i = 0; i < 25; i++) {
				assertThat(look(stranger, code).status()).as("right codes do not count").isEqualTo(200);
			}
			for (int i = 0; i < 20; i++) {
				Visitor.Answer wrong = look(stranger, "0000-0000-0000-00" + (10 + i));
				assertThat(wrong.status()).isEqualTo(422);
				assertThat(wrong.page().select("#code").val()).startsWith("0000");
			}
			assertThat(look(stranger, "0000-0000-0000-0000").status()).isEqualTo(429);
			assertThat(look(stranger, code).status()).isEqualTo(429);
			assertThat(stranger.post("/en/receipt/withdraw", Map.of("code", code, "sure", "true")).status())
				.isEqualTo(429);
			assertThat(look(visitor(), code).status()).isEqualTo(200);
		}

		@Test
		void takesAnythingAsACodeThatIsNone() {
			for (String code : List.of("", "' or 1=1 --", "<script>alert(1)</script>", "\u0000", "ABCD")) {
				Visitor.Answer answer = look(visitor(), code);
				assertThat(answer.status()).as(code).isEqualTo(422);
				assertThat(answer.page().select("main script")).isEmpty();
				assertThat(answer.page().select(".zc-languages a[hreflang=ja]").attr("href")).as(code)
					.isEqualTo("/ja/receipt");
			}
		}

		@Test
		void speaksJapanese() {
			String name = unique("日本");
			Visitor resident = resident();
			String code = send(resident, name);
			assertThat(resident.post("/ja/receipt", Map.of("code", code)).text()).contains("が預かっています", "まだ誰も開いていません");
		}

		private static Visitor.Answer look(Visitor visitor, String code) {
			return visitor.post("/en/receipt", Map.of("code", code));
		}

	}

}
