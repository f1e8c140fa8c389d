package org.zairyu.check.staff.account.signin;

import java.net.HttpCookie;
import java.util.Map;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.account.NewAccount;
import org.zairyu.check.staff.account.Role;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.testing.OnH2;
import org.zairyu.check.staff.testing.OnPostgres;
import org.zairyu.check.staff.testing.StaffSuite;
import org.zairyu.check.staff.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

class SignInTests {

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
		private FindByIndexNameSessionRepository<? extends Session> sessions;

		@Test
		void sendsWhoIsNotSignedInToTheSignInPageAndBack() {
			Account account = account(Role.ADMIN);
			Visitor visitor = visitor();
			Visitor.Answer refused = visitor.get("/staff/audit?action=signed-in");
			assertThat(refused.location()).isEqualTo("/staff/sign-in?to=%2Fstaff%2Faudit%3Faction%3Dsigned-in");
			Visitor.Answer page = visitor.get(refused.location());
			Visitor.Answer back = visitor.submit(page, "/staff/sign-in",
					Map.of("username", account.username(), "password", PASSWORD));
			assertThat(back.location()).isEqualTo("/staff/audit?action=signed-in");
			assertThat(visitor.get(back.location()).status()).isEqualTo(200);
		}

		@Test
		void leadsOnlyToPagesOfItsOwn() {
			Account account = account(Role.STAFF);
			for (String to : new String[] { "https://evil.example/", "//evil.example/staff/", "/staff/../en/",
					"/staff/sign-out", "/en/", "/staff/\\evil.example", "/staffx", "javascript:alert(1)",
					"/staff/%0d%0aSet-Cookie:x=1/.." }) {
				Visitor.Answer answer = visitor().submit("/staff/sign-in", "/staff/sign-in",
						Map.of("username", account.username(), "password", PASSWORD, "to", to));
				assertThat(answer.location()).as(to).isEqualTo("/staff");
			}
		}

		@Test
		void setsOneCookieForTheStaffPagesOnly() {
			Visitor visitor = signedIn(Role.STAFF);
			HttpCookie cookie = visitor.cookie("zairyu-staff").orElseThrow();
			assertThat(cookie.getPath()).isEqualTo("/staff");
			assertThat(cookie.isHttpOnly()).isTrue();
			Visitor again = visitor();
			assertThat(again.signIn("nobody", "x").response().headers().allValues("Set-Cookie"))
				.noneMatch((set) -> set.startsWith("zairyu-staff="));
		}

		@Test
		void makesNoSessionForSomebodyWhoIsNotSignedIn() {
			int before = count("select count(*) from spring_session");
			Visitor visitor = visitor();
			visitor.get("/staff/sign-in");
			visitor.get("/staff/accounts");
			visitor.signIn("nobody", "wrong");
			assertThat(count("select count(*) from spring_session")).isEqualTo(before);
			assertThat(visitor.cookieNames()).containsOnly("zairyu-staff-form");
		}

		@Test
		void givesASessionANewNumberAtSignIn() {
			Account account = account(Role.STAFF);
			Visitor visitor = signedIn(account);
			String first = visitor.cookie("zairyu-staff").orElseThrow().getValue();
			visitor.signIn(account.username(), PASSWORD);
			assertThat(visitor.cookie("zairyu-staff").orElseThrow().getValue()).isNotEqualTo(first);
		}

		@Test
		void takesNoSessionNumberFromOutside() {
			Account account = account(Role.STAFF);
			Visitor visitor = visitor();
			Visitor.Answer planted = visitor.signIn(account.username(), PASSWORD);
			assertThat(planted.status()).isEqualTo(302);
			String real = visitor.cookie("zairyu-staff").orElseThrow().getValue();
			assertThat(this.sessions.findByPrincipalName(account.username())).hasSize(1);
			assertThat(real).isNotBlank();
		}

		@Test
		void refusesAFormWithoutItsToken() {
			Account account = account(Role.ADMIN);
			Visitor visitor = signedIn(account);
			Visitor.Answer answer = visitor.post("/staff/accounts/" + account.id() + "/password", Map.of());
			assertThat(answer.status()).isEqualTo(403);
			assertThat(visitor.get("/staff").status()).isEqualTo(200);
		}

		@Test
		void showsASignInFormWhoseTokenIsGoneAgain() {
			Visitor.Answer answer = visitor().post("/staff/sign-in", Map.of("username", "a", "password", "b"));
			assertThat(answer.location()).isEqualTo("/staff/sign-in?again");
		}

