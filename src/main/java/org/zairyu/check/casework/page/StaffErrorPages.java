package org.zairyu.check.casework.page;

import java.util.Map;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import org.zairyu.check.web.BrowserLanguage;
import org.zairyu.check.web.PageInterceptor;
import org.zairyu.check.words.Languages;
import org.zairyu.check.words.Words;

/**
 * Shows an error on the agency's side in its own frame, without any detail of what
 * failed.
 */
@Component
@Order(0)
final class StaffErrorPages implements ErrorViewResolver {

	private final Languages languages;

	private final StaffFrames frames;

	StaffErrorPages(Languages languages, StaffFrames frames) {
		this.languages = languages;
		this.frames = frames;
	}

	@Override
	public @Nullable ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status,
			Map<String, Object> model) {
		String uri = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
		if (!uri.equals("/staff") && !uri.startsWith("/staff/")) {
			return null;
		}
		Words words = (request.getAttribute(PageInterceptor.WORDS) instanceof Words chosen) ? chosen
				: BrowserLanguage.of(request, this.languages);
		request.setAttribute(PageInterceptor.WORDS, words);
		ModelAndView view = new ModelAndView("staff/error", status);
		view.addObject("staff", this.frames.frame(words, request));
		view.addObject("error", switch (status) {
			case FORBIDDEN -> "forbidden";
			case NOT_FOUND -> "not-found";
			case CONTENT_TOO_LARGE -> "too-large";
			default -> status.is4xxClientError() ? "refused" : "failed";
		});
		return view;
	}

}
