package org.zairyu.check.staff.platform;

import java.util.List;

import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Runs all {@link RecurringJob jobs}. The rows that say whose turn it is stand in the
 * same database, so several instances share the work without knowing of each other.
 */
@Component
final class JobScheduler implements SmartLifecycle {

	private static final int MISSED_HEARTBEATS = 6;

	private final Scheduler scheduler;

	private final boolean enabled;

	private volatile boolean running;

	JobScheduler(DataSource database, List<RecurringJob> jobs, JobSettings settings) {
		this.enabled = settings.enabled();
		this.scheduler = Scheduler.create(database)
			.startTasks(jobs.stream().<RecurringTask<?>>map(JobScheduler::task).toList())
			.threads(2)
			.pollingInterval(settings.polling())
			.heartbeatInterval(settings.heartbeat())
			.missedHeartbeatsLimit(MISSED_HEARTBEATS)
			.build();
	}

	@Override
	public void start() {
		if (this.enabled) {
			this.scheduler.start();
		}
		this.running = true;
	}

	@Override
	public void stop() {
		if (this.enabled) {
			this.scheduler.stop();
		}
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	private static RecurringTask<Void> task(RecurringJob job) {
		return Tasks.recurring(job.name(), job.schedule()).execute((instance, context) -> job.work().run());
	}

}
