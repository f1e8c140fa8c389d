package org.zairyu.check.staff.bulk;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.account.Accounts;
import org.zairyu.check.staff.bulk.BulkChanges.Change;
import org.zairyu.check.staff.bulk.BulkQueue.Claimed;
import org.zairyu.check.staff.cases.AnswerLines;
import org.zairyu.check.staff.cases.Case;
import org.zairyu.check.staff.cases.CaseWork;
import org.zairyu.check.staff.cases.Cases;
import org.zairyu.check.staff.client.Client;
import org.zairyu.check.staff.client.Clients;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.platform.AuditAction;
import org.zairyu.check.staff.platform.AuditLog;
import org.zairyu.check.staff.privacy.Deletion;

/**
 * Undoes an import in one transaction: deletes the cases and clients that it has added,
 * and gives back to the others what they were. Undoes nothing if anything of it was
 * touched since.
 */
@Component
final class BulkUndo {

	private final BulkChanges changes;

	private final BulkQueue queue;

	private final Clients clients;

	private final Cases cases;

	private final CaseWork work;

	private final Deletion deletion;

	private final Accounts accounts;

	private final AuditLog audit;

	private final TransactionOperations transactions;

	BulkUndo(BulkChanges changes, BulkQueue queue, Clients clients, Cases cases, CaseWork work, Deletion deletion,
			Accounts accounts, AuditLog audit, TransactionOperations transactions) {
		this.changes = changes;
		this.queue = queue;
		this.clients = clients;
		this.cases = cases;
		this.work = work;
		this.deletion = deletion;
		this.accounts = accounts;
		this.audit = audit;
		this.transactions = transactions;
	}

	/**
	 * Undoes all, or nothing.
	 * @param stopping whether this instance is shutting down
	 * @throws CancellationException if it is
	 * @throws LostRunException if the run was claimed by another instance
	 */
	void undo(Claimed claimed, BooleanSupplier stopping) {
		long run = claimed.run().id();
		Account owner = this.accounts.find(claimed.run().owner()).orElseThrow();
		Actor actor = new Actor(owner.id(), owner.username(), null);
		this.transactions.executeWithoutResult((status) -> {
			this.changes.lock();
			List<Change> changes = this.changes.lockAndRead(run);
			int touched = this.changes.touched(run);
			if (touched == 0) {
				changes.forEach((change) -> undo(change, actor, stopping));
				this.changes.forget(run);
				this.audit.record(actor, AuditAction.BULK_UNDONE, BulkRuns.SUBJECT, run);
			}
			this.queue.undone(claimed, touched);
		});
	}

	private void undo(Change change, Actor actor, BooleanSupplier stopping) {
		if (stopping.getAsBoolean()) {
			throw new CancellationException();
		}
		if (change.caseOpened()) {
			this.deletion.file(change.file(), actor);
		}
		else {
			giveBack(change, actor);
		}
		if (change.clientAdded()) {
			this.clients.delete(change.client(), actor);
		}
		else if (change.clientBefore() != null) {
			Client client = this.clients.find(change.client()).orElseThrow();
			this.clients.update(client.id(), client.version(), Objects.requireNonNull(change.clientBefore()), actor);
		}
	}

	private void giveBack(Change change, Actor actor) {
		Case file = this.cases.find(change.file()).orElseThrow();
		if (change.answersBefore() != null) {
			this.cases.save(file.id(), file.version(), AnswerLines.read(Objects.requireNonNull(change.answersBefore())),
					actor);
		}
		if (change.assigneeChanged()) {
			this.work.change(file.id(), file.state(), change.assigneeBefore(), actor);
		}
	}

}
