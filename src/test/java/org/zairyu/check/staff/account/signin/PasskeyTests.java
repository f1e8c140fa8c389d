package org.zairyu.check.staff.account.signin;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.account.AccountAdministration;
import org.zairyu.check.staff.account.Role;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.testing.OnH2;
import org.zairyu.check.staff.testing.OnPostgres;
import org.zairyu.check.staff.testing.StaffSuite;
import org.zairyu.check.staff.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

class PasskeyTests {

	@Nested
	@OnH2
	class H2 extends Suite {

	}

	@Nested
	@OnPostgres
	class Postgres extends Suite {

	}

	abstract static class Suite extends StaffSuite {

		private static final String OWN = "/staff/account/passkeys";

		private static final String DOOR = "/staff/sign-in/passkey";

		@Autowired
		private AccountAdministration administration;

		@Autowired
		private FindByIndexNameSessionRepository<? extends Session> sessions;

		private Account account;

		private Visitor owner;

		private SoftKey key;

		@BeforeEach
		void signIn() {
			this.account = account(Role.STAFF);
			this.owner = signedIn(this.account);
			this.key = new SoftKey("http://localhost:" + visitor().port());
		}

		private static JsonNode options(Visitor.Answer page) {
			return JsonMapper.shared().readTree(page.page().select("form[data-options]").attr("data-options"));
		}

		private static String challenge(Visitor.Answer page) {
			return options(page).get("challenge").asString();
		}

		private Visitor.Answer add(SoftKey device, String label) {
			Visitor.Answer page = this.owner.get(OWN);
			String credential = device.create(challenge(page), options(page).get("user").get("id").asString());
			return this.owner.submit(page, OWN, Map.of("credential", credential, "label", label));
		}

		private static Visitor.Answer enter(Visitor visitor, Visitor.Answer page, String credential) {
			return visitor.submit(page, DOOR, Map.of("credential", credential));
		}

		private Visitor.Answer enter(Visitor visitor) {
			Visitor.Answer page = visitor.get(DOOR);
			return enter(visitor, page, this.key.get(challenge(page)));
		}

		@Test
		void letsInWhoHasAddedAPasskey() {
			assertThat(add(this.key, "<b>My phone</b>").location()).isEqualTo(OWN);
			assertThat(this.owner.get(OWN).text()).contains("<b>My phone</b>", "Added");
			Visitor visitor = visitor();
			Visitor.Answer page = visitor.get(DOOR + "?to=/staff/inbox");
			assertThat(enter(visitor, page, this.key.get(challenge(page))).location()).isEqualTo("/staff/inbox");
			String first = visitor.cookie("zairyu-staff").orElseThrow().getValue();
			assertThat(visitor.get("/staff").status()).isEqualTo(200);
			assertThat(enter(visitor).location()).as("again").isEqualTo("/staff");
			assertThat(visitor.cookie("zairyu-staff").orElseThrow().getValue()).as("a new number").isNotEqualTo(first);
		}

		@Test
		void leavesNoSessionForWhoOnlyLooks() {
			int before = count("select count(*) from spring_session");
			for (int i = 0; i < 5; i++) {
				Visitor visitor = visitor();
				assertThat(enter(visitor, visitor.get(DOOR), "{}").status()).isEqualTo(422);
			}
			assertThat(count("select count(*) from spring_session")).isEqualTo(before);
		}

		@Test
		void takesAChallengeOnceEvenFromWhoKeepsItsCookie() {
			add(this.key, "");
			Visitor visitor = visitor();
			Visitor.Answer page = visitor.get(DOOR);
			String kept = visitor.cookie("zairyu-staff-passkey").orElseThrow().getValue();
			String answer = this.key.get(challenge(page));
			assertThat(enter(visitor, page, answer).location()).isEqualTo("/staff");
			Visitor thief = visitor();
			Visitor.Answer door = thief.get(DOOR);
			thief.keep("zairyu-staff-passkey", kept);
			assertThat(enter(thief, door, answer).status()).isEqualTo(422);
		}

		@Test
		void asksWhoeverSignedInLongAgoToSignInAnew() {
			age(Duration.ofMinutes(11));
			Visitor.Answer refused = this.owner.get(OWN);
			assertThat(refused.location()).isEqualTo("/staff/sign-in?confirm&to=%2Fstaff%2Faccount%2Fpasskeys");
			Visitor.Answer page = this.owner.get(refused.location());
			assertThat(page.text()).contains("Sign in once more");
			String token = page.page().select("input[name=_csrf]").val();
			for (String form : List.of(OWN, OWN + "/remove")) {
				assertThat(this.owner.post(form, Map.of("_csrf", token, "id", "x", "credential", "{}")).location())
					.as(form)
					.isEqualTo("/staff/sign-in?confirm&to=%2Fstaff%2Faccount");
			}
			assertThat(this.owner.get("/staff").status()).as("all other pages").isEqualTo(200);
			Visitor.Answer back = this.owner.submit(page, "/staff/sign-in",
					Map.of("username", this.account.username(), "password", PASSWORD));
			assertThat(back.location()).isEqualTo(OWN);
			assertThat(add(this.key, "").location()).isEqualTo(OWN);
			age(Duration.ofMinutes(11));
			Visitor.Answer door = this.owner.get(DOOR + "?to=" + OWN);
			assertThat(enter(this.owner, door, this.key.get(challenge(door))).location()).as("or with a passkey")
				.isEqualTo(OWN);
			age(Duration.ofMinutes(9));
			assertThat(this.owner.get(OWN).status()).as("nine minutes later").isEqualTo(200);
		}

