package org.zairyu.check.staff.account;

import java.util.Map;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.zairyu.check.staff.testing.OnH2;
import org.zairyu.check.staff.testing.OnPostgres;
import org.zairyu.check.staff.testing.StaffSuite;
import org.zairyu.check.staff.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

class OwnAccountTests {

	@Nested
	@OnH2
	class H2 extends Suite {

	}

	@Nested
	@OnPostgres
	class Postgres extends Suite {

	}

	abstract static class Suite extends StaffSuite {

		private static final String PAGE = "/staff/password";

		@Test
		void changesThePasswordAndSignsOutElsewhere() {
			Account account = account(Role.STAFF);
			Visitor here = signedIn(account);
			Visitor there = signedIn(account);
			String before = here.cookie("zairyu-staff").orElseThrow().getValue();
			Visitor.Answer answer = here.submit(PAGE, PAGE,
					Map.of("current", PASSWORD, "password", "ｐａｓｓ　ｗｏｒｄ　１２３", "repeated", "ｐａｓｓ　ｗｏｒｄ　１２３"));
			assertThat(answer.location()).isEqualTo("/staff/account?password");
			assertThat(here.get(answer.location()).text()).contains("Your password is changed");
			assertThat(here.cookie("zairyu-staff").orElseThrow().getValue()).isNotEqualTo(before);
			assertThat(there.get("/staff").location()).isEqualTo("/staff/sign-in");
			assertThat(visitor().signIn(account.username(), PASSWORD).location()).contains("?wrong");
			assertThat(visitor().signIn(account.username(), "pass word 123").location()).isEqualTo("/staff");
		}

		@Test
		void refusesAPasswordThatIsNoneOrAWrongPresentOne() {
			Account account = account(Role.STAFF);
			Visitor visitor = signedIn(account);
			Visitor.Answer answer = visitor.submit(PAGE, PAGE,
					Map.of("current", "wrong", "password", "short", "repeated", "other"));
			assertThat(answer.status()).isEqualTo(400);
			assertThat(answer.text()).contains("Your present password is not right", "The new password is too short",
					"The two new passwords are not the same");
			assertThat(
					visitor
						.submit(PAGE, PAGE,
								Map.of("current", PASSWORD, "password", account.username() + "-2026!", "repeated",
										account.username() + "-2026!"))
						.text())
				.contains("must not contain your user name");
			assertThat(visitor().signIn(account.username(), PASSWORD).location()).isEqualTo("/staff");
		}

		@Test
		void letsNobodyGuessThePresentPasswordFromAnOpenSession() {
			Visitor visitor = signedIn(Role.STAFF);
			for (int i = 0; i < 5; i++) {
				visitor.submit(PAGE, PAGE,
						Map.of("current", "wrong", "password", "a new long one", "repeated", "a new long one"));
			}
			assertThat(visitor
				.submit(PAGE, PAGE,
						Map.of("current", PASSWORD, "password", "a new long one", "repeated", "a new long one"))
				.text()).contains("Too many tries");
		}

		@Test
		void remembersTheLanguageThatWasChosen() {
			Account account = account(Role.STAFF);
			Visitor visitor = signedIn(account);
			Visitor.Answer japanese = visitor.get("/staff?lang=ja");
			assertThat(japanese.page().select("html").attr("lang")).isEqualTo("ja");
			assertThat(visitor.get("/staff/account").h1()).isEqualTo("自分のアカウント");
			assertThat(signedIn(account).get("/staff/account").h1()).isEqualTo("自分のアカウント");
			visitor.submit("/staff/account", "/staff/account/language", Map.of("language", "en"));
			assertThat(visitor.get("/staff/account").h1()).isEqualTo("Your account");
			assertThat(visitor.get("/staff?lang=%3Cscript%3E").page().select("html").attr("lang")).isEqualTo("en");
		}

		@Test
		void showsErrorsInItsOwnFrame() {
			Visitor staff = signedIn(Role.STAFF);
			assertThat(staff.get("/staff/accounts").h1()).isEqualTo("You may not open this page");
			assertThat(staff.get("/staff/nothing-here").status()).isEqualTo(404);
			Visitor admin = signedIn(Role.ADMIN);
			Visitor.Answer missing = admin.get("/staff/accounts/999999999");
			assertThat(missing.status()).isEqualTo(404);
			assertThat(missing.h1()).isEqualTo("This page does not exist");
			assertThat(admin.get("/staff/accounts/abc").h1()).isEqualTo("This cannot be done");
		}

		@Test
		void letsPeopleGoOnFromAnError() {
			Account account = account(Role.STAFF);
			Visitor staff = signedIn(account);
			staff.get("/staff?lang=ja");
			Visitor.Answer refused = staff.get("/staff/accounts?before=3");
			assertThat(refused.h1()).isEqualTo("このページは開けません");
			assertThat(refused.page().select("header").text()).contains(account.displayName(), "ログアウト");
			assertThat(refused.page().select("header a[hreflang=en]").attr("href"))
				.isEqualTo("/staff/accounts?before=3&lang=en");
			assertThat(staff.submit(refused, "/staff/sign-out", Map.of()).location()).isEqualTo("/staff/sign-in?out");
			assertThat(visitor().get("/staff/sign-in/nothing-here").page().select("header").text())
				.doesNotContain("Sign out");
		}

		@Test
		void tellsTheBrowserToKeepNothingAndToLoadNothingFromElsewhere() {
			Visitor.Answer answer = signedIn(Role.STAFF).get("/staff");
			assertThat(answer.response().headers().firstValue("Cache-Control").orElse("")).contains("no-store");
			assertThat(answer.response().headers().firstValue("Content-Security-Policy").orElse(""))
				.contains("default-src 'none'", "frame-ancestors 'none'", "form-action 'self'")
				.doesNotContain("unsafe");
			assertThat(answer.response().headers().allValues("Content-Security-Policy")).hasSize(1);
		}

	}

}
