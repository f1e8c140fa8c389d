package org.zairyu.check.staff.handoff.reply;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import org.zairyu.check.staff.cases.Cases;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.platform.AuditAction;
import org.zairyu.check.staff.platform.AuditLog;
import org.zairyu.check.staff.platform.DatabaseTime;

/**
 * Makes, finds and ends the links of cases. A link opens until its last day is over, it
 * is revoked, or its case is closed.
 */
@Component
public final class ClientLinks {

	/** For how many days a link can be made. */
	static final List<Integer> DAYS = List.of(7, 14, 30);

	/** Opening a link again is recorded again only after this time. */
	private static final Duration RECORDED = Duration.ofHours(1);

	private static final String LIVE = """
			select l.* from client_link l join case_file f on f.id = l.case_id
			where l.revoked_at is null and l.last_day >= :today and f.state <> 'closed'
			""";

	private final JdbcClient jdbc;

	private final TransactionOperations transactions;

	private final AuditLog audit;

	private final Clock clock;

	ClientLinks(JdbcClient jdbc, TransactionOperations transactions, AuditLog audit, Clock clock) {
		this.jdbc = jdbc;
		this.transactions = transactions;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * A link that was just made.
	 *
	 * @param token its token, which nobody can find out later
	 * @param lastDay the last day on which it opens
	 */
	record Made(LinkToken token, LocalDate lastDay) {
	}

	/**
	 * Makes a link.
	 * @param days how many days it opens after today
	 * @return the link, or nothing if the case is closed
	 */
	Optional<Made> make(long caseId, int days, Actor actor) {
		LinkToken token = LinkToken.make();
		LocalDate lastDay = LocalDate.now(this.clock).plusDays(days);
		return this.transactions.execute((status) -> {
			if (!isOpen(caseId)) {
				return Optional.empty();
			}
			this.jdbc.sql("""
					insert into client_link (case_id, token_hash, made_by, made_at, last_day)
					values (:case, :hash, :by, :now, :last)""")
				.param("case", caseId)
				.param("hash", token.hash())
				.param("by", actor.name())
				.param("now", DatabaseTime.of(this.clock.instant()))
				.param("last", lastDay)
				.update();
			this.audit.record(actor, AuditAction.CLIENT_LINK_MADE, Cases.SUBJECT, caseId);
			return Optional.of(new Made(token, lastDay));
		});
	}

	/** Locks the case, so that nobody closes it meanwhile. */
	private boolean isOpen(long caseId) {
		return this.jdbc.sql("select state from case_file where id = :id for update")
			.param("id", caseId)
			.query(String.class)
			.optional()
			.filter((state) -> !state.equals("closed"))
			.isPresent();
	}

	/** Returns the links of a case that open, the newest first. */
	List<ClientLink> of(long caseId) {
		return live(" and l.case_id = :case order by l.id desc").param("case", caseId).query(ClientLink::of).list();
	}

	/** Finds the link with this hash, if it opens. */
	Optional<ClientLink> find(String hash) {
		return live(" and l.token_hash = :hash").param("hash", hash).query(ClientLink::of).optional();
	}

	private JdbcClient.StatementSpec live(String condition) {
		return this.jdbc.sql(LIVE + condition).param("today", LocalDate.now(this.clock));
	}

	/** Records that a client has opened a link. */
	void opened(ClientLink link) {
		Instant now = this.clock.instant();
		this.transactions.executeWithoutResult((status) -> {
			int first = this.jdbc.sql("""
					update client_link set opened_at = :now
					where id = :id and (opened_at is null or opened_at < :before)""")
				.param("now", DatabaseTime.of(now))
				.param("before", DatabaseTime.of(now.minus(RECORDED)))
				.param("id", link.id())
				.update();
			if (first > 0) {
				this.audit.record(Actor.resident(), AuditAction.CLIENT_LINK_OPENED, Cases.SUBJECT, link.caseId());
			}
		});
	}

	/** Ends a link of a case at once. */
	void revoke(long caseId, long id, Actor actor) {
		this.transactions.executeWithoutResult((status) -> {
			int revoked = this.jdbc.sql("""
					update client_link set revoked_at = :now
					where id = :id and case_id = :case and revoked_at is null""")
				.param("now", DatabaseTime.of(this.clock.instant()))
				.param("id", id)
				.param("case", caseId)
				.update();
			if (revoked > 0) {
				this.audit.record(actor, AuditAction.CLIENT_LINK_REVOKED, Cases.SUBJECT, caseId);
			}
		});
	}

	/** Deletes the links of a case, and what was sent by them and not taken. */
	public void erase(long caseId) {
		this.jdbc.sql("delete from client_reply where case_id = :id").param("id", caseId).update();
		this.jdbc.sql("delete from client_link where case_id = :id").param("id", caseId).update();
	}

}
