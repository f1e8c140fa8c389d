package org.zairyu.check.staff.account.signin;

import java.util.List;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.stereotype.Component;

/**
 * Limits sessions to {@code /staff}, so that residents' pages never look one up.
 */
@Component
final class SessionScope implements BeanPostProcessor {

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		if (name.equals("sessionRepositoryFilterRegistration")
				&& bean instanceof DelegatingFilterProxyRegistrationBean registration) {
			registration.setUrlPatterns(List.of("/staff", "/staff/*"));
		}
		return bean;
	}

}
