package org.zairyu.check.staff.platform;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Configures transactions for the agency's side. */
@Configuration(proxyBeanMethods = false)
class StaffConfiguration {

	/** Explicit transactions, which need no proxies, so classes can be final. */
	@Bean
	TransactionOperations transactions(PlatformTransactionManager manager) {
		return new TransactionTemplate(manager);
	}

}
