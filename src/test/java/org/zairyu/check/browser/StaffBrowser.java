package org.zairyu.check.browser;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.zairyu.check.staff.account.AccountAdministration;
import org.zairyu.check.staff.account.Accounts;
import org.zairyu.check.staff.account.NewAccount;
import org.zairyu.check.staff.account.Role;
import org.zairyu.check.staff.platform.Actor;

import static org.assertj.core.api.Assertions.assertThat;

/** Creates accounts of members of staff, and knows what only staff pages know. */
@TestComponent
class StaffBrowser {

	/** The password of all accounts. */
	static final String PASSWORD = "correct horse battery";

	private final AccountAdministration administration;

	private final Accounts accounts;

	private final JdbcClient jdbc;

	StaffBrowser(AccountAdministration administration, Accounts accounts, JdbcClient jdbc) {
		this.administration = administration;
		this.accounts = accounts;
		this.jdbc = jdbc;
	}

	/**
	 * Creates an account that nobody has used yet.
	 * @return its one-time password
	 */
	String newcomer(String username, Role role, String language) {
		return this.administration.create(Actor.system(),
				new NewAccount(username, "Name of " + username, null, role, language));
	}

	/** Creates an account with a chosen password, if there is none. */
	void member(String username, Role role, String language) {
		if (this.accounts.findByUsername(username).isEmpty()) {
			newcomer(username, role, language);
			this.accounts.changePassword(this.accounts.findByUsername(username).orElseThrow().id(), PASSWORD);
		}
	}

	/** Creates an account with a chosen password that must be changed. */
	void guest(String username, String language) {
		member(username, Role.STAFF, language);
		this.jdbc.sql("update account set must_change_password = true where username = :name")
			.param("name", username)
			.update();
	}

	/** Ends all sign-ins of an account, as time does. */
	void end(String username) {
		assertThat(this.jdbc.sql("delete from spring_session where principal_name = :name")
			.param("name", username)
			.update()).isPositive();
	}

	/** Returns the token in the link that stops the reminders of the newest case. */
	String stopToken() {
		return this.jdbc.sql("select stop_token from reminder_consent order by case_id desc limit 1")
			.query(String.class)
			.single();
	}

}
