package org.zairyu.check.staff.testing;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.account.AccountAdministration;
import org.zairyu.check.staff.account.Accounts;
import org.zairyu.check.staff.account.NewAccount;
import org.zairyu.check.staff.account.Role;
import org.zairyu.check.staff.platform.Actor;

/**
 * Base class for tests that run on both databases. A test class contains a suite and two
 * nested classes that extend it, one {@link OnH2} and one {@link OnPostgres}. All suites
 * share the two applications, so tests create their own records and leave those of others
 * alone.
 */
public abstract class StaffSuite {

	/** The password of all accounts that tests create. */
	protected static final String PASSWORD = "correct horse battery";

	private static final AtomicInteger NUMBERS = new AtomicInteger();

	private static final AtomicReference<String> HASH = new AtomicReference<>();

	@LocalServerPort
	protected int port;

	@Autowired
	protected JdbcClient jdbc;

	@Autowired
	protected Accounts accounts;

	@Autowired
	protected AccountAdministration administration;

	/** Returns a text that no other test uses. */
	protected static String unique(String prefix) {
		return prefix + "-" + NUMBERS.incrementAndGet();
	}

	protected Visitor visitor() {
		return new Visitor(this.port);
	}

	/**
	 * Creates an account with a chosen password, which is hashed only once because that
	 * is slow.
	 */
	protected Account account(Role role) {
		String username = unique(role.id());
		this.administration.create(Actor.system(), new NewAccount(username, "Name of " + username, null, role, "en"));
		Account account = this.accounts.findByUsername(username).orElseThrow();
		String hash = HASH.get();
		if (hash == null) {
			this.accounts.changePassword(account.id(), PASSWORD);
			HASH.set(this.jdbc.sql("select password_hash from account where id = :id")
				.param("id", account.id())
				.query(String.class)
				.single());
		}
		else {
			this.jdbc.sql("""
					update account set password_hash = :hash, must_change_password = false,
					password_expires_at = null where id = :id""")
				.param("hash", hash)
				.param("id", account.id())
				.update();
		}
		return this.accounts.find(account.id()).orElseThrow();
	}

	/** Returns a visitor who has signed in. */
	protected Visitor signedIn(Account account) {
		Visitor visitor = visitor();
		Visitor.Answer answer = visitor.signIn(account.username(), PASSWORD);
		if (!answer.location().equals("/staff")) {
			throw new AssertionError(account.username() + " cannot sign in: " + answer.location());
		}
		return visitor;
	}

	protected Visitor signedIn(Role role) {
		return signedIn(account(role));
	}

	protected int count(String sql) {
		return this.jdbc.sql(sql).query(Integer.class).single();
	}

}
