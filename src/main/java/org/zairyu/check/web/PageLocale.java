package org.zairyu.check.web;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

import org.zairyu.check.language.Words;

/** Takes the locale from the address alone. */
@Component("localeResolver")
class PageLocale implements LocaleResolver {

	@Override
	public Locale resolveLocale(HttpServletRequest request) {
		return (request.getAttribute(PageInterceptor.WORDS) instanceof Words words) ? words.locale() : Locale.ROOT;
	}

	@Override
	public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
		throw new UnsupportedOperationException("the address says the language");
	}

}
