package org.zairyu.check.staff.platform;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the state of the recurring jobs from the rows of the scheduler. */
@Component
public final class JobStates {

	private final JdbcClient jdbc;

	private final List<String> names;

	JobStates(JdbcClient jdbc, List<RecurringJob> jobs) {
		this.jdbc = jdbc;
		this.names = jobs.stream().map(RecurringJob::name).sorted().toList();
	}

	/** Returns the states of all recurring jobs of this program, by name. */
	public List<JobState> all() {
		Map<String, JobState> stored = this.jdbc
			.sql("select * from " + JobConfiguration.TABLE + " where task_instance = :instance")
			.param("instance", RecurringTask.INSTANCE)
			.query(JobState::of)
			.list()
			.stream()
			.collect(Collectors.toMap(JobState::name, Function.identity()));
		return this.names.stream().map((name) -> stored.getOrDefault(name, JobState.unknown(name))).toList();
	}

}
