package org.zairyu.check.staff.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

import org.zairyu.check.procedure.Assessor;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.account.Accounts;
import org.zairyu.check.staff.bulk.BulkQueue.Claimed;
import org.zairyu.check.staff.bulk.csv.PersonField;
import org.zairyu.check.staff.bulk.csv.PersonRow;
import org.zairyu.check.staff.bulk.csv.PersonTable;
import org.zairyu.check.staff.bulk.csv.RowCheck;
import org.zairyu.check.staff.bulk.csv.RowOutcome;
import org.zairyu.check.staff.cases.CaseOrigin;
import org.zairyu.check.staff.cases.Cases;
import org.zairyu.check.staff.cases.NewCase;
import org.zairyu.check.staff.client.Client;
import org.zairyu.check.staff.client.Clients;
import org.zairyu.check.staff.client.NewClient;
import org.zairyu.check.staff.client.Tags;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.platform.AuditAction;
import org.zairyu.check.staff.platform.AuditLog;

/**
 * Makes a case of every row that has a ref and no error, in one transaction that also
 * marks them as made. The case belongs to the client with that reference, or to a new
 * client of that name.
 */
@Component
final class BulkCases {

	private static final int BATCH = 500;

	private final BulkTables tables;

	private final BulkQueue queue;

	private final Assessor assessor;

	private final Clients clients;

	private final Cases cases;

	private final Accounts accounts;

	private final AuditLog audit;

	private final TransactionOperations transactions;

	/** Extends the run while the transaction that makes the cases is open. */
	private final TransactionOperations beside;

	BulkCases(BulkTables tables, BulkQueue queue, Assessor assessor, Clients clients, Cases cases, Accounts accounts,
			AuditLog audit, TransactionOperations transactions, PlatformTransactionManager manager) {
		this.tables = tables;
		this.queue = queue;
		this.assessor = assessor;
		this.clients = clients;
		this.cases = cases;
		this.accounts = accounts;
		this.audit = audit;
		this.transactions = transactions;
		this.beside = new TransactionTemplate(manager,
				new org.springframework.transaction.support.DefaultTransactionDefinition(
						TransactionDefinition.PROPAGATION_REQUIRES_NEW));
	}

	/**
	 * Makes all cases, or none.
	 * @param stopping whether this instance is shutting down
	 * @throws CancellationException if it is
	 * @throws LostRunException if the cases are made already, or the run was deleted or
	 * claimed by another instance
	 */
	void make(Claimed claimed, BooleanSupplier stopping) {
		BulkRun run = claimed.run();
		Account owner = this.accounts.find(run.owner()).orElseThrow();
		Actor actor = new Actor(owner.id(), owner.username(), null);
		this.transactions.executeWithoutResult((status) -> {
			int made = make(claimed, owner, actor, stopping);
			this.audit.record(actor, AuditAction.BULK_CASES_MADE, BulkRuns.SUBJECT, run.id());
			this.queue.made(claimed, made);
		});
	}

	private int make(Claimed claimed, Account owner, Actor actor, BooleanSupplier stopping) {
		BulkRun run = claimed.run();
		RowCheck check = new RowCheck(this.assessor, run.asOf());
		int made = 0;
		try (PersonTable sheet = this.tables.open(run)) {
			List<NewCase> batch = new ArrayList<>(BATCH);
			for (PersonRow row = sheet.next(); row != null; row = sheet.next()) {
				if (!row.ref().isEmpty() && check.check(row).outcome() != RowOutcome.ERROR) {
					batch.add(new NewCase(client(row, owner, actor).id(), Answers.read(row.words()), assignee(row)));
				}
				if (batch.size() == BATCH) {
					made += open(claimed, batch, actor, stopping);
				}
			}
			return made + open(claimed, batch, actor, stopping);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Client client(PersonRow row, Account owner, Actor actor) {
		return this.clients.findByReference(row.ref()).orElseGet(() -> this.clients.add(described(row, owner), actor));
	}

	private static @Nullable Long assignee(PersonRow row) {
		String id = row.person().get(PersonField.ASSIGNEE);
		return (id != null) ? Long.valueOf(id) : null;
	}

	private static NewClient described(PersonRow row, Account owner) {
		Map<PersonField, String> person = row.person();
		return new NewClient(row.ref(), person.getOrDefault(PersonField.NAME, row.ref()),
				person.get(PersonField.OTHER_NAME), person.get(PersonField.EMAIL),
				person.getOrDefault(PersonField.LANGUAGE, owner.language()), Tags.read(person.get(PersonField.TAGS)));
	}

	private int open(Claimed claimed, List<NewCase> batch, Actor actor, BooleanSupplier stopping) {
		if (stopping.getAsBoolean()) {
			throw new CancellationException();
		}
		this.beside.executeWithoutResult((status) -> this.queue.extend(claimed));
		int opened = this.cases.openAll(batch, CaseOrigin.BULK, actor).size();
		batch.clear();
		return opened;
	}

}
