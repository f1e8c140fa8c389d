package org.zairyu.check.staff.account;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

import org.zairyu.check.language.Languages;
import org.zairyu.check.language.Words;
import org.zairyu.check.web.BrowserLanguage;
import org.zairyu.check.web.PageInterceptor;

/**
 * Chooses the language of a staff page, which is not in its address: the one just chosen,
 * the account's, or the browser's. Then adds what its layout needs.
 */
@Component
final class StaffFrames implements HandlerInterceptor {

	private static final String LANGUAGE = "lang";

	private final Languages languages;

	private final Accounts accounts;

	StaffFrames(Languages languages, Accounts accounts) {
		this.languages = languages;
		this.accounts = accounts;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		request.setAttribute(PageInterceptor.WORDS, words(request, account()));
		return true;
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView view) {
		if (view != null && view.getViewName() != null && !view.getViewName().startsWith("redirect:")
				&& request.getAttribute(PageInterceptor.WORDS) instanceof Words words) {
			view.addObject("staff", frame(words, request, account()));
		}
	}

	/**
	 * Builds the frame of a page; on an error page, for the address that was requested.
	 */
	StaffFrame frame(Words words, HttpServletRequest request, Optional<Account> account) {
		String path = asked(request, RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI())
			.substring(request.getContextPath().length());
		String query = request.getQueryString();
		boolean repeatable = "GET".equals(asked(request, RequestDispatcher.ERROR_METHOD, request.getMethod()));
		UriComponentsBuilder here = UriComponentsBuilder.fromPath(repeatable ? path : "/staff/account");
		if (repeatable && query != null) {
			here.query(query);
		}
		List<StaffFrame.Edition> editions = this.languages.forStaff()
			.stream()
			.map((edition) -> new StaffFrame.Edition(edition.tag(), edition.get("language.name"),
					here.replaceQueryParam(LANGUAGE, edition.language()).build().toUriString(), edition == words))
			.toList();
		HttpSession session = request.getSession(false);
		return new StaffFrame(account.orElse(null), path, editions,
				(session != null) ? session.getMaxInactiveInterval() : 0);
	}

	private static String asked(HttpServletRequest request, String before, String now) {
		return (request.getAttribute(before) instanceof String first) ? first : now;
	}

	/** Finds the language of a page, and keeps a choice for the account. */
	Words words(HttpServletRequest request, Optional<Account> account) {
		Words chosen = this.languages.findForStaff(request.getParameter(LANGUAGE));
		if (chosen != null) {
			account.filter((found) -> !found.language().equals(chosen.language()))
				.ifPresent((found) -> this.accounts.setLanguage(found.id(), chosen.language()));
			return chosen;
		}
		return account.map((found) -> this.languages.ofStaff(found.language()))
			.orElseGet(() -> this.languages.ofStaff(BrowserLanguage.of(request, this.languages).language()));
	}

	private static Optional<Account> account() {
		return (SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn)
				? Optional.of(signedIn.account()) : Optional.empty();
	}

}
