package org.zairyu.check.staff.notice;

import java.time.Clock;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.account.Accounts;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.platform.AuditAction;
import org.zairyu.check.staff.platform.AuditLog;
import org.zairyu.check.staff.platform.DatabaseTime;

/**
 * Keeps the addresses of calendars, at most one for each account. An address opens only
 * while the account still has the stamp it was made with, so whatever ends the sign-ins
 * of an account ends its address too.
 */
@Component
final class Feeds {

	private static final String SUBJECT = "account";

	private final JdbcClient jdbc;

	private final TransactionOperations transactions;

	private final Accounts accounts;

	private final AuditLog audit;

	private final Clock clock;

	Feeds(JdbcClient jdbc, TransactionOperations transactions, Accounts accounts, AuditLog audit, Clock clock) {
		this.jdbc = jdbc;
		this.transactions = transactions;
		this.accounts = accounts;
		this.audit = audit;
		this.clock = clock;
	}

	/** Finds the calendar of an account, if it has one that opens. */
	Optional<Feed> find(long account) {
		return this.jdbc.sql("""
				select f.created_at, f.last_read_at from calendar_feed f
				join account a on a.id = f.account_id and a.stamp = f.stamp where a.id = :id""")
			.param("id", account)
			.query((row, number) -> new Feed(DatabaseTime.get(row, "created_at"),
					DatabaseTime.find(row, "last_read_at")))
			.optional();
	}

	/** Makes an address and ends the one that was made before. */
	FeedToken make(long account, Actor actor) {
		FeedToken token = FeedToken.make();
		this.transactions.executeWithoutResult((status) -> {
			this.jdbc.sql("select id from account where id = :id for update").param("id", account).query().listOfRows();
			delete(account);
			this.jdbc.sql("""
					insert into calendar_feed (account_id, token_hash, stamp, created_at)
					select id, :hash, stamp, cast(:now as timestamp with time zone) from account where id = :id""")
				.param("id", account)
				.param("hash", token.hash())
				.param("now", DatabaseTime.of(this.clock.instant()))
				.update();
			this.audit.record(actor, AuditAction.FEED_MADE, SUBJECT, account);
		});
		return token;
	}

	/** Ends the address of an account. */
	void revoke(long account, Actor actor) {
		this.transactions.executeWithoutResult((status) -> {
			if (delete(account) > 0) {
				this.audit.record(actor, AuditAction.FEED_REVOKED, SUBJECT, account);
			}
		});
	}

	/**
	 * Finds the account whose calendar has this token, and records that it is read. Finds
	 * nothing if the account is disabled or its stamp has changed.
	 */
	Optional<Account> read(FeedToken token) {
		Optional<Account> reader = this.jdbc.sql("""
				select a.id from calendar_feed f join account a on a.id = f.account_id and a.stamp = f.stamp
				where f.token_hash = :hash""")
			.param("hash", token.hash())
			.query(Long.class)
			.optional()
			.flatMap(this.accounts::find)
			.filter(Account::enabled);
		reader.ifPresent(
				(account) -> this.jdbc.sql("update calendar_feed set last_read_at = :now where token_hash = :hash")
					.param("now", DatabaseTime.of(this.clock.instant()))
					.param("hash", token.hash())
					.update());
		return reader;
	}

	private int delete(long account) {
		return this.jdbc.sql("delete from calendar_feed where account_id = :id").param("id", account).update();
	}

}
