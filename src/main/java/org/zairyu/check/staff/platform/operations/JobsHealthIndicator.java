package org.zairyu.check.staff.platform.operations;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

import org.zairyu.check.staff.platform.JobState;
import org.zairyu.check.staff.platform.JobStates;

/** Tells whether the recurring jobs run, on whichever instance. */
@Component
final class JobsHealthIndicator extends AbstractHealthIndicator {

	private final JobStates jobs;

	private final HealthSettings settings;

	private final Clock clock;

	JobsHealthIndicator(JobStates jobs, HealthSettings settings, Clock clock) {
		super("The jobs cannot be read");
		this.jobs = jobs;
		this.settings = settings;
		this.clock = clock;
	}

	@Override
	protected void doHealthCheck(Health.Builder health) {
		Instant now = this.clock.instant();
		List<JobState> states = this.jobs.all();
		List<String> late = states.stream()
			.filter((job) -> job.isLate(now, this.settings.jobDelay()))
			.map(JobState::name)
			.toList();
		List<String> failing = states.stream().filter(JobState::isFailing).map(JobState::name).toList();
		health.status(Degraded.unless(late.isEmpty() && failing.isEmpty()))
			.withDetail("late", late)
			.withDetail("failing", failing);
	}

}
