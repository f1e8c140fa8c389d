package org.zairyu.check.staff.bulk;

import java.time.Duration;

import jakarta.validation.constraints.Min;
import org.hibernate.validator.constraints.time.DurationMin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the bulk check.
 *
 * @param threads how many runs this instance works on at the same time
 * @param kept how long a file and its results are kept after the last change
 * @param undo how long what an import has changed is kept, so that it can be undone
 */
@Validated
@ConfigurationProperties("zairyu.bulk")
public record BulkSettings(@DefaultValue("2") @Min(1) int threads,
		@DefaultValue("1h") @DurationMin(minutes = 1) Duration kept,
		@DefaultValue("30d") @DurationMin(minutes = 1) Duration undo) {
}
