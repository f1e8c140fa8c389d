package org.zairyu.check.staff.platform.operations;

import java.time.Duration;

import org.hibernate.validator.constraints.time.DurationMin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the health checks.
 *
 * @param jobDelay how long a recurring job may be overdue
 * @param mailDelay how long a mail may wait for the mail server
 */
@Validated
@ConfigurationProperties("zairyu.health")
record HealthSettings(@DefaultValue("10m") @DurationMin(seconds = 1) Duration jobDelay,
		@DefaultValue("1h") @DurationMin(seconds = 1) Duration mailDelay) {
}
