package org.zairyu.check.staff.notice;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import org.zairyu.check.staff.notice.mail.Outbox;
import org.zairyu.check.staff.platform.DatabaseTime;

/**
 * Reminds clients. The transaction that stores a mail also stores its date and distance
 * under a unique key, so each mail is stored exactly once, however many instances run and
 * whenever one of them dies.
 */
@Component
final class Reminders {

	private static final Logger LOG = LoggerFactory.getLogger(Reminders.class);

	private final JdbcClient jdbc;

	private final TransactionOperations transactions;

	private final DueDates dates;

	private final ReminderLetters letters;

	private final Outbox outbox;

	private final Clock clock;

	Reminders(JdbcClient jdbc, TransactionOperations transactions, DueDates dates, ReminderLetters letters,
			Outbox outbox, Clock clock) {
		this.jdbc = jdbc;
		this.transactions = transactions;
		this.dates = dates;
		this.letters = letters;
		this.outbox = outbox;
		this.clock = clock;
	}

	/**
	 * Stores the mails of today and those of earlier days that were missed. A case that
	 * fails does not stop the others and is tried again the next time.
	 * @return the number of mails
	 */
	int run() {
		LocalDate today = LocalDate.now(this.clock);
		int mails = 0;
		for (DueDate date : this.dates.from(today)) {
			Optional<Occasion> occasion = Occasion.of(date.due(), date.accepted(), today);
			try {
				mails += (occasion.isPresent() && remind(date, occasion.get(), today)) ? 1 : 0;
			}
			catch (RuntimeException ex) {
				LOG.warn("Reminder of case {} failed: {}", date.caseId(), ex.getClass().getSimpleName());
			}
		}
		return mails;
	}

	private boolean remind(DueDate date, Occasion occasion, LocalDate today) {
		return Boolean.TRUE.equals(this.transactions.execute((status) -> {
			boolean wanted = isWanted(date, occasion);
			int written = this.jdbc.sql("""
					insert into reminder (case_id, due, days, mailed_at) values (:id, :due, :days, :now)
					on conflict do nothing""")
				.param("id", date.caseId())
				.param("due", occasion.due())
				.param("days", occasion.days())
				.param("now", wanted ? DatabaseTime.of(this.clock.instant()) : null, Types.TIMESTAMP_WITH_TIMEZONE)
				.update();
			boolean first = wanted && written == 1;
			if (first) {
				this.outbox.put(this.letters.write(date, today));
			}
			return first;
		}));
	}

	/**
	 * Whether a mail was due on the day of the occasion. If the date was not known then,
	 * none was missed.
	 */
	private boolean isWanted(DueDate date, Occasion occasion) {
		if (occasion.day().isBefore(date.consentOn())) {
			return false;
		}
		return !occasion.day().isBefore(date.savedOn()) || isKnown(date);
	}

	private boolean isKnown(DueDate date) {
		return this.jdbc.sql("select count(*) from reminder where case_id = :id and due = :due")
			.param("id", date.caseId())
			.param("due", date.due())
			.query(Integer.class)
			.single() > 0;
	}

}
