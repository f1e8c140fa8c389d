package org.zairyu.check.staff.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

import org.zairyu.check.staff.platform.DatabaseTime;

/** Finds accounts, and keeps what a person sets for themselves. */
@Component
public final class Accounts {

	private final JdbcClient jdbc;

	private final Passwords passwords;

	private final Clock clock;

	Accounts(JdbcClient jdbc, Passwords passwords, Clock clock) {
		this.jdbc = jdbc;
		this.passwords = passwords;
		this.clock = clock;
	}

	/** Returns all accounts, by name. */
	public List<Account> all() {
		return this.jdbc.sql("select * from account order by username").query(Account::of).list();
	}

	public Optional<Account> find(long id) {
		return this.jdbc.sql("select * from account where id = :id").param("id", id).query(Account::of).optional();
	}

	public Optional<Account> findByUsername(String username) {
		return this.jdbc.sql("select * from account where username = :username")
			.param("username", normal(username))
			.query(Account::of)
			.optional();
	}

	public Optional<Account> findByEmail(String email) {
		return this.jdbc.sql("select * from account where email = :email")
			.param("email", normal(email))
			.query(Account::of)
			.optional();
	}

	/**
	 * Finds the account with this name if the password is right, the account is enabled
	 * and a one-time password has not expired. Takes as long when there is no such
	 * account.
	 */
	public Optional<Account> verify(String username, String password) {
		Optional<Lock> lock = this.jdbc.sql("""
				select * from account where username = :username and enabled
				and (password_expires_at is null or password_expires_at > :now)""")
			.param("username", normal(username))
			.param("now", DatabaseTime.of(this.clock.instant()))
			.query(Lock::of)
			.optional();
		boolean opened = this.passwords.match(password, lock.map(Lock::hash).orElse(null));
		return lock.filter((found) -> opened).map(Lock::account);
	}

	/** Records that a person has signed in. */
	public void signedIn(long id) {
		this.jdbc.sql("update account set last_sign_in_at = :now where id = :id")
			.param("now", DatabaseTime.of(this.clock.instant()))
			.param("id", id)
			.update();
	}

	/**
	 * Sets a person's own password and ends all sign-ins of the account.
	 * @return the account as it is then
	 */
	public Account changePassword(long id, String password) {
		this.jdbc.sql("""
				update account set password_hash = :hash, must_change_password = false,
				password_expires_at = null, stamp = stamp + 1 where id = :id""")
			.param("hash", this.passwords.hash(password))
			.param("id", id)
			.update();
		return find(id).orElseThrow();
	}

	/** Ends all sign-ins of an account. */
	public void endSignIns(long id) {
		this.jdbc.sql("update account set stamp = stamp + 1 where id = :id").param("id", id).update();
	}

	public void setLanguage(long id, String language) {
		this.jdbc.sql("update account set language = :language where id = :id")
			.param("language", language)
			.param("id", id)
			.update();
	}

	/** Normalizes a name or an e-mail address as it is stored and compared. */
	public static String normal(String name) {
		return Normalizer.normalize(name, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
	}

	long insert(NewAccount account, String hash, @Nullable Instant passwordExpiresAt) {
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.jdbc.sql("""
				insert into account (username, display_name, email, role, language, enabled, password_hash,
				must_change_password, password_expires_at, stamp, created_at)
				values (:username, :displayName, :email, :role, :language, true, :hash, true, :expires, 0, :now)""")
			.param("username", normal(account.username()))
			.param("displayName", account.displayName())
			.param("email", account.email(), Types.VARCHAR)
			.param("role", account.role().id())
			.param("language", account.language())
			.param("hash", hash)
			.param("expires", DatabaseTime.ofNullable(passwordExpiresAt), Types.TIMESTAMP_WITH_TIMEZONE)
			.param("now", DatabaseTime.of(this.clock.instant()))
			.update(key, "id");
		return Objects.requireNonNull(key.getKey()).longValue();
	}

	/** An account and the hash it had when its stamp was read. */
	private record Lock(Account account, String hash) {

		static Lock of(ResultSet row, int number) throws SQLException {
			return new Lock(Account.of(row, number), row.getString("password_hash"));
		}

	}

}
