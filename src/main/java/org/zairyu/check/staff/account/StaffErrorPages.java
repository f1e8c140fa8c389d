package org.zairyu.check.staff.account;

import java.util.Map;
import java.util.Optional;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import org.zairyu.check.language.Words;
import org.zairyu.check.web.PageInterceptor;

/**
 * Shows an error on the agency's side in its own frame, without any detail of what
 * failed.
 */
@Component
@Order(0)
final class StaffErrorPages implements ErrorViewResolver {

	private static final Logger LOG = LoggerFactory.getLogger(StaffErrorPages.class);

	private final StaffFrames frames;

	StaffErrorPages(StaffFrames frames) {
		this.frames = frames;
	}

	@Override
	public @Nullable ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status,
			Map<String, Object> model) {
		String uri = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
		if (!uri.equals("/staff") && !uri.startsWith("/staff/")) {
			return null;
		}
		// nobody is looked up in a database that has just not answered
		Optional<Account> account = (status == HttpStatus.SERVICE_UNAVAILABLE) ? Optional.empty() : account(request);
		Words words = this.frames.words(request, account);
		request.setAttribute(PageInterceptor.WORDS, words);
		ModelAndView view = new ModelAndView("staff/error", status);
		view.addObject("staff", this.frames.frame(words, request, account));
		view.addObject("error", switch (status) {
			case FORBIDDEN -> "forbidden";
			case NOT_FOUND -> "not-found";
			case CONTENT_TOO_LARGE -> "too-large";
			case SERVICE_UNAVAILABLE -> "unavailable";
			default -> status.is4xxClientError() ? "refused" : "failed";
		});
		return view;
	}

	/** Finds nobody when the database is what has failed. */
	private static Optional<Account> account(HttpServletRequest request) {
		try {
			return SignedIn.asked(request);
		}
		catch (DataAccessException ex) {
			LOG.warn("an error is shown without the sign-in: {}", ex.getClass().getName());
			return Optional.empty();
		}
	}

}
