package org.zairyu.check.staff.bulk;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import org.zairyu.check.staff.bulk.BulkQueue.Claimed;

/**
 * Works on one run of an account, then lets the other accounts go first. A run whose
 * instance died continues on another instance where it stopped.
 */
@Component
final class BulkWork {

	private static final Logger LOG = LoggerFactory.getLogger(BulkWork.class);

	private static final Duration RETRY_DELAY = Duration.ofSeconds(10);

	private final BulkQueue queue;

	private final BulkCheck check;

	private final BulkCases cases;

	private final BulkUndo undo;

	private final TransactionOperations transactions;

	BulkWork(BulkQueue queue, BulkCheck check, BulkCases cases, BulkUndo undo, TransactionOperations transactions) {
		this.queue = queue;
		this.check = check;
		this.cases = cases;
		this.undo = undo;
		this.transactions = transactions;
	}

	/** Returns the task; its instance is the id of an account. */
	CustomTask<Void> task() {
		return Tasks.custom(BulkQueue.TASK, Void.class)
			.onFailure(new FailureHandler.OnFailureRetryLater<>(RETRY_DELAY))
			.onDeadExecutionRevive()
			.execute((instance, context) -> {
				long owner = Long.parseLong(instance.getId());
				this.queue.take(owner)
					.ifPresent((claimed) -> work(claimed, context.getSchedulerState()::isShuttingDown));
				return (complete, operations) -> finish(owner, complete, operations);
			});
	}

	/**
	 * Queues the account again if it has more runs. The lock is also taken by whoever
	 * adds a run, so none is overlooked.
	 */
	private void finish(long owner, ExecutionComplete complete, ExecutionOperations<Void> operations) {
		this.transactions.executeWithoutResult((status) -> {
			this.queue.lock(owner);
			if (this.queue.next(owner).isPresent()) {
				operations.reschedule(complete, complete.getTimeDone());
			}
			else {
				operations.remove();
			}
		});
	}

	/** Works on a run; an error in one run does not keep others from their turn. */
	void work(Claimed claimed, BooleanSupplier stopping) {
		try {
			attempt(claimed, stopping);
		}
		catch (LostRunException ex) {
			LOG.info("bulk check {} was deleted or claimed by another instance", claimed.run().id());
		}
		catch (CancellationException ex) {
			LOG.info("bulk check {} continues after the shutdown", claimed.run().id());
		}
	}

	private void attempt(Claimed claimed, BooleanSupplier stopping) {
		RunState state = claimed.run().state();
		try {
			switch (state) {
				case RUNNING -> this.check.check(claimed, stopping);
				case UNDOING -> this.undo.undo(claimed, stopping);
				default -> this.cases.make(claimed, stopping);
			}
		}
		catch (LostRunException | CancellationException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			logFailure(claimed, ex);
			switch (state) {
				case RUNNING -> this.queue.fail(claimed);
				case UNDOING -> this.queue.giveUpUndo(claimed);
				default -> this.queue.giveUpCases(claimed);
			}
		}
	}

	/** The message of the exception may quote the file, so it is not logged. */
	private static void logFailure(Claimed claimed, RuntimeException ex) {
		StackTraceElement[] trace = ex.getStackTrace();
		LOG.error("bulk check {} failed: {} at {}", claimed.run().id(), ex.getClass().getName(),
				(trace.length > 0) ? trace[0] : "?");
	}

}
