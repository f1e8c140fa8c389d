package org.zairyu.check.staff.account.signin;

import java.util.List;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.stereotype.Component;

/**
 * Lets sessions exist only under {@code /staff}; the resident's pages never look for one.
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
