package org.zairyu.check.staff.notice.team;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.account.Accounts;
import org.zairyu.check.staff.cases.CaseAssigned;
import org.zairyu.check.staff.notice.mail.Outbox;
import org.zairyu.check.staff.platform.DatabaseTime;

/**
 * Tells members of staff what others have done: one mail a person, once nothing more has
 * happened for a minute, so that the assignment of many cases is one mail. What is to be
 * told is noted in the transaction in which it happens, and deleted in the one that
 * stores the mail. Nobody is told of what they did themselves.
 */
@Component
public final class StaffNotices {

	private static final Logger LOG = LoggerFactory.getLogger(StaffNotices.class);

	private static final Duration QUIET = Duration.ofMinutes(1);

	/** How long things may go on happening before they are told all the same. */
	private static final Duration LONGEST = Duration.ofMinutes(15);

	/** Notes a case for people who want to be told, and have an address. */
	private static final String NOTE = """
			insert into staff_notice (account_id, kind, case_id, noted_at)
			select a.id, :kind, f.id, cast(:now as timestamp with time zone) from account a, case_file f
			where f.id = :case and a.enabled and a.email is not null and not exists
			(select 1 from staff_notice_off o where o.account_id = a.id and o.kind = :kind)
			""";

	private final JdbcClient jdbc;

	private final TransactionOperations transactions;

	private final Accounts accounts;

	private final NoticeLetters letters;

	private final Outbox outbox;

	private final Clock clock;

	StaffNotices(JdbcClient jdbc, TransactionOperations transactions, Accounts accounts, NoticeLetters letters,
			Outbox outbox, Clock clock) {
		this.jdbc = jdbc;
		this.transactions = transactions;
		this.accounts = accounts;
		this.letters = letters;
		this.outbox = outbox;
		this.clock = clock;
	}

	/** Notes that somebody else has assigned a case to a person. */
	@EventListener
	void assigned(CaseAssigned event) {
		if (!Objects.equals(event.actor().account(), event.assigneeId())) {
			note(NoticeKind.ASSIGNED, event.caseId(), "and a.id = " + event.assigneeId());
		}
	}

	/** Notes, for everybody, that a resident has sent a check. */
	public void handOffCame(long caseId) {
		note(NoticeKind.HAND_OFF, caseId, "");
	}

	/**
	 * Notes that the client of a case has answered: for its assignee, or for everybody if
	 * nobody who still works here is assigned to it.
	 */
	public void clientAnswered(long caseId) {
		note(NoticeKind.ANSWERED, caseId, """
				and (a.id = f.assignee_id or not exists
				(select 1 from account w where w.id = f.assignee_id and w.enabled))""");
	}

	private void note(NoticeKind kind, long caseId, String condition) {
		this.jdbc.sql(NOTE + condition + " on conflict do nothing")
			.param("kind", kind.id())
			.param("case", caseId)
			.param("now", DatabaseTime.of(this.clock.instant()))
			.update();
	}

	/**
	 * Stores the mails to all people for whom something is noted and nothing more
	 * happens. A person for whom this fails does not stop the others.
	 */
	void run() {
		Instant now = this.clock.instant();
		List<Long> people = this.jdbc.sql("""
				select account_id from staff_notice group by account_id
				having max(noted_at) <= :quiet or min(noted_at) <= :long order by account_id""")
			.param("quiet", DatabaseTime.of(now.minus(QUIET)))
			.param("long", DatabaseTime.of(now.minus(LONGEST)))
			.query((row, number) -> row.getLong("account_id"))
			.list();
		for (long person : people) {
			try {
				this.transactions.executeWithoutResult((status) -> tell(person));
			}
			catch (RuntimeException ex) {
				LOG.warn("Notices of account {} failed: {}", person, ex.getClass().getSimpleName());
			}
		}
	}

	private void tell(long person) {
		this.jdbc.sql("select id from account where id = :id for update").param("id", person).query().listOfRows();
		List<Notice> notices = this.jdbc.sql(Notice.SELECT).param("account", person).query(Notice::of).list();
		if (notices.isEmpty()) {
			return;
		}
		this.jdbc.sql("delete from staff_notice where id in (:ids)")
			.param("ids", notices.stream().map(Notice::id).toList())
			.update();
		Account account = this.accounts.find(person).orElseThrow();
		List<Notice> news = notices.stream().filter(Notice::current).toList();
		String address = account.email();
		if (!news.isEmpty() && account.enabled() && address != null) {
			this.outbox.put(this.letters.write(account, address, news));
		}
	}

}
