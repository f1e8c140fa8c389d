package org.zairyu.check.staff.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.platform.AuditAction;
import org.zairyu.check.staff.platform.AuditLog;
import org.zairyu.check.staff.platform.DatabaseTime;

/**
 * Creates and changes accounts for admins. Makes one change at a time across all
 * instances: two admins who demote each other at the same moment would leave none.
 */
@Component
public final class AccountAdministration {

	/** How long a one-time password can be used. */
	public static final Duration ONE_TIME = Duration.ofDays(3);

	private static final String SUBJECT = "account";

	private final JdbcClient jdbc;

	private final TransactionOperations transactions;

	private final Accounts accounts;

	private final Passwords passwords;

	private final AuditLog audit;

	private final Clock clock;

	AccountAdministration(JdbcClient jdbc, TransactionOperations transactions, Accounts accounts, Passwords passwords,
			AuditLog audit, Clock clock) {
		this.jdbc = jdbc;
		this.transactions = transactions;
		this.accounts = accounts;
		this.passwords = passwords;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Makes the first admin, if there is no account at all, or makes them anew, if their
	 * one-time password has run out before anybody signed in.
	 * @return the one-time password, which is shown once and stored nowhere
	 */
	public Optional<String> createFirstAdmin(NewAccount account) {
		return inTurn(() -> {
			Instant now = this.clock.instant();
			this.jdbc.sql("""
					delete from account where (select count(*) from account) = 1 and must_change_password
					and last_sign_in_at is null and password_expires_at < :now""")
				.param("now", DatabaseTime.of(now))
				.update();
			if (count("select count(*) from account") > 0) {
				return Optional.empty();
			}
			String password = OneTimePassword.make();
			long id = this.accounts.insert(account, this.passwords.hash(password), now.plus(ONE_TIME));
			this.audit.record(Actor.system(), AuditAction.ACCOUNT_CREATED, SUBJECT, id);
			return Optional.of(password);
		});
	}

	/**
	 * Creates an account.
	 * @return the one-time password
	 * @throws org.springframework.dao.DuplicateKeyException if the name or the e-mail
	 * address has an account
	 */
	public String create(Actor actor, NewAccount account) {
		String password = OneTimePassword.make();
		String hash = this.passwords.hash(password);
		return inTurn(() -> {
			long id = this.accounts.insert(account, hash, this.clock.instant().plus(ONE_TIME));
			this.audit.record(actor, AuditAction.ACCOUNT_CREATED, SUBJECT, id);
			return password;
		});
	}

	/**
	 * Changes what an admin may change. Ends all sign-ins of the account if its role
	 * changes.
	 * @throws LastAdminException if no admin would be left
	 */
	public void change(Actor actor, long id, String displayName, @Nullable String email, Role role) {
		inTurn(() -> {
			this.jdbc.sql("""
					update account set display_name = :name, email = :email,
					stamp = case when role = :role then stamp else stamp + 1 end, role = :role where id = :id""")
				.param("name", displayName)
				.param("email", email, java.sql.Types.VARCHAR)
				.param("role", role.id())
				.param("id", id)
				.update();
			requireAdmin();
			this.audit.record(actor, AuditAction.ACCOUNT_CHANGED, SUBJECT, id);
			return id;
		});
	}

	/**
	 * Enables or disables an account and ends all its sign-ins.
	 * @throws LastAdminException if no admin would be left
	 */
	public void enable(Actor actor, long id, boolean enabled) {
		inTurn(() -> {
			this.jdbc.sql("update account set enabled = :enabled, stamp = stamp + 1 where id = :id")
				.param("enabled", enabled)
				.param("id", id)
				.update();
			requireAdmin();
			this.audit.record(actor, enabled ? AuditAction.ACCOUNT_ENABLED : AuditAction.ACCOUNT_DISABLED, SUBJECT, id);
			return id;
		});
	}

	/**
	 * Replaces a password by a one-time password, removes the passkeys, and ends all
	 * sign-ins of the account.
	 * @return the one-time password
	 */
	public String resetPassword(Actor actor, long id) {
		String password = OneTimePassword.make();
		String hash = this.passwords.hash(password);
		return inTurn(() -> {
			this.jdbc.sql("""
					update account set password_hash = :hash, must_change_password = true,
					password_expires_at = :expires, stamp = stamp + 1 where id = :id""")
				.param("hash", hash)
				.param("expires", DatabaseTime.of(this.clock.instant().plus(ONE_TIME)))
				.param("id", id)
				.update();
			this.jdbc.sql("delete from user_entities where name = (select username from account where id = :id)")
				.param("id", id)
				.update();
			this.audit.record(actor, AuditAction.PASSWORD_RESET, SUBJECT, id);
			return password;
		});
	}

	private void requireAdmin() {
		if (count("select count(*) from account where role = 'admin' and enabled") == 0) {
			throw new LastAdminException();
		}
	}

	private int count(String sql) {
		return this.jdbc.sql(sql).query(Integer.class).single();
	}

	private <T> T inTurn(Supplier<T> change) {
		return java.util.Objects.requireNonNull(this.transactions.execute((status) -> {
			this.jdbc.sql("select name from guard where name = 'accounts' for update").query(String.class).single();
			return change.get();
		}));
	}

}