		@Test
		void saysTheSameForAWrongPasswordAndForNobody() {
			Account account = account(Role.STAFF);
			Account disabled = account(Role.STAFF);
			this.administration.enable(Actor.system(), disabled.id(), false);
			assertThat(visitor().signIn(account.username(), "wrong").location())
				.isEqualTo("/staff/sign-in?wrong&lang=en");
			assertThat(visitor().signIn(unique("nobody"), "wrong").location())
				.isEqualTo("/staff/sign-in?wrong&lang=en");
			assertThat(visitor().signIn(disabled.username(), PASSWORD).location())
				.isEqualTo("/staff/sign-in?wrong&lang=en");
			assertThat(visitor().get("/staff/sign-in?wrong&lang=en").text())
				.contains("wrong, or the account is not in use");
		}

		@Test
		void holdsUpANameAfterFiveWrongPasswordsWhetherItExistsOrNot() {
			Account account = account(Role.STAFF);
			for (String name : new String[] { account.username(), unique("nobody") }) {
				for (int i = 0; i < 5; i++) {
					assertThat(visitor().signIn(name, "wrong").location()).contains("?wrong");
				}
				assertThat(visitor().signIn(name, PASSWORD).location()).as(name).contains("?wait");
			}
			assertThat(visitor().get("/staff/sign-in?wait").text()).contains("up to 15 minutes");
		}

		@Test
		void makesANameWaitLongerWithEachWrongPassword() {
			String name = unique("nobody");
			for (int i = 0; i < 5; i++) {
				visitor().signIn(name, "wrong");
			}
			for (int seconds : new int[] { 15, 30, 60, 120, 240, 480, 900, 900 }) {
				assertThat(this.jdbc.sql("""
						select max(tries) from throttle where kind = 'sign-in-name'
						and held_until = counted_from + cast(:seconds as int) * interval '1' second""")
					.param("seconds", seconds)
					.query(Integer.class)
					.optional()).as("%s seconds", seconds).isPresent();
				assertThat(visitor().signIn(name, "wrong").location()).contains("?wait");
				this.jdbc.sql("update throttle set held_until = counted_from where kind = 'sign-in-name'").update();
				assertThat(visitor().signIn(name, "wrong").location()).contains("?wrong");
			}
		}

		@Test
		void nobodyHoldsUpTheOwnerInABrowserThatIsKnown() {
			Account account = account(Role.STAFF);
			Visitor owner = signedIn(account);
			for (int i = 0; i < 6; i++) {
				visitor().signIn(account.username(), "wrong");
			}
			assertThat(visitor().signIn(account.username(), PASSWORD).location()).as("elsewhere").contains("?wait");
			assertThat(owner.signIn(account.username(), PASSWORD).location()).isEqualTo("/staff");
			for (int i = 0; i < 5; i++) {
				assertThat(owner.signIn(account.username(), "wrong").location()).contains("?wrong");
			}
			assertThat(owner.signIn(account.username(), PASSWORD).location()).as("who has the browser may not guess")
				.contains("?wait");
		}

		@Test
		void aKnownBrowserIsKnownForItsOwnerOnlyAndCannotBeForged() {
			Account account = account(Role.STAFF);
			Visitor colleague = signedIn(Role.STAFF);
			for (int i = 0; i < 5; i++) {
				visitor().signIn(account.username(), "wrong");
			}
			assertThat(colleague.signIn(account.username(), PASSWORD).location()).contains("?wait");
			Visitor forger = visitor();
			forger.keep("zairyu-staff-browser", "QUJD" + account.username());
			assertThat(forger.signIn(account.username(), PASSWORD).location()).contains("?wait");
		}

		@Test
		void letsSomebodyInAgainWhenTheHoldIsOver() {
			Account account = account(Role.STAFF);
			for (int i = 0; i < 6; i++) {
				visitor().signIn(account.username(), "wrong");
			}
			assertThat(visitor().signIn(account.username(), PASSWORD).location()).contains("?wait");
			this.jdbc.sql("update throttle set held_until = counted_from where held_until is not null").update();
			assertThat(visitor().signIn(account.username(), PASSWORD).location()).isEqualTo("/staff");
		}

