package org.zairyu.check.api.description;

import java.util.Objects;

import org.webjars.WebJarVersionLocator;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Serves Swagger UI, a page to try the API out, with the settings of this application.
 */
@Configuration(proxyBeanMethods = false)
class ApiPage implements WebMvcConfigurer {

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		String version = Objects.requireNonNull(new WebJarVersionLocator().version("swagger-ui"));
		registry.addResourceHandler("/swagger-ui/**")
			.addResourceLocations("classpath:/api/swagger-ui/",
					"classpath:/META-INF/resources/webjars/swagger-ui/" + version + "/");
	}

}
