package org.zairyu.check.staff.account.signin;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

import org.zairyu.check.staff.account.Account;

/**
 * Keeps what was typed while the sign-in ended, in the session of the browser, until the
 * same person has signed in there again. Keeps nothing of a browser in which nobody has
 * signed in, so that strangers cannot fill the database.
 */
@Component
final class KeptForms {

	/** The page that offers to send what was kept. */
	static final String PAGE = "/staff/account/kept";

	private static final String ATTRIBUTE = "kept-form";

	private static final int LONGEST = 100_000;

	private static final List<String> KEPT = List.of("/staff/cases/", "/staff/filings/", "/staff/notes/",
			"/staff/clients/", "/staff/queue");

	/** Forms that are better not sent without the page they stand on. */
	private static final List<String> NOT_KEPT = List.of("/delete", "/take-back");

	private final KnownBrowsers browsers;

	KeptForms(KnownBrowsers browsers) {
		this.browsers = browsers;
	}

	/**
	 * Keeps the form of a request, if it is one of casework.
	 * @return whether it is kept
	 */
	boolean keep(HttpServletRequest request) {
		String query = request.getQueryString();
		String path = request.getRequestURI().substring(request.getContextPath().length())
				+ ((query != null) ? "?" + query : "");
		String text = isForm(request, path) ? this.browsers.find(request)
			.map((browser) -> KeptForm.of(browser.username(), path, request.getParameterMap()).text())
			.orElse(null) : null;
		if (text == null || text.length() > LONGEST) {
			return false;
		}
		request.getSession().setAttribute(ATTRIBUTE, text);
		return true;
	}

	/** Returns what is kept of a person. */
	Optional<KeptForm> find(Account account, HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		return (session != null && session.getAttribute(ATTRIBUTE) instanceof String text)
				? Optional.of(KeptForm.read(text)).filter((form) -> form.username().equals(account.username()))
				: Optional.empty();
	}

	/** Forgets what is kept. */
	void forget(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		if (session != null) {
			session.removeAttribute(ATTRIBUTE);
		}
	}

	private static boolean isForm(HttpServletRequest request, String path) {
		return HttpMethod.POST.matches(request.getMethod()) && isUrlEncoded(request.getContentType())
				&& Destination.isOurs(path) && KEPT.stream().anyMatch(path::startsWith)
				&& NOT_KEPT.stream().noneMatch(request.getRequestURI()::endsWith);
	}

	private static boolean isUrlEncoded(@Nullable String type) {
		return type != null && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
	}

}
