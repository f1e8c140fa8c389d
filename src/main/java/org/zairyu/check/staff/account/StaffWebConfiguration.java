package org.zairyu.check.staff.account;

import java.util.List;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Registers the language, the frame and the controller arguments of staff pages. */
@Configuration(proxyBeanMethods = false)
class StaffWebConfiguration implements WebMvcConfigurer {

	private final StaffFrames frames;

	StaffWebConfiguration(StaffFrames frames) {
		this.frames = frames;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this.frames).addPathPatterns("/staff", "/staff/**");
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(new PersonArgument());
	}

}
