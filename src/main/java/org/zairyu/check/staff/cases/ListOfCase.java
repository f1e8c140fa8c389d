package org.zairyu.check.staff.cases;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Keeps the list from which a case was opened while its forms are sent, so that the way
 * back and to the next case stays. The list is the parameter {@value #LIST} of the
 * address: the query of the work queue.
 */
@Configuration(proxyBeanMethods = false)
class ListOfCase implements HandlerInterceptor, WebMvcConfigurer {

	private static final String LIST = "list";

	private static final String REDIRECT = "redirect:/staff/";

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).addPathPatterns("/staff/cases/**", "/staff/filings/**", "/staff/notes/**");
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		String list = request.getParameter(LIST);
		String view = (page != null) ? page.getViewName() : null;
		if (page != null && view != null && view.startsWith(REDIRECT) && list != null) {
			int fragment = view.indexOf('#');
			String path = (fragment < 0) ? view : view.substring(0, fragment);
			page.setViewName(path + ((path.indexOf('?') < 0) ? "?" : "&") + LIST + "="
					+ URLEncoder.encode(list, StandardCharsets.UTF_8)
					+ ((fragment < 0) ? "" : view.substring(fragment)));
		}
	}

}
