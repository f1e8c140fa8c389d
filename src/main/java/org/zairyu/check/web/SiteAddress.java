package org.zairyu.check.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The whole address of a page: under the public address of this site where one is set,
 * else under the one that the request was sent to.
 */
@Component
public final class SiteAddress {

	private final String site;

	SiteAddress(@Value("${zairyu.mail.site:}") String site) {
		this.site = site.replaceAll("/+$", "");
	}

	public String of(String path, HttpServletRequest request) {
		String here = this.site.isEmpty() ? UriComponentsBuilder.fromUriString(request.getRequestURL().toString())
			.replacePath(request.getContextPath())
			.build()
			.toUriString() : this.site;
		return here + path;
	}

}
