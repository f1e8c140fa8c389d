package org.zairyu.check.staff.platform;

import com.zaxxer.hikari.HikariDataSource;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Sets what the driver of PostgreSQL needs and that of H2 would refuse: to give up on a
 * server that no longer answers, and to leave the values of a refused row out of errors,
 * which end up in logs. What the address of the database says comes first.
 */
@Component
final class PostgresConnections implements BeanPostProcessor {

	@Override
	public Object postProcessBeforeInitialization(Object bean, String name) {
		if (bean instanceof HikariDataSource pool && String.valueOf(pool.getJdbcUrl()).startsWith("jdbc:postgresql:")) {
			pool.addDataSourceProperty("connectTimeout", "3");
			pool.addDataSourceProperty("socketTimeout", "60");
			pool.addDataSourceProperty("logServerErrorDetail", "false");
		}
		return bean;
	}

}
