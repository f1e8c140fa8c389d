package org.zairyu.check.staff.account.signin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.account.NewAccount;
import org.zairyu.check.staff.account.Role;
import org.zairyu.check.staff.account.signin.Access.Who;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.testing.OnH2;
import org.zairyu.check.staff.testing.StaffSuite;
import org.zairyu.check.staff.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who may open which address, as a table. Fails if an address has no line here, or if the
 * application does not enforce a line.
 */
@OnH2
class AccessTests extends StaffSuite {

	private static final Map<String, Who> TABLE = new TreeMap<>(Map.ofEntries(
			Map.entry("GET /staff/sign-in", Who.EVERYBODY), Map.entry("GET /staff/password", Who.SIGNED_IN),
			Map.entry("POST /staff/password", Who.SIGNED_IN), Map.entry("GET /staff", Who.STAFF),
			Map.entry("GET /staff/queue.csv", Who.STAFF), Map.entry("GET /staff/account/feed", Who.STAFF),
			Map.entry("POST /staff/account/feed", Who.STAFF), Map.entry("POST /staff/account/feed/revoke", Who.STAFF),
			Map.entry("GET /staff/account", Who.STAFF), Map.entry("GET /staff/account/kept", Who.STAFF),
			Map.entry("GET /staff/account/digest", Who.STAFF), Map.entry("POST /staff/account/digest", Who.STAFF),
			Map.entry("POST /staff/account/kept/discard", Who.STAFF), Map.entry("GET /staff/account/here", Who.STAFF),
			Map.entry("POST /staff/account/language", Who.STAFF),
			Map.entry("POST /staff/account/sign-out-everywhere", Who.STAFF),
			Map.entry("GET /staff/accounts", Who.ADMIN), Map.entry("GET /staff/accounts/new", Who.ADMIN),
			Map.entry("POST /staff/accounts/new", Who.ADMIN), Map.entry("GET /staff/accounts/{id}", Who.ADMIN),
			Map.entry("POST /staff/accounts/{id}", Who.ADMIN),
			Map.entry("POST /staff/accounts/{id}/enabled", Who.ADMIN),
			Map.entry("POST /staff/accounts/{id}/password", Who.ADMIN), Map.entry("GET /staff/law", Who.ADMIN),
			Map.entry("GET /staff/operations", Who.ADMIN),
			Map.entry("POST /staff/operations/mails/{id}/retry", Who.ADMIN), Map.entry("GET /staff/audit", Who.ADMIN),
			Map.entry("GET /staff/audit.csv", Who.ADMIN), Map.entry("GET /staff/cases/{id}/history", Who.STAFF),
			Map.entry("POST /staff/queue", Who.STAFF), Map.entry("GET /staff/queue/next", Who.STAFF),
			Map.entry("GET /staff/bulk", Who.STAFF), Map.entry("POST /staff/bulk", Who.STAFF),
			Map.entry("GET /staff/bulk/sample.csv", Who.STAFF), Map.entry("GET /staff/bulk/{id}", Who.STAFF),
			Map.entry("GET /staff/bulk/{id}/results.csv", Who.STAFF),
			Map.entry("GET /staff/bulk/columns.csv", Who.STAFF),
			Map.entry("POST /staff/bulk/columns/forget", Who.STAFF),
			Map.entry("GET /staff/clients/{id}/merge", Who.STAFF),
			Map.entry("POST /staff/clients/{id}/merge", Who.STAFF),
			Map.entry("POST /staff/bulk/{id}/columns", Who.STAFF), Map.entry("POST /staff/bulk/{id}/again", Who.STAFF),
			Map.entry("POST /staff/bulk/{id}/undo", Who.STAFF),
			Map.entry("GET /staff/bulk/{id}/refused.csv", Who.STAFF),
			Map.entry("POST /staff/bulk/{id}/cases", Who.STAFF), Map.entry("POST /staff/bulk/{id}/delete", Who.STAFF),
			Map.entry("GET /staff/inbox", Who.STAFF), Map.entry("GET /staff/inbox/{id}", Who.STAFF),
			Map.entry("POST /staff/inbox/{id}/take", Who.STAFF),
			Map.entry("GET /staff/cases/{id}/reminders", Who.STAFF),
			Map.entry("POST /staff/cases/{id}/reminders", Who.STAFF),
			Map.entry("GET /staff/cases/{id}/mails", Who.STAFF),
			Map.entry("GET /staff/cases/{id}/mails/new", Who.STAFF),
			Map.entry("POST /staff/cases/{id}/mails/new", Who.STAFF),
			Map.entry("POST /staff/cases/{id}/mails/retry", Who.STAFF), Map.entry("GET /staff/templates", Who.ADMIN),
			Map.entry("POST /staff/templates", Who.ADMIN), Map.entry("POST /staff/templates/delete", Who.ADMIN),
			Map.entry("GET /staff/clients/{id}/privacy", Who.STAFF),
			Map.entry("GET /staff/clients/{id}/export", Who.STAFF),
			Map.entry("POST /staff/clients/{id}/delete", Who.ADMIN), Map.entry("GET /staff/privacy/deleted", Who.STAFF),
			Map.entry("POST /staff/clients/chosen", Who.STAFF), Map.entry("POST /staff/clients/chosen.csv", Who.STAFF),
			Map.entry("GET /staff/clients", Who.STAFF), Map.entry("POST /staff/clients", Who.STAFF),
			Map.entry("POST /staff/clients.csv", Who.STAFF), Map.entry("GET /staff/clients/new", Who.STAFF),
			Map.entry("POST /staff/clients/new", Who.STAFF), Map.entry("GET /staff/clients/{id}", Who.STAFF),
			Map.entry("POST /staff/clients/{id}", Who.STAFF), Map.entry("POST /staff/clients/{id}/cases", Who.STAFF),
			Map.entry("GET /staff/records/{id}", Who.STAFF), Map.entry("GET /staff/law-change", Who.STAFF),
			Map.entry("GET /staff/numbers", Who.STAFF), Map.entry("GET /staff/law-change.csv", Who.STAFF),
			Map.entry("GET /staff/cases/{id}", Who.STAFF), Map.entry("POST /staff/cases/{id}", Who.STAFF),
			Map.entry("POST /staff/cases/{id}/merge", Who.STAFF), Map.entry("POST /staff/cases/{id}/state", Who.STAFF),
			Map.entry("POST /staff/cases/{id}/notes", Who.STAFF),
			Map.entry("POST /staff/clients/{id}/notes", Who.STAFF), Map.entry("GET /staff/notes/{id}", Who.STAFF),
			Map.entry("POST /staff/notes/{id}", Who.STAFF), Map.entry("POST /staff/notes/{id}/pin", Who.STAFF),
			Map.entry("POST /staff/cases/{id}/documents", Who.STAFF),
			Map.entry("GET /staff/cases/{id}/filing", Who.STAFF), Map.entry("POST /staff/cases/{id}/filing", Who.STAFF),
			Map.entry("GET /staff/filings/{id}", Who.STAFF), Map.entry("POST /staff/filings/{id}", Who.STAFF),
			Map.entry("GET /staff/filings/{id}/decision", Who.STAFF),
			Map.entry("POST /staff/filings/{id}/decision", Who.STAFF),
			Map.entry("POST /staff/filings/{id}/take-back", Who.STAFF),
			Map.entry("GET /staff/cases/{id}/link", Who.STAFF), Map.entry("POST /staff/cases/{id}/link", Who.STAFF),
			Map.entry("POST /staff/cases/{id}/link/revoke", Who.STAFF),
			Map.entry("GET /staff/cases/{id}/reply", Who.STAFF),
			Map.entry("POST /staff/cases/{id}/reply/take", Who.STAFF),
			Map.entry("POST /staff/cases/{id}/reply/refuse", Who.STAFF),
			Map.entry("GET /staff/sign-in/passkey", Who.EVERYBODY),
			Map.entry("POST /staff/sign-in/passkey", Who.EVERYBODY),
			Map.entry("GET /staff/account/passkeys", Who.RECENT), Map.entry("POST /staff/account/passkeys", Who.RECENT),
			Map.entry("POST /staff/account/passkeys/remove", Who.RECENT)));

