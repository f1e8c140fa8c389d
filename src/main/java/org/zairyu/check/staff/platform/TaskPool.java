package org.zairyu.check.staff.platform;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.Clock;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SystemClock;
import com.github.kagkarlsson.scheduler.task.OnStartup;
import com.github.kagkarlsson.scheduler.task.Task;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * Runs tasks while the application runs. Rows in the database say which instance runs
 * which task. When an instance stops sending heartbeats, another one runs its tasks
 * again, so running a task twice must do no harm.
 */
public final class TaskPool implements SmartLifecycle {

	private static final Logger LOG = LoggerFactory.getLogger(TaskPool.class);

	/** What the scheduler waits by. */
	private static final Clock CLOCK = new SystemClock();

	private static final int MAX_MISSED_HEARTBEATS = 6;

	/** What the usual correction of a clock may do at once. */
	private static final Duration MAX_CLOCK_STEP = Duration.ofSeconds(30);

	/** Less than Spring waits for a phase of the shutdown. */
	private static final Duration MAX_SHUTDOWN_WAIT = Duration.ofSeconds(8);

	private final SchedulerBuilder builder;

	private final boolean autoStartup;

	private final Duration heartbeat;

	/** A scheduler cannot start again, so each start builds one. */
	private volatile @Nullable Scheduler scheduler;

	private TaskPool(SchedulerBuilder builder, String table, int threads, JobSettings settings, boolean autoStartup) {
		this.builder = builder.tableName(table)
			.threads(threads)
			.pollingInterval(settings.polling())
			.heartbeatInterval(settings.heartbeat())
			.missedHeartbeatsLimit(MAX_MISSED_HEARTBEATS)
			.shutdownMaxWait(MAX_SHUTDOWN_WAIT)
			.enablePriority()
			.enableImmediateExecution();
		this.autoStartup = autoStartup;
		this.heartbeat = settings.heartbeat();
	}

	/**
	 * Creates a pool for tasks that are scheduled one by one.
	 * @param table the table of their rows
	 * @param threads how many of them this instance runs at the same time
	 */
	public static TaskPool of(DataSource database, List<Task<?>> tasks, String table, int threads,
			JobSettings settings) {
		return new TaskPool(Scheduler.create(database, tasks), table, threads, settings, true);
	}

	/** Creates the pool of the recurring jobs and of other tasks in the same table. */
	static <T extends Task<?> & OnStartup> TaskPool ofJobs(DataSource database, List<T> jobs, List<Task<?>> others,
			String table, int threads, JobSettings settings) {
		return new TaskPool(Scheduler.create(database, others).startTasks(jobs), table, threads, settings,
				settings.enabled());
	}

	/**
	 * Creates a client that schedules tasks in the current transaction.
	 * @param table the table of their rows
	 */
	public static SchedulerClient client(DataSource database, String table) {
		return SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(database), List.of())
			.tableName(table)
			.enablePriority()
			.build();
	}

	/** Looks for due tasks now instead of at the next poll. */
	public void trigger() {
		Scheduler current = this.scheduler;
		if (current != null) {
			current.triggerCheckForDueExecutions();
		}
	}

	@Override
	public synchronized void start() {
		Scheduler started = this.builder.build();
		started.start();
		this.scheduler = started;
		Thread.ofVirtual().name("clock-watch").start(() -> watchClock(started));
	}

	/**
	 * Starts the scheduler anew when the clock of the machine is set back. The scheduler
	 * waits by that clock and would do nothing until it shows the old time again.
	 */
	private void watchClock(Scheduler watched) {
		long offset = clockOffset();
		while (sleep() && this.scheduler == watched) {
			long before = offset;
			offset = clockOffset();
			if (before - offset > MAX_CLOCK_STEP.toMillis()) {
				LOG.warn("The clock was set back by {} s; tasks go on", (before - offset) / 1000);
				restart(watched);
			}
		}
	}

	/** Returns by how much the clock differs from time that nobody sets, in ms. */
	private static long clockOffset() {
		return CLOCK.now().toEpochMilli() - TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
	}

	private boolean sleep() {
		try {
			Thread.sleep(this.heartbeat);
			return true;
		}
		catch (InterruptedException ex) {
			return false;
		}
	}

	private synchronized void restart(Scheduler watched) {
		if (this.scheduler == watched) {
			stop();
			start();
		}
	}

	@Override
	public synchronized void stop() {
		Scheduler current = this.scheduler;
		if (current != null) {
			current.stop();
		}
		this.scheduler = null;
	}

	@Override
	public boolean isRunning() {
		return this.scheduler != null;
	}

	@Override
	public boolean isAutoStartup() {
		return this.autoStartup;
	}

}
