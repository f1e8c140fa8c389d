package org.zairyu.check.staff.cases;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import org.zairyu.check.procedure.Assessment;
import org.zairyu.check.procedure.Assessor;

/**
 * Recomputes the dates of cases when a day has passed or the state changes: a counter
 * that was open yesterday may not open again in time, and a closed case has no dates.
 * Leaves the answers and the records of what was told unchanged.
 */
@Component
final class Reassessment {

	private static final Logger LOG = LoggerFactory.getLogger(Reassessment.class);

	private static final int BATCH = 500;

	private final JdbcClient jdbc;

	private final TransactionOperations transactions;

	private final Cases cases;

	private final Assessor assessor;

	private final Deadlines deadlines;

	private final Clock clock;

	private volatile boolean stopping;

	Reassessment(JdbcClient jdbc, TransactionOperations transactions, Cases cases, Assessor assessor,
			Deadlines deadlines, Clock clock) {
		this.jdbc = jdbc;
		this.transactions = transactions;
		this.cases = cases;
		this.assessor = assessor;
		this.deadlines = deadlines;
		this.clock = clock;
	}

	/**
	 * Stops before all cases are done when the application shuts down; the next run
	 * continues.
	 */
	@EventListener(ContextClosedEvent.class)
	void stop() {
		this.stopping = true;
	}

	/**
	 * Updates every open case that is not up to date, each in its own transaction, so
	 * that the next run continues where a failed one stopped. A case that fails does not
	 * stop the others and is retried in the next run.
	 * @return the number of updated cases
	 */
	int run() {
		int done = 0;
		List<Long> batch = outdated(0);
		while (!batch.isEmpty()) {
			for (long id : batch) {
				done += (!this.stopping && isDone(id)) ? 1 : 0;
			}
			batch = this.stopping ? List.of() : outdated(batch.getLast());
		}
		return done;
	}

	private boolean isDone(long id) {
		try {
			return asOfToday(id);
		}
		catch (RuntimeException ex) {
			LOG.warn("Dates of case {} could not be worked out: {}", id, ex.getClass().getSimpleName());
			return false;
		}
	}

	/**
	 * Recomputes the dates of a case as of today. Locks the case first, so that nobody
	 * closes or saves it meanwhile.
	 * @return whether there is such a case
	 */
	boolean asOfToday(long id) {
		return Boolean.TRUE.equals(this.transactions.execute((status) -> {
			this.jdbc.sql("select id from case_file where id = :id for update").param("id", id).query().listOfRows();
			return this.cases.find(id).map(this::store).isPresent();
		}));
	}

	private Case store(Case file) {
		LocalDate today = LocalDate.now(this.clock);
		Assessment assessment = this.assessor.assess(file.answers(), today);
		List<Deadline> dates = file.isOpen() ? Deadline.of(assessment) : List.of();
		this.jdbc.sql("""
				update case_file set next_due = :nextDue, complete = :complete, assessed_on = :today,
				law_version = :law where id = :id""")
			.param("nextDue", dates.isEmpty() ? null : dates.getFirst().day(), Types.DATE)
			.param("complete", assessment.complete())
			.param("today", today)
			.param("law", assessment.law().version())
			.param("id", file.id())
			.update();
		if (!new HashSet<>(dates).equals(new HashSet<>(this.deadlines.of(file.id())))) {
			this.deadlines.replace(file.id(), dates);
		}
		return file;
	}

	private List<Long> outdated(long after) {
		return this.jdbc.sql("""
				select id from case_file where id > :after and state <> 'closed' and assessed_on < :today
				order by id limit :limit""")
			.param("after", after)
			.param("today", LocalDate.now(this.clock))
			.param("limit", BATCH)
			.query((row, number) -> row.getLong("id"))
			.list();
	}

}