	/**
	 * Addresses of the agency's side that do not begin with {@code /staff}: open to all.
	 */
	private static final Set<String> PUBLIC = Set.of("GET /{lang}/hand-off", "POST /{lang}/hand-off",
			"GET /{lang}/hand-off/sent", "GET /{lang}/receipt", "POST /{lang}/receipt", "POST /{lang}/receipt/withdraw",
			"GET /feed/{token}.ics", "GET /{lang}/link/{token}", "POST /{lang}/link/{token}", "GET /{lang}/reply",
			"GET /{lang}/reply/check", "GET /{lang}/reply/check/{id}", "POST /{lang}/reply/check/{id}",
			"GET /{lang}/reply/send", "POST /{lang}/reply/send", "GET /{lang}/reply/sent",
			"GET /{lang}/unsubscribe/{token}", "POST /{lang}/unsubscribe/{token}");

	@Autowired
	private List<RequestMappingHandlerMapping> mappings;

	@Test
	void hasARuleForEveryAddress() {
		Set<String> staff = new TreeSet<>();
		Set<String> open = new TreeSet<>();
		this.mappings.forEach((mapping) -> mapping.getHandlerMethods().forEach((info, handler) -> {
			for (String pattern : info.getPatternValues()) {
				List<String> methods = info.getMethodsCondition().getMethods().stream().map(Enum::name).toList();
				for (String method : methods.isEmpty() ? List.of("ANY") : methods) {
					if (pattern.startsWith("/staff")) {
						staff.add(method + " " + pattern);
					}
					else if (handler.getBeanType().getPackageName().startsWith("org.zairyu.check.staff")) {
						open.add(method + " " + pattern);
					}
				}
			}
		}));
		assertThat(staff).isEqualTo(TABLE.keySet());
		assertThat(open).isEqualTo(PUBLIC);
	}

