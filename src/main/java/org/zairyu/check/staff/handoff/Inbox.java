package org.zairyu.check.staff.handoff;

import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.cases.Cases;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.platform.AuditAction;
import org.zairyu.check.staff.platform.AuditLog;

/** Finds the checks that residents have sent, and assigns each to one member of staff. */
@Component
final class Inbox {

	private static final String SELECT = """
			select h.case_id, f.client_id, h.sent_at, c.name, c.email, c.language, h.message, f.next_due, h.kept_days,
			a.display_name as assignee from hand_off h join case_file f on f.id = h.case_id
			join client c on c.id = f.client_id left join account a on a.id = f.assignee_id
			""";

	private static final String WAITING = "f.assignee_id is null and f.state <> 'closed'";

	private final JdbcClient jdbc;

	private final TransactionOperations transactions;

	private final AuditLog audit;

	Inbox(JdbcClient jdbc, TransactionOperations transactions, AuditLog audit) {
		this.jdbc = jdbc;
		this.transactions = transactions;
		this.audit = audit;
	}

	/** Returns the number of checks that nobody has taken up. */
	int size() {
		return this.jdbc.sql("select count(*) from hand_off h join case_file f on f.id = h.case_id where " + WAITING)
			.query(Integer.class)
			.single();
	}

	/** Returns the checks that nobody has taken up, the longest waiting first. */
	List<Incoming> waiting(int limit) {
		return this.jdbc.sql(SELECT + "where " + WAITING + " order by h.sent_at, h.case_id limit :limit")
			.param("limit", limit)
			.query(Incoming::of)
			.list();
	}

	/** Opens a check for a member of staff to read. The resident can see who did. */
	Optional<Incoming> open(long caseId, Actor actor) {
		return this.transactions.execute((status) -> {
			Optional<Incoming> found = this.jdbc.sql(SELECT + "where h.case_id = :id")
				.param("id", caseId)
				.query(Incoming::of)
				.optional();
			found.ifPresent((incoming) -> this.audit.record(actor, AuditAction.CASE_VIEWED, Cases.SUBJECT, caseId));
			return found;
		});
	}

	/**
	 * Assigns a case to a member of staff, unless it is assigned already.
	 * @return whether this call assigned it
	 */
	boolean take(long caseId, Account account, Actor actor) {
		return Boolean.TRUE.equals(this.transactions.execute((status) -> {
			int taken = this.jdbc.sql("""
					update case_file set assignee_id = :account where id = :id and assignee_id is null
					and exists (select 1 from hand_off h where h.case_id = case_file.id)""")
				.param("account", account.id())
				.param("id", caseId)
				.update();
			if (taken == 1) {
				this.audit.record(actor, AuditAction.HAND_OFF_TAKEN, Cases.SUBJECT, caseId);
			}
			return taken == 1;
		}));
	}

}