		private void age(Duration age) {
			age(this.sessions, age);
		}

		private <S extends Session> void age(FindByIndexNameSessionRepository<S> repository, Duration age) {
			repository.findByPrincipalName(this.account.username()).values().forEach((session) -> {
				session.setAttribute("since", System.currentTimeMillis() - age.toMillis());
				repository.save(session);
			});
		}

		@Test
		void tellsTheOwnerByMail() {
			String address = this.account.username() + "@example.org";
			this.administration.change(Actor.system(), this.account.id(), "Hanako", address, Role.STAFF);
			add(this.key, "My phone");
			assertThat(this.jdbc.sql("select body from outbox_mail where recipient = :to and kind = 'passkey-added'")
				.param("to", address)
				.query(String.class)
				.single()).contains("My phone", this.account.username(), "/staff/account");
		}

		@Test
		void asksForAPasskeyThatTheDeviceKeepsAndChecks() {
			JsonNode creation = options(this.owner.get(OWN));
			assertThat(creation.at("/rp/id").asString()).isEqualTo("localhost");
			assertThat(creation.at("/user/name").asString()).isEqualTo(this.account.username());
			assertThat(creation.at("/authenticatorSelection/userVerification").asString()).isEqualTo("required");
			assertThat(creation.at("/authenticatorSelection/residentKey").asString()).isEqualTo("required");
			JsonNode request = options(visitor().get(DOOR));
			assertThat(request.at("/userVerification").asString()).isEqualTo("required");
			assertThat(request.at("/allowCredentials")).as("says of nobody whether they have one").isEmpty();
		}

		@Test
		void letsNobodyInWithoutThePasskey() {
			add(this.key, "");
			Visitor visitor = visitor();
			SoftKey unknown = new SoftKey("http://localhost:" + visitor.port());
			SoftKey elsewhere = new SoftKey("https://example.org");
			List<UnaryOperator<String>> wrong = List.of((challenge) -> "", (challenge) -> "x", (challenge) -> "{}",
					(challenge) -> "null", unknown::get, elsewhere::get, this.key::getUnverified,
					(challenge) -> this.key.get("AAAA"), (challenge) -> this.key.get(challenge)
						.replaceFirst("\"signature\": \"....", "\"signature\": \"AAAA"));
			Visitor.Answer page = visitor.get(DOOR);
			for (UnaryOperator<String> credential : wrong) {
				// each answers the challenge that was made for it, so nothing else
				// refuses it
				page = visitor.get(DOOR);
				Visitor.Answer answer = enter(visitor, page, credential.apply(challenge(page)));
				assertThat(answer.status()).as("number %s", wrong.indexOf(credential)).isEqualTo(422);
				assertThat(answer.text()).contains("The passkey was not accepted");
			}
			String right = this.key.get(challenge(page));
			assertThat(visitor.get("/staff").location()).isEqualTo("/staff/sign-in");
			assertThat(enter(visitor, page, right).status()).as("its challenge has been used up").isEqualTo(422);
			assertThat(enter(visitor).location()).isEqualTo("/staff");
		}

		@Test
		void takesNoAnswerTwiceNorOfAnotherSite() {
			add(this.key, "");
			Visitor visitor = visitor();
			Visitor.Answer page = visitor.get(DOOR);
			String answer = this.key.get(challenge(page));
			assertThat(enter(visitor, page, answer).location()).isEqualTo("/staff");
			Visitor thief = visitor();
			assertThat(enter(thief, thief.get(DOOR), answer).status()).isEqualTo(422);
			SoftKey elsewhere = new SoftKey("https://example.org");
			assertThat(add(elsewhere, "").status()).isEqualTo(422);
			assertThat(this.owner.get(OWN).page().select("form[action$=remove]")).hasSize(1);
		}

		@Test
		void countsOnlyWhileTheAccountIsInUse() {
			add(this.key, "");
			this.administration.enable(Actor.system(), this.account.id(), false);
			assertThat(enter(visitor()).status()).isEqualTo(422);
			this.administration.enable(Actor.system(), this.account.id(), true);
			assertThat(enter(visitor()).location()).isEqualTo("/staff");
		}

		@Test
		void aNewOneTimePasswordEndsPasskeysToo() {
			add(this.key, "");
			this.administration.resetPassword(Actor.system(), this.account.id());
			assertThat(enter(visitor()).status()).isEqualTo(422);
			assertThat(count("select count(*) from user_credentials where credential_id = '" + this.key.id() + "'"))
				.isZero();
		}

		@Test
		void aRemovedPasskeyOpensNothingAndNobodyRemovesThatOfOthers() {
			Visitor first = this.owner;
			add(this.key, "");
			this.owner = signedIn(Role.STAFF);
			add(new SoftKey("http://localhost:" + visitor().port()), "");
			this.owner.submit(OWN, OWN + "/remove", Map.of("id", this.key.id()));
			assertThat(enter(visitor()).location()).as("still there").isEqualTo("/staff");
			this.owner = first;
			this.owner.submit(OWN, OWN + "/remove", Map.of());
			assertThat(this.owner.get(OWN).text()).contains("You have no passkey yet");
			assertThat(enter(visitor()).status()).isEqualTo(422);
			assertThat(this.jdbc.sql("select action from audit_entry where actor_id = :id order by id")
				.param("id", this.account.id())
				.query(String.class)
				.list()).contains("passkey-added", "passkey-removed");
		}

	}

}
