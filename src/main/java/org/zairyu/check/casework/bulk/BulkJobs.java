package org.zairyu.check.casework.bulk;

import java.time.Duration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.zairyu.check.casework.jobs.Job;

/**
 * Deletes runs that have expired, and takes up those that an instance has left behind.
 */
@Configuration(proxyBeanMethods = false)
class BulkJobs {

	@Bean
	Job purgeBulkRuns(BulkRuns runs) {
		return new Job("purge-bulk-runs", Duration.ofMinutes(1), runs::purge);
	}

	@Bean
	Job takeUpBulkRuns(BulkWorkers workers) {
		return new Job("take-up-bulk-runs", Duration.ofSeconds(10), workers::wake);
	}

}
