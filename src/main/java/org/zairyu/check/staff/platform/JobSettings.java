package org.zairyu.check.staff.platform;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the jobs.
 *
 * @param enabled whether this instance runs jobs
 * @param polling how often it looks for a job whose time has come
 * @param heartbeat how often it says that a job still runs; after six that are missing,
 * another instance takes over
 */
@ConfigurationProperties("zairyu.jobs")
public record JobSettings(@DefaultValue("true") boolean enabled, @DefaultValue("5s") Duration polling,
		@DefaultValue("10s") Duration heartbeat) {
}
