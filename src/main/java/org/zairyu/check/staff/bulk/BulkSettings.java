package org.zairyu.check.staff.bulk;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the bulk check.
 *
 * @param threads how many runs this instance works on at the same time
 * @param kept how long a file and its results are kept
 */
@ConfigurationProperties("zairyu.bulk")
public record BulkSettings(@DefaultValue("2") int threads, @DefaultValue("1h") Duration kept) {
}
