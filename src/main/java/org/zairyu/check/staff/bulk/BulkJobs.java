package org.zairyu.check.staff.bulk;

import java.time.Duration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.zairyu.check.staff.platform.RecurringJob;

/**
 * Deletes runs that have expired, and takes up those that an instance has left behind.
 */
@Configuration(proxyBeanMethods = false)
class BulkJobs {

	@Bean
	RecurringJob purgeBulkRuns(BulkRuns runs) {
		return new RecurringJob("purge-bulk-runs", Duration.ofMinutes(1), runs::purge);
	}

	@Bean
	RecurringJob takeUpBulkRuns(BulkWorkers workers) {
		return new RecurringJob("take-up-bulk-runs", Duration.ofSeconds(10), workers::wake);
	}

}
