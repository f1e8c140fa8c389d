package org.zairyu.check.staff.platform;

import java.time.Duration;
import java.util.List;

import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.OnStartup;
import com.github.kagkarlsson.scheduler.task.Task;
import org.jspecify.annotations.Nullable;

import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * Runs tasks while the application runs. Rows in the database say which instance runs
 * which task. When an instance stops sending heartbeats, another one runs its tasks
 * again, so running a task twice must do no harm.
 */
public final class TaskPool implements SmartLifecycle {

	private static final int MAX_MISSED_HEARTBEATS = 6;

	/** Less than Spring waits for a phase of the shutdown. */
	private static final Duration MAX_SHUTDOWN_WAIT = Duration.ofSeconds(8);

	private final SchedulerBuilder builder;

	private final boolean autoStartup;

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
	public void start() {
		Scheduler started = this.builder.build();
		started.start();
		this.scheduler = started;
	}

	@Override
	public void stop() {
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