	@Test
	void keepsEveryRule() {
		Visitor nobody = visitor();
		Visitor oneTime = visitor();
		String username = unique("one-time");
		oneTime.signIn(username, this.administration.create(Actor.system(),
				new NewAccount(username, "One-time", null, Role.ADMIN, "en")));
		Account staff = account(Role.STAFF);
		Account admin = account(Role.ADMIN);
		List<String> broken = new ArrayList<>();
		TABLE.forEach((address, who) -> {
			expect(broken, "nobody", nobody, address, who == Who.EVERYBODY);
			expect(broken, "one-time", oneTime, address, who == Who.EVERYBODY || who == Who.SIGNED_IN);
			expect(broken, "staff", signedIn(staff), address, who != Who.ADMIN);
			expect(broken, "admin", signedIn(admin), address, true);
		});
		assertThat(broken).isEmpty();
	}

	@Test
	void closesAddressesNobodyThoughtOf() {
		Visitor admin = signedIn(Role.ADMIN);
		Visitor nobody = visitor();
		for (String path : List.of("/staff/", "/staff/x", "/staff/contact", "/staff/check/status", "/staff/accountsx",
				"/staff/sign-out/x", "/staff/%61ccounts/../x")) {
			assertThat(admin.get(path).status()).as(path).isIn(400, 403, 404);
		}
		for (String path : List.of("/staff/accounts/", "/staff/accounts;x=1", "/staff/./accounts", "/staff//accounts",
				"//staff/accounts", "/%73taff/accounts", "/staff/%61ccounts", "/STAFF/accounts", "/staff/accounts.html",
				"/en/../staff/accounts", "/staff%2faccounts")) {
			Visitor.Answer answer = nobody.get(path);
			assertThat(answer.page().select("#accounts")).as(path).isEmpty();
			assertThat(answer.status()).as(path).isIn(302, 400, 404);
		}
	}

	@Test
	void saysWhatDoesNotExistOnlyToWhoeverIsSignedIn() {
		for (String path : List.of("/staff/x", "/staff/accountsx", "/staff/case/1")) {
			Visitor.Answer told = signedIn(Role.STAFF).get(path);
			assertThat(told.status()).as(path).isEqualTo(404);
			assertThat(told.h1()).isEqualTo("This page does not exist");
			assertThat(visitor().get(path).location()).as(path).startsWith("/staff/sign-in");
		}
		assertThat(signedIn(Role.STAFF).get("/staff/accounts").status()).as("for admins").isEqualTo(403);
	}

	@Test
	void ordersItsRulesSoThatNoneHidesAnother() {
		Set<String> patterns = new TreeSet<>();
		Stream<String> inOrder = Access.RULES.stream().map(Access::pattern);
		inOrder.forEach((pattern) -> assertThat(patterns.add(pattern)).as(pattern).isTrue());
	}

	/**
	 * Checks whether a visitor is refused, which means the sign-in page, the page for a
	 * new password, or 403. A form is sent without its content, so that it does nothing
	 * if it is accepted.
	 */
	private void expect(List<String> broken, String name, Visitor visitor, String address, boolean allowed) {
		String path = address.substring(address.indexOf(' ') + 1).replace("{id}", "999999999");
		boolean form = address.startsWith("POST");
		Visitor.Answer answer = form ? visitor.post(path, token(visitor)) : visitor.get(path);
		boolean refused = answer.status() == 403 || answer.location().startsWith("/staff/sign-in")
				|| answer.location().equals("/staff/password");
		boolean done = answer.location().equals("/staff/sign-in?everywhere");
		if ((done || !refused) != allowed) {
			broken.add(name + " " + address + ": " + answer.status() + " " + answer.location());
		}
	}

	private static Map<String, String> token(Visitor visitor) {
		return Map.of("_csrf", visitor.get("/staff/sign-in").page().select("input[name=_csrf]").val());
	}

}
