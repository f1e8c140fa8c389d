package org.zairyu.check.staff.account.signin;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.zairyu.check.situation.Answers;
import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.account.Role;
import org.zairyu.check.staff.cases.CaseOrigin;
import org.zairyu.check.staff.cases.Cases;
import org.zairyu.check.staff.client.Clients;
import org.zairyu.check.staff.client.NewClient;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.testing.OnH2;
import org.zairyu.check.staff.testing.OnPostgres;
import org.zairyu.check.staff.testing.StaffSuite;
import org.zairyu.check.staff.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of what was typed when the sign-in ends. */
class KeptFormTests {

	@Nested
	@OnH2
	class H2 extends Suite {

	}

	@Nested
	@OnPostgres
	class Postgres extends Suite {

	}

	abstract static class Suite extends StaffSuite {

		private static final String TYPED = "Called.\n\"She\" <b>comes</b> on Monday & brings 在留カード";

		@Autowired
		private Clients clients;

		@Autowired
		private Cases cases;

		private Account account;

		private Visitor staff;

		private String page;

		private long id;

		@BeforeEach
		void open() {
			this.account = account(Role.STAFF);
			this.staff = signedIn(this.account);
			long client = this.clients.add(new NewClient(null, unique("Kept"), null, "en"), Actor.system()).id();
			this.id = this.cases.open(client, Answers.EMPTY, CaseOrigin.STAFF, Actor.system());
			this.page = "/staff/cases/" + this.id;
		}

		private void end() {
			this.jdbc.sql("delete from spring_session where principal_name = :name")
				.param("name", this.account.username())
				.update();
		}

		private Visitor.Answer signIn(Visitor visitor, Visitor.Answer asked, Account person) {
			return visitor.submit(visitor.get(asked.location()), "/staff/sign-in",
					Map.of("username", person.username(), "password", PASSWORD));
		}

		private int notes() {
			return count("select count(*) from note where case_id = " + this.id);
		}

		@Test
		void isKeptOverTheSignInAndSentThen() {
			Visitor.Answer form = this.staff.get(this.page);
			end();
			Visitor.Answer asked = this.staff.send(form, this.page + "/notes", Map.of("text", TYPED));
			assertThat(asked.location()).isEqualTo("/staff/sign-in?kept&to=/staff/account/kept");
			assertThat(this.staff.get(asked.location()).text()).contains("What you typed is kept");
			assertThat(signIn(this.staff, asked, this.account).location()).isEqualTo("/staff/account/kept");
			assertThat(notes()).as("nothing is sent by itself").isZero();
			Visitor.Answer kept = this.staff.get("/staff/account/kept");
			assertThat(kept.page().select("script:not([src])")).isEmpty();
			assertThat(this.staff.send(kept, this.page + "/notes", Map.of()).location())
				.isEqualTo(this.page + "#notes");
			assertThat(this.staff.get(this.page).page().select(".zc-note__text").first().wholeText()).isEqualTo(TYPED);
		}

		@Test
		void keepsEveryTickAndTheVersionOfAFactSheet() {
			Visitor.Answer form = this.staff.get(this.page);
			end();
			Visitor.Answer asked = this.staff.send(form, this.page, Map.of("topics.answer", "address"));
			signIn(this.staff, asked, this.account);
			this.staff.send(this.staff.get("/staff/account/kept"), this.page, Map.of());
			assertThat(this.cases.find(this.id).orElseThrow().answers().topics()).hasToString("[ADDRESS]");
		}

		@Test
		void isKeptAlsoIfThePersonHasSignedInAgainInAnotherWindow() {
			Visitor.Answer form = this.staff.get(this.page);
			end();
			this.staff.signIn(this.account.username(), PASSWORD);
			Visitor.Answer refused = this.staff.send(form, this.page + "/notes", Map.of("text", TYPED));
			assertThat(refused.location()).isEqualTo("/staff/account/kept");
			assertThat(notes()).as("the token is of another sign-in").isZero();
			this.staff.send(this.staff.get(refused.location()), this.page + "/notes", Map.of());
			assertThat(notes()).isEqualTo(1);
		}

		@Test
		void isShownToNobodyElse() {
			Visitor.Answer form = this.staff.get(this.page);
			end();
			Visitor.Answer asked = this.staff.send(form, this.page + "/notes", Map.of("text", TYPED));
			signIn(this.staff, asked, account(Role.ADMIN));
			assertThat(this.staff.get("/staff/account/kept").location()).isEqualTo("/staff");
		}

		@Test
		void canBeDiscarded() {
			Visitor.Answer form = this.staff.get(this.page);
			end();
			signIn(this.staff, this.staff.send(form, this.page + "/notes", Map.of("text", TYPED)), this.account);
			this.staff.submit("/staff/account/kept", "/staff/account/kept/discard", Map.of());
			assertThat(this.staff.get("/staff/account/kept").location()).isEqualTo("/staff");
			assertThat(notes()).isZero();
		}

		@Test
		void keepsNothingOfStrangersNorWhatIsTooLongNorPasswordsNorDeletions() {
			int sessions = count("select count(*) from spring_session_attributes where attribute_name = 'kept-form'");
			Visitor stranger = visitor();
			String token = stranger.get("/staff/sign-in").page().select("[name=_csrf]").val();
			assertThat(stranger.post(this.page + "/notes", Map.of("text", TYPED, "_csrf", token)).location())
				.isEqualTo("/staff/sign-in");
			token = this.staff.get(this.page).page().select("[name=_csrf]").val();
			end();
			for (String path : new String[] { "/staff/password", "/staff/account/language", "/staff/accounts/new",
					"/staff/clients/1/delete", "/staff/cases/../password" }) {
				assertThat(this.staff.post(path, Map.of("text", TYPED, "_csrf", token)).location()).as(path)
					.doesNotContain("kept");
			}
			assertThat(this.staff.post(this.page + "/notes", Map.of("text", "長".repeat(20_000), "_csrf", token))
				.location()).isEqualTo("/staff/sign-in");
			assertThat(count("select count(*) from spring_session_attributes where attribute_name = 'kept-form'"))
				.isEqualTo(sessions);
		}

	}

}
