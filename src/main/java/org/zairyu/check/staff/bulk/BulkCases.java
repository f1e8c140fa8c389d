package org.zairyu.check.staff.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.account.Accounts;
import org.zairyu.check.staff.bulk.BulkQueue.Claimed;
import org.zairyu.check.staff.bulk.ImportPlanner.Planned;
import org.zairyu.check.staff.bulk.csv.CheckedRow;
import org.zairyu.check.staff.bulk.csv.PersonRow;
import org.zairyu.check.staff.bulk.csv.PersonTable;
import org.zairyu.check.staff.bulk.csv.RowPlan.Action;
import org.zairyu.check.staff.cases.Case;
import org.zairyu.check.staff.cases.CaseOrigin;
import org.zairyu.check.staff.cases.CaseWork;
import org.zairyu.check.staff.cases.Cases;
import org.zairyu.check.staff.cases.NewCase;
import org.zairyu.check.staff.client.Client;
import org.zairyu.check.staff.client.Clients;
import org.zairyu.check.staff.client.NewClient;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.platform.AuditAction;
import org.zairyu.check.staff.platform.AuditLog;

/**
 * Does with the rows of a run what was shown before, in one transaction that also marks
 * it as done: opens cases for new and known clients, and changes the open cases of known
 * ones. Leaves out a row whose client or case somebody has changed since it was shown.
 */
@Component
final class BulkCases {

	private static final int BATCH = 500;

	private final BulkTables tables;

	private final BulkResults results;

	private final ImportPlanner planner;

	private final BulkChanges changes;

	private final BulkQueue queue;

	private final Clients clients;

	private final Cases cases;

	private final CaseWork work;

	private final Accounts accounts;

	private final AuditLog audit;

	private final TransactionOperations transactions;

	/** Extends the run while the transaction that makes the cases is open. */
	private final TransactionOperations beside;

	/** What was done with rows. */
	private record Done(int made, int moved) {

		Done and(Done more) {
			return new Done(this.made + more.made, this.moved + more.moved);
		}

	}

	BulkCases(BulkTables tables, BulkResults results, ImportPlanner planner, BulkChanges changes, BulkQueue queue,
			Clients clients, Cases cases, CaseWork work, Accounts accounts, AuditLog audit,
			TransactionOperations transactions, PlatformTransactionManager manager) {
		this.tables = tables;
		this.results = results;
		this.planner = planner;
		this.changes = changes;
		this.queue = queue;
		this.clients = clients;
		this.cases = cases;
		this.work = work;
		this.accounts = accounts;
		this.audit = audit;
		this.transactions = transactions;
		this.beside = new TransactionTemplate(manager,
				new org.springframework.transaction.support.DefaultTransactionDefinition(
						TransactionDefinition.PROPAGATION_REQUIRES_NEW));
	}

	/**
	 * Does all, or nothing.
	 * @param stopping whether this instance is shutting down
	 * @throws CancellationException if it is
	 * @throws LostRunException if it is done already, or the run was deleted or claimed
	 * by another instance
	 */
	void make(Claimed claimed, BooleanSupplier stopping) {
		BulkRun run = claimed.run();
		Account owner = this.accounts.find(run.owner()).orElseThrow();
		Actor actor = new Actor(owner.id(), owner.username(), null);
		this.transactions.executeWithoutResult((status) -> {
			this.changes.lock();
			Done done = make(claimed, owner, actor, stopping);
			this.audit.record(actor, AuditAction.BULK_CASES_MADE, BulkRuns.SUBJECT, run.id());
			this.queue.made(claimed, done.made(), done.moved());
		});
	}

	private Done make(Claimed claimed, Account owner, Actor actor, BooleanSupplier stopping) {
		Done done = new Done(0, 0);
		try (PersonTable sheet = this.tables.open(claimed.run());
				Stream<CheckedRow> results = this.results.all(claimed.run())) {
			Iterator<CheckedRow> checked = results.iterator();
			List<PersonRow> rows = new ArrayList<>(BATCH);
			List<CheckedRow> shown = new ArrayList<>(BATCH);
			for (PersonRow row = sheet.next(); row != null; row = sheet.next()) {
				CheckedRow next = checked.next();
				if (takes(claimed.run(), next.plan().action())) {
					rows.add(row);
					shown.add(next);
				}
				if (rows.size() == BATCH) {
					done = done.and(make(claimed, rows, shown, owner, actor, stopping));
				}
			}
			return done.and(make(claimed, rows, shown, owner, actor, stopping));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static boolean takes(BulkRun run, Action action) {
		return action == Action.NEW || action == Action.CHANGED || action == Action.ALIKE && run.withAlike();
	}

	private Done make(Claimed claimed, List<PersonRow> rows, List<CheckedRow> shown, Account owner, Actor actor,
			BooleanSupplier stopping) {
		if (stopping.getAsBoolean()) {
			throw new CancellationException();
		}
		this.beside.executeWithoutResult((status) -> this.queue.extend(claimed));
		this.changes.lock(rows.stream().map(PersonRow::ref).toList());
		List<Planned> now = this.planner.plan(rows, shown.stream().map(CheckedRow::result).toList(), Set.of());
		int made = 0;
		for (int i = 0; i < now.size(); i++) {
			if (now.get(i).plan().doesTheSameAs(shown.get(i).plan())) {
				make(claimed.run().id(), now.get(i), owner, actor);
				made++;
			}
		}
		Done done = new Done(made, now.size() - made);
		rows.clear();
		shown.clear();
		return done;
	}

	private void make(long run, Planned row, Account owner, Actor actor) {
		Client client = client(row, owner, actor);
		Case file = row.file();
		if (file == null) {
			NewCase opened = new NewCase(client.id(), row.answers(), row.assignee());
			this.changes.add(run, row, client.id(),
					this.cases.openAll(List.of(opened), CaseOrigin.BULK, actor).getFirst());
			return;
		}
		if (!file.answers().equals(row.answers())) {
			this.cases.save(file.id(), file.version(), row.answers(), actor);
		}
		if (!Objects.equals(file.assigneeId(), row.assignee())) {
			this.work.change(file.id(), file.state(), row.assignee(), actor);
		}
		this.changes.add(run, row, client.id(), file.id());
	}

	private Client client(Planned row, Account owner, Actor actor) {
		Client client = row.client();
		NewClient described = row.described(owner.language());
		if (client == null) {
			return this.clients.add(described, actor);
		}
		return client.details().equals(described) ? client
				: this.clients.update(client.id(), client.version(), described, actor);
	}

}
