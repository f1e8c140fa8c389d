package org.zairyu.check.web.answers;

import java.util.List;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Resolves {@link SavedAnswers} arguments from the cookie. */
@Component
class SavedAnswersArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {

	private final AnswersCookie cookie;

	SavedAnswersArgument(AnswersCookie cookie) {
		this.cookie = cookie;
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(this);
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == SavedAnswers.class;
	}

	@Override
	public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
		return this.cookie.read(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)),
				Objects.requireNonNull(request.getNativeResponse(HttpServletResponse.class)));
	}

}