		@Test
		void holdsUpAnAddressThatTriesManyNames() {
			Visitor visitor = visitor();
			for (int i = 0; i < 12; i++) {
				assertThat(visitor.signIn(unique("nobody"), "x").location()).contains("?wrong");
			}
			Account account = account(Role.STAFF);
			assertThat(visitor.signIn(account.username(), PASSWORD).location()).contains("?wait");
			assertThat(visitor().signIn(account.username(), PASSWORD).location()).isEqualTo("/staff");
		}

		@Test
		void doesNotCountRightPasswordsAgainstAnAddress() {
			Account account = account(Role.STAFF);
			Visitor visitor = visitor();
			for (int i = 0; i < 14; i++) {
				assertThat(visitor.signIn(account.username(), PASSWORD).location()).isEqualTo("/staff");
			}
		}

		@Test
		void makesSomebodyWithAOneTimePasswordChooseTheirOwn() {
			String username = unique("new");
			String oneTime = this.administration.create(Actor.system(),
					new NewAccount(username, "New", null, Role.ADMIN, "en"));
			Visitor visitor = visitor();
			assertThat(visitor.signIn(username, oneTime).location()).isEqualTo("/staff");
			for (String page : new String[] { "/staff", "/staff/account", "/staff/accounts", "/staff/audit" }) {
				assertThat(visitor.get(page).location()).as(page).isEqualTo("/staff/password");
			}
			Visitor.Answer changed = visitor.submit("/staff/password", "/staff/password",
					Map.of("current", oneTime, "password", PASSWORD, "repeated", PASSWORD));
			assertThat(changed.location()).isEqualTo("/staff/account?password");
			assertThat(visitor.get("/staff/accounts").status()).isEqualTo(200);
			assertThat(visitor().signIn(username, oneTime).location()).contains("?wrong");
		}

		@Test
		void refusesAOneTimePasswordThatHasRunOut() {
			String username = unique("late");
			String oneTime = this.administration.create(Actor.system(),
					new NewAccount(username, "Late", null, Role.STAFF, "en"));
			this.jdbc.sql("update account set password_expires_at = created_at where username = :username")
				.param("username", username)
				.update();
			assertThat(visitor().signIn(username, oneTime).location()).contains("?wrong");
		}

		@Test
		void signsOut() {
			Account account = account(Role.STAFF);
			Visitor visitor = signedIn(account);
			assertThat(visitor.submit("/staff", "/staff/sign-out", Map.of()).location())
				.isEqualTo("/staff/sign-in?out");
			assertThat(visitor.get("/staff").location()).isEqualTo("/staff/sign-in");
			assertThat(this.sessions.findByPrincipalName(account.username())).isEmpty();
		}

		@Test
		void signsOutEverywhere() {
			Account account = account(Role.STAFF);
			Visitor here = signedIn(account);
			Visitor there = signedIn(account);
			assertThat(here.submit("/staff/account", "/staff/account/sign-out-everywhere", Map.of()).location())
				.isEqualTo("/staff/sign-in?everywhere");
			assertThat(here.get("/staff").location()).isEqualTo("/staff/sign-in");
			assertThat(there.get("/staff").location()).isEqualTo("/staff/sign-in");
			assertThat(this.sessions.findByPrincipalName(account.username())).isEmpty();
		}

		@Test
		void endsASignInAfterTwelveHoursEvenIfItIsUsed() {
			Account account = account(Role.STAFF);
			Visitor visitor = signedIn(account);
			assertThat(visitor.get("/staff").status()).isEqualTo(200);
			changeSession(account);
			assertThat(visitor.get("/staff").location()).isEqualTo("/staff/sign-in");
		}

		@Test
		void writesNoTypedNameIntoTheAuditLog() {
			String typed = unique("my secret password");
			visitor().signIn(typed, "x");
			assertThat(count("select count(*) from audit_entry where actor like '%secret%'")).isZero();
			assertThat(count("select count(*) from audit_entry where action = 'sign-in-refused'")).isPositive();
		}

		private <S extends Session> void changeSession(Account account) {
			@SuppressWarnings("unchecked")
			FindByIndexNameSessionRepository<S> repository = (FindByIndexNameSessionRepository<S>) this.sessions;
			repository.findByPrincipalName(account.username()).values().forEach((session) -> {
				session.setAttribute("since", System.currentTimeMillis() - 12 * 3600 * 1000L - 1000);
				repository.save(session);
			});
		}

	}

}
