package org.zairyu.check.staff.platform;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** What the agency's side has in common: transactions. */
@Configuration(proxyBeanMethods = false)
class StaffConfiguration {

	/** Transactions are written where they begin and end, so classes stay final. */
	@Bean
	TransactionOperations transactions(PlatformTransactionManager manager) {
		return new TransactionTemplate(manager);
	}

}
