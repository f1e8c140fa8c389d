package org.zairyu.check.staff.bulk;

import java.time.Duration;
import java.util.List;

import javax.sql.DataSource;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.zairyu.check.staff.platform.JobSettings;
import org.zairyu.check.staff.platform.RecurringJob;
import org.zairyu.check.staff.platform.TaskPool;

/** Works on runs and deletes those that have expired. */
@Configuration(proxyBeanMethods = false)
class BulkJobs {

	/** A pool of its own: long runs do not keep mails and jobs waiting. */
	@Bean
	TaskPool bulkPool(DataSource database, BulkWork work, BulkSettings settings, JobSettings jobs) {
		return TaskPool.of(database, List.of(work.task()), BulkQueue.TABLE, settings.threads(), jobs);
	}

	@Bean
	RecurringJob purgeBulkRuns(BulkRuns runs) {
		return new RecurringJob("purge-bulk-runs", Duration.ofMinutes(1), runs::purge);
	}

}
