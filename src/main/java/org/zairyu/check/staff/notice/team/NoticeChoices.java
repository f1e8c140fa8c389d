package org.zairyu.check.staff.notice.team;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.platform.AuditAction;
import org.zairyu.check.staff.platform.AuditLog;

/**
 * Stores which mails members of staff want: {@value #DIGEST} and the ids of
 * {@link NoticeKind}. All are wanted until somebody says otherwise.
 */
@Component
final class NoticeChoices {

	/** The mail of each working day. */
	static final String DIGEST = "digest";

	private final JdbcClient jdbc;

	private final TransactionOperations transactions;

	private final AuditLog audit;

	NoticeChoices(JdbcClient jdbc, TransactionOperations transactions, AuditLog audit) {
		this.jdbc = jdbc;
		this.transactions = transactions;
		this.audit = audit;
	}

	/** Returns the ids of the mails that a person wants. */
	Set<String> of(long account) {
		Set<String> wanted = Stream.of(NoticeKind.values())
			.map(NoticeKind::id)
			.collect(Collectors.toCollection(TreeSet::new));
		this.jdbc.sql("select kind from staff_notice_off where account_id = :id")
			.param("id", account)
			.query(String.class)
			.list()
			.forEach(wanted::remove);
		if (this.jdbc.sql("select digest from account where id = :id")
			.param("id", account)
			.query(Boolean.class)
			.single()) {
			wanted.add(DIGEST);
		}
		return wanted;
	}

	/**
	 * Sets the mails that a person wants.
	 * @param wanted ids, of which unknown ones are ignored
	 */
	void choose(long account, Set<String> wanted, Actor actor) {
		this.transactions.executeWithoutResult((status) -> {
			this.jdbc.sql("select id from account where id = :id for update").param("id", account).query().listOfRows();
			Set<String> before = of(account);
			this.jdbc.sql("update account set digest = :wanted where id = :id")
				.param("wanted", wanted.contains(DIGEST))
				.param("id", account)
				.update();
			this.jdbc.sql("delete from staff_notice_off where account_id = :id").param("id", account).update();
			for (NoticeKind kind : NoticeKind.values()) {
				if (!wanted.contains(kind.id())) {
					this.jdbc.sql("insert into staff_notice_off (account_id, kind) values (:id, :kind)")
						.param("id", account)
						.param("kind", kind.id())
						.update();
				}
			}
			if (!of(account).equals(before)) {
				this.audit.record(actor, AuditAction.DIGEST_CHANGED, "account", account);
			}
		});
	}

}
