package org.zairyu.check.staff.notice.team;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.account.Accounts;
import org.zairyu.check.staff.notice.mail.Outbox;

/**
 * Tells members of staff each working day what is due. The transaction that stores a mail
 * also stores its day with the account, so each mail is stored once, however many
 * instances run and whenever one of them dies. Who has nothing to do gets no mail.
 */
@Component
final class Digests {

	private static final Logger LOG = LoggerFactory.getLogger(Digests.class);

	private static final Set<DayOfWeek> FREE = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

	private final JdbcClient jdbc;

	private final TransactionOperations transactions;

	private final Accounts accounts;

	private final DigestLetters letters;

	private final Outbox outbox;

	private final Clock clock;

	Digests(JdbcClient jdbc, TransactionOperations transactions, Accounts accounts, DigestLetters letters,
			Outbox outbox, Clock clock) {
		this.jdbc = jdbc;
		this.transactions = transactions;
		this.accounts = accounts;
		this.letters = letters;
		this.outbox = outbox;
		this.clock = clock;
	}

	/** Stores the mails of today. An account that fails does not stop the others. */
	void run() {
		LocalDate today = LocalDate.now(this.clock);
		List<Account> people = FREE.contains(today.getDayOfWeek()) ? List.of() : this.accounts.all();
		for (Account account : people) {
			try {
				tell(account, today);
			}
			catch (RuntimeException ex) {
				LOG.warn("Digest of account {} failed: {}", account.id(), ex.getClass().getSimpleName());
			}
		}
	}

	private void tell(Account account, LocalDate today) {
		String address = account.email();
		if (address == null || !account.enabled()) {
			return;
		}
		this.transactions.executeWithoutResult((status) -> {
			int first = this.jdbc.sql("""
					update account set digested_on = :today
					where id = :id and digest and (digested_on is null or digested_on < :today)""")
				.param("today", today)
				.param("id", account.id())
				.update();
			if (first == 1) {
				this.letters.write(account, address, today).ifPresent(this.outbox::put);
			}
		});
	}

}
