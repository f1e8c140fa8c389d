package org.zairyu.check.staff.account;

import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

import org.zairyu.check.staff.platform.Actor;

/**
 * Resolves the person who is signed in as an argument of a controller: as the
 * {@link Account}, or as the {@link Actor} for the audit log.
 */
final class PersonArgument implements HandlerMethodArgumentResolver {

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == Account.class || parameter.getParameterType() == Actor.class;
	}

	@Override
	public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
		HttpServletRequest http = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
		boolean signedIn = SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn;
		if (parameter.getParameterType() == Actor.class && !signedIn) {
			return Actor.visitor(http.getRemoteAddr());
		}
		Account account = ((SignedIn) Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication()))
			.account();
		return (parameter.getParameterType() == Account.class) ? account
				: new Actor(account.id(), account.username(), http.getRemoteAddr());
	}

}
