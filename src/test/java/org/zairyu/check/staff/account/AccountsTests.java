package org.zairyu.check.staff.account;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.testing.OnH2;
import org.zairyu.check.staff.testing.OnPostgres;
import org.zairyu.check.staff.testing.StaffSuite;
import org.zairyu.check.staff.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

class AccountsTests {

	@Nested
	@OnH2
	class H2 extends Suite {

	}

	@Nested
	@OnPostgres
	class Postgres extends Suite {

	}

	abstract static class Suite extends StaffSuite {

		private static final String NEW = "/staff/accounts/new";

		@Test
		void showsTheOneTimePasswordOfANewAccountOnce() {
			Visitor admin = signedIn(Role.ADMIN);
			String username = unique("hanako");
			Visitor.Answer answer = admin.submit(NEW, NEW, Map.of("username", "  " + username.toUpperCase() + " ",
					"displayName", "山田 花子", "email", username + "@example.org", "role", "staff", "language", "ja"));
			String password = answer.page().select("#one-time-password").text();
			assertThat(password).matches("([a-z0-9]{5}-){3}[a-z0-9]{5}");
			Visitor hanako = visitor();
			assertThat(hanako.signIn(username, password).location()).isEqualTo("/staff");
			assertThat(hanako.get("/staff/password").page().select("html").attr("lang")).isEqualTo("ja");
			assertThat(count("select count(*) from account where password_hash like '%" + password + "%'")).isZero();
			assertThat(admin.get("/staff/accounts").text()).contains(username, "山田 花子").doesNotContain(password);
		}

		@Test
		void refusesANameOrAnAddressThatIsTaken() {
			Visitor admin = signedIn(Role.ADMIN);
			Account other = account(Role.STAFF);
			this.administration.change(Actor.system(), other.id(), "Other", other.username() + "@example.org",
					Role.STAFF);
			assertThat(admin.submit(NEW, NEW, Map.of("username", other.username(), "displayName", "A")).text())
				.contains("There is an account with this user name already");
			assertThat(admin
				.submit(NEW, NEW,
						Map.of("username", unique("b"), "displayName", "A", "email", other.username() + "@example.org"))
				.text()).contains("Another account has this e-mail address");
		}

		@Test
		void saysWhatIsWrongAndKeepsWhatWasTyped() {
			Visitor admin = signedIn(Role.ADMIN);
			Visitor.Answer answer = admin.submit(NEW, NEW,
					Map.of("username", "<b>", "displayName", " ", "email", "no address", "role", "king"));
			assertThat(answer.status()).isEqualTo(400);
			assertThat(answer.page().select(".govuk-error-summary a").eachAttr("href")).containsExactly("#username",
					"#displayName", "#email", "#role");
			assertThat(answer.page().title()).startsWith("Error:");
			assertThat(answer.page().select("#email").val()).isEqualTo("no address");
		}

		@Test
		void showsScriptInANameAsText() {
			Visitor admin = signedIn(Role.ADMIN);
			Account account = account(Role.STAFF);
			String script = "<script>alert(1)</script>{{7*7}}${7*7}";
			admin.submit("/staff/accounts/" + account.id(), "/staff/accounts/" + account.id(),
					Map.of("displayName", script));
			Visitor.Answer list = admin.get("/staff/accounts");
			assertThat(list.text()).contains(script);
			assertThat(list.page().select("main script")).isEmpty();
			assertThat(signedIn(account).get("/staff").page().select("header").text()).contains(script);
		}

		@Test
		void endsSignInsAtOnceWhenAnAccountIsDisabled() {
			Visitor admin = signedIn(Role.ADMIN);
			Account account = account(Role.STAFF);
			Visitor staff = signedIn(account);
			String page = "/staff/accounts/" + account.id();
			assertThat(admin.submit(page, page + "/enabled", Map.of()).location()).isEqualTo("/staff/accounts");
			assertThat(staff.get("/staff").location()).isEqualTo("/staff/sign-in");
			assertThat(visitor().signIn(account.username(), PASSWORD).location()).contains("?wrong");
			admin.submit(page, page + "/enabled", Map.of());
			assertThat(visitor().signIn(account.username(), PASSWORD).location()).isEqualTo("/staff");
		}

		@Test
		void takesAwayAdminPagesAtOnceWhenARoleChanges() {
			Visitor admin = signedIn(Role.ADMIN);
			Account other = account(Role.ADMIN);
			Visitor second = signedIn(other);
			assertThat(second.get("/staff/accounts").status()).isEqualTo(200);
			String page = "/staff/accounts/" + other.id();
			assertThat(admin.submit(page, page, Map.of("role", "staff")).location()).isEqualTo("/staff/accounts");
			assertThat(second.get("/staff/accounts").location()).startsWith("/staff/sign-in");
			assertThat(signedIn(other).get("/staff/accounts").status()).isEqualTo(403);
		}

		@Test
		void resetsAPassword() {
			Visitor admin = signedIn(Role.ADMIN);
			Account account = account(Role.STAFF);
			Visitor staff = signedIn(account);
			String page = "/staff/accounts/" + account.id();
			String password = admin.submit(page, page + "/password", Map.of())
				.page()
				.select("#one-time-password")
				.text();
			assertThat(staff.get("/staff").location()).isEqualTo("/staff/sign-in");
			assertThat(visitor().signIn(account.username(), PASSWORD).location()).contains("?wrong");
			Visitor again = visitor();
			again.signIn(account.username(), password);
			assertThat(again.get("/staff").location()).isEqualTo("/staff/password");
		}

		@Test
		void keepsTheLastAdmin() {
			Account last = account(Role.ADMIN);
			Visitor admin = signedIn(last);
			onlyAdmins(last.id(), last.id());
			String page = "/staff/accounts/" + last.id();
			assertThat(admin.submit(page, page, Map.of("role", "staff")).text()).contains("This is the last admin");
			assertThat(admin.submit(page, page + "/enabled", Map.of()).text()).contains("This is the last admin");
			assertThat(admin.get("/staff/accounts").status()).isEqualTo(200);
		}

		@Test
		void keepsOneOfTwoAdminsWhoDemoteEachOtherAtTheSameMoment() throws Exception {
			for (int round = 0; round < 8; round++) {
				Account one = account(Role.ADMIN);
				Account two = account(Role.ADMIN);
				onlyAdmins(one.id(), two.id());
				try (ExecutorService both = Executors.newFixedThreadPool(2)) {
					Callable<Boolean> first = () -> demote(one);
					Callable<Boolean> second = () -> disable(two);
					long done = both.invokeAll(java.util.List.of(first, second)).stream().filter((future) -> {
						try {
							return future.get();
						}
						catch (Exception ex) {
							throw new IllegalStateException(ex);
						}
					}).count();
					assertThat(done).isEqualTo(1);
				}
				assertThat(count("select count(*) from account where role = 'admin' and enabled")).isEqualTo(1);
			}
		}

		private boolean demote(Account account) {
			try {
				this.administration.change(Actor.system(), account.id(), "A", null, Role.STAFF);
				return true;
			}
			catch (LastAdminException ex) {
				return false;
			}
		}

		private boolean disable(Account account) {
			try {
				this.administration.enable(Actor.system(), account.id(), false);
				return true;
			}
			catch (LastAdminException ex) {
				return false;
			}
		}

		private void onlyAdmins(long one, long two) {
			this.jdbc.sql("update account set role = 'staff' where role = 'admin' and id not in (:one, :two)")
				.param("one", one)
				.param("two", two)
				.update();
		}

	}

}
