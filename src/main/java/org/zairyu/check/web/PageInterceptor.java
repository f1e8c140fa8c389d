package org.zairyu.check.web;

import java.io.IOException;
import java.util.Map;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

import org.zairyu.check.language.Languages;
import org.zairyu.check.language.Words;

/**
 * Finds the language of an address {@code /{lang}/…}, and adds to every page what the
 * layout needs: the model attributes {@code t} and {@code page}. Forbids browsers to
 * cache pages.
 */
@Component
public class PageInterceptor implements HandlerInterceptor {

	/**
	 * Request attribute with the {@link Words} of the page. Whoever sets it gets the
	 * layout, the locale and the words as an argument.
	 */
	public static final String WORDS = PageInterceptor.class.getName() + ".words";

	private final Languages languages;

	private final PageFrames frames;

	PageInterceptor(Languages languages, PageFrames frames) {
		this.languages = languages;
		this.frames = frames;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws IOException {
		if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
				&& variables.get("lang") instanceof String language) {
			Words words = this.languages.find(language);
			if (words == null) {
				throw new UnknownPageException();
			}
			request.setAttribute(WORDS, words);
			response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
			return isOurs(request, response);
		}
		else if (request.getDispatcherType() == DispatcherType.ERROR) {
			response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		}
		return true;
	}

	/** Rejects forms that another site has sent in the visitor's name. */
	private static boolean isOurs(HttpServletRequest request, HttpServletResponse response) throws IOException {
		String from = request.getHeader("Sec-Fetch-Site");
		boolean ours = request.getMethod().equals("GET") || from == null || from.equals("same-origin")
				|| from.equals("none");
		if (!ours) {
			response.sendError(HttpServletResponse.SC_FORBIDDEN);
		}
		return ours;
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView view) {
		if (view != null && isPage(view) && request.getAttribute(WORDS) instanceof Words words) {
			boolean findable = handler instanceof HandlerMethod method
					&& method.getBeanType().isAnnotationPresent(Indexable.class);
			view.addObject("t", this.frames.words(words));
			view.addObject("page", this.frames.page(words, request, findable));
		}
	}

	private static boolean isPage(ModelAndView view) {
		String name = view.getViewName();
		return name != null && !name.startsWith("redirect:");
	}

}
