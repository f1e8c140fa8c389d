package org.zairyu.check.staff.platform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Counts tries in the database, so that several instances count together. Counts a try
 * before anybody looks at it: a hundred at the same moment are a hundred. A clock that
 * was wrong for a while and is put right holds nobody up for longer than the limit says.
 */
@Component
public final class Throttle {

	private final JdbcClient jdbc;

	private final TransactionOperations transactions;

	private final Clock clock;

	Throttle(JdbcClient jdbc, TransactionOperations transactions, Clock clock) {
		this.jdbc = jdbc;
		this.transactions = transactions;
		this.clock = clock;
	}

	/**
	 * Counts a try.
	 * @param limit the limit it counts against
	 * @param subject who tries, or what is tried; only its hash is stored
	 * @return whether the try may go on
	 */
	public boolean allows(Limit limit, String subject) {
		String hash = hash(limit, subject);
		return Boolean.TRUE.equals(this.transactions.execute((status) -> {
			this.jdbc.sql("""
					insert into throttle (kind, subject, tries, counted_from)
					values (:kind, :subject, 0, :now) on conflict do nothing""")
				.param("kind", limit.kind())
				.param("subject", hash)
				.param("now", DatabaseTime.of(this.clock.instant()))
				.update();
			Tries tries = this.jdbc.sql("select * from throttle where kind = :kind and subject = :subject for update")
				.param("kind", limit.kind())
				.param("subject", hash)
				.query(Tries::of)
				.single();
			// the time after the wait for the row, which another try may have changed
			Instant now = this.clock.instant();
			if (tries.holdsAt(now, limit)) {
				return false;
			}
			Tries next = limit.isGrowing() ? tries.andOneBeforeALongerHold(now, limit) : tries.andOne(now, limit);
			store(limit, hash, next);
			return limit.isGrowing() || next.heldUntil == null;
		}));
	}

	/** Forgets all tries, after one that was right. */
	public void forgive(Limit limit, String subject) {
		this.jdbc.sql("delete from throttle where kind = :kind and subject = :subject")
			.param("kind", limit.kind())
			.param("subject", hash(limit, subject))
			.update();
	}

	/**
	 * Takes back one try: one that was right from an address that many share, or one that
	 * nobody looked at.
	 */
	public void giveBack(Limit limit, String subject) {
		// where the hold-up grows, the try that is taken back has caused the present one
		String held = limit.isGrowing() ? ", held_until = null" : "";
		this.jdbc
			.sql("update throttle set tries = tries - 1" + held
					+ " where kind = :kind and subject = :subject and tries > 0")
			.param("kind", limit.kind())
			.param("subject", hash(limit, subject))
			.update();
	}

	/**
	 * Deletes what no longer counts.
	 * @param before counted from before this moment
	 * @return how many rows
	 */
	public int purge(Instant before) {
		return this.jdbc.sql("""
				delete from throttle where counted_from < :before
				and (held_until is null or held_until < :now)""")
			.param("before", DatabaseTime.of(before))
			.param("now", DatabaseTime.of(this.clock.instant()))
			.update();
	}

	private void store(Limit limit, String hash, Tries tries) {
		this.jdbc.sql("""
				update throttle set tries = :tries, counted_from = :from, held_until = :until
				where kind = :kind and subject = :subject""")
			.param("tries", tries.count)
			.param("from", DatabaseTime.of(tries.from))
			.param("until", DatabaseTime.ofNullable(tries.heldUntil), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
			.param("kind", limit.kind())
			.param("subject", hash)
			.update();
	}

	private static String hash(Limit limit, String subject) {
		try {
			byte[] text = (limit.kind() + ":" + subject).getBytes(StandardCharsets.UTF_8);
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private record Tries(int count, Instant from, @Nullable Instant heldUntil) {

		/**
		 * A moment much further away than any hold-up comes from a clock that was ahead;
		 * the clocks of two instances may differ a little.
		 */
		boolean holdsAt(Instant now, Limit limit) {
			return this.heldUntil != null && now.isBefore(this.heldUntil)
					&& !this.heldUntil.isAfter(now.plus(limit.hold().multipliedBy(2)));
		}

		Tries andOne(Instant now, Limit limit) {
			boolean counting = this.heldUntil == null && isCountedAt(now, limit);
			int tries = counting ? this.count + 1 : 1;
			return new Tries(tries, counting ? this.from : now,
					(tries > limit.tries()) ? now.plus(limit.hold()) : null);
		}

		/** Each try is let through; after the free ones each has to wait. */
		Tries andOneBeforeALongerHold(Instant now, Limit limit) {
			int tries = isCountedAt(now, limit) ? this.count + 1 : 1;
			int beyond = tries - limit.tries();
			return new Tries(tries, now, (beyond < 0) ? null : now.plus(limit.holdAfter(beyond)));
		}

		private boolean isCountedAt(Instant now, Limit limit) {
			return now.isBefore(this.from.plus(limit.window())) && !this.from.isAfter(now.plus(limit.window()));
		}

		static Tries of(ResultSet row, int number) throws SQLException {
			return new Tries(row.getInt("tries"), DatabaseTime.get(row, "counted_from"),
					DatabaseTime.find(row, "held_until"));
		}

	}

}
