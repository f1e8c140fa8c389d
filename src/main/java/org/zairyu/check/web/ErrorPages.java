package org.zairyu.check.web;

import java.util.Map;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import org.zairyu.check.language.Languages;
import org.zairyu.check.language.Words;
import org.zairyu.check.law.UnknownLawException;

/** Shows an error in the language of the address, without any detail of what failed. */
@Component
class ErrorPages implements ErrorViewResolver {

	private final Languages languages;

	private final PageFrames frames;

	ErrorPages(Languages languages, PageFrames frames) {
		this.languages = languages;
		this.frames = frames;
	}

	@Override
	public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
		Object uri = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		ModelAndView view = new ModelAndView("error", status);
		Words words = words(String.valueOf(uri), request);
		request.setAttribute(PageInterceptor.WORDS, words);
		view.addObject("t", this.frames.plainWords(words));
		view.addObject("page", this.frames.page(words, "/", false));
		view.addObject("error", kind(status, request.getAttribute(RequestDispatcher.ERROR_EXCEPTION)));
		return view;
	}

	private Words words(String uri, HttpServletRequest request) {
		String[] parts = uri.split("/", 3);
		Words words = this.languages.find((parts.length > 1) ? parts[1] : "");
		return (words != null) ? words : BrowserLanguage.of(request, this.languages);
	}

	private static String kind(HttpStatus status, Object exception) {
		for (Throwable cause = (Throwable) exception; cause != null; cause = cause.getCause()) {
			if (cause instanceof UnknownLawException) {
				return "law-unknown";
			}
		}
		return switch (status) {
			case NOT_FOUND, METHOD_NOT_ALLOWED -> "not-found";
			case SERVICE_UNAVAILABLE -> "unavailable";
			default -> status.is4xxClientError() ? "refused" : "failed";
		};
	}

}
