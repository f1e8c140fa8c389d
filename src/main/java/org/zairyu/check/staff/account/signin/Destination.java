package org.zairyu.check.staff.account.signin;

import java.net.URI;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriUtils;

/**
 * Handles the page that somebody requested before signing in, which must be a staff page
 * of this site.
 */
final class Destination {

	static final String PARAMETER = "to";

	static final String START = "/staff";

	private static final int LONGEST = 500;

	private Destination() {
	}

	/** Returns the requested page as a parameter value for the sign-in page. */
	static String parameter(HttpServletRequest request) {
		String query = request.getQueryString();
		String page = request.getRequestURI() + ((query != null) ? "?" + query : "");
		return UriUtils.encode(page, StandardCharsets.UTF_8);
	}

	/** Returns the page to go to, or the start page if the requested one is not ours. */
	static String of(@Nullable String page) {
		return (page != null && isOurs(page)) ? page : START;
	}

	static boolean isOurs(String page) {
		if (page.length() > LONGEST || !page.startsWith(START + "/") || page.startsWith("/staff/sign-")) {
			return false;
		}
		try {
			URI uri = new URI(page);
			return uri.getRawAuthority() == null && uri.getScheme() == null
					&& uri.normalize().getRawPath().equals(uri.getRawPath()) && page.indexOf('\\') < 0;
		}
		catch (java.net.URISyntaxException ex) {
			return false;
		}
	}

}
