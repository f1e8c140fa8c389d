package org.zairyu.check.staff.platform;

import java.util.List;

import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Runs the {@link RecurringJob recurring jobs} and the tasks that are scheduled one by
 * one.
 */
@Configuration(proxyBeanMethods = false)
class JobConfiguration {

	static final String TABLE = "scheduled_tasks";

	private static final int THREADS = 2;

	@Bean
	TaskPool jobPool(DataSource database, List<RecurringJob> jobs, List<CustomTask<?>> tasks, JobSettings settings) {
		return pool(database, jobs, List.copyOf(tasks), settings);
	}

	static TaskPool pool(DataSource database, List<RecurringJob> jobs, List<Task<?>> tasks, JobSettings settings) {
		return TaskPool.ofJobs(database, jobs.stream().map(RecurringJob::task).toList(), tasks, TABLE, THREADS,
				settings);
	}

	/** Schedules tasks in the current transaction. */
	@Bean
	SchedulerClient taskClient(DataSource database) {
		return TaskPool.client(database, TABLE);
	}

}
