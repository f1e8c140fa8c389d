package org.zairyu.check.staff.platform;

import java.time.Duration;

import org.hibernate.validator.constraints.time.DurationMin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the jobs and tasks.
 *
 * @param enabled whether this instance runs recurring jobs and sends mail
 * @param polling how often this instance looks for due tasks
 * @param heartbeat how often this instance reports that a task still runs; after six
 * missing reports another instance takes over
 */
@Validated
@ConfigurationProperties("zairyu.jobs")
public record JobSettings(@DefaultValue("true") boolean enabled,
		@DefaultValue("5s") @DurationMin(millis = 10) Duration polling,
		@DefaultValue("10s") @DurationMin(millis = 10) Duration heartbeat) {
}
