package org.zairyu.check.staff.cases;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import org.zairyu.check.staff.cases.filing.Filings;
import org.zairyu.check.staff.platform.Actor;

/**
 * Changes the state and the assignee of cases. Sets only what a person has changed, so
 * that one person can change the state and another the assignee without undoing each
 * other's change.
 */
@Component
public final class Handlings {

	private final JdbcClient jdbc;

	private final TransactionOperations transactions;

	private final CaseWork work;

	private final Filings filings;

	Handlings(JdbcClient jdbc, TransactionOperations transactions, CaseWork work, Filings filings) {
		this.jdbc = jdbc;
		this.transactions = transactions;
		this.work = work;
		this.filings = filings;
	}

	/**
	 * Changes a case.
	 * @param before what the person was shown
	 * @param after what the person chose
	 * @throws StaleHandlingException if somebody else has set the same field to another
	 * value
	 * @throws MissingFactsException if the facts of the new state are not recorded
	 */
	public void change(long id, Handling before, Handling after, Actor actor) {
		this.transactions.executeWithoutResult((status) -> {
			Handling now = this.jdbc.sql("select state, assignee_id from case_file where id = :id for update")
				.param("id", id)
				.query((row, number) -> new Handling(CaseState.of(row.getString("state")),
						row.getObject("assignee_id", Long.class)))
				.single();
			Handling merged = new Handling(
					Objects.requireNonNull(merge(before.state(), after.state(), now.state(), id)),
					merge(before.assigneeId(), after.assigneeId(), now.assigneeId(), id));
			if (merged.state() != now.state() && !hasFacts(id, merged.state())) {
				throw new MissingFactsException(id, merged.state());
			}
			if (!merged.equals(now)) {
				this.work.change(id, merged.state(), merged.assigneeId(), actor);
			}
		});
	}

	private boolean hasFacts(long id, CaseState state) {
		return !state.needsFacts()
				|| this.filings.of(id).stream().anyMatch((filing) -> filing.isPending() == (state == CaseState.FILED));
	}

	private static <T> @Nullable T merge(@Nullable T before, @Nullable T after, @Nullable T now, long id) {
		if (Objects.equals(before, after) || Objects.equals(after, now)) {
			return now;
		}
		if (!Objects.equals(before, now)) {
			throw new StaleHandlingException(id);
		}
		return after;
	}

}
