package org.zairyu.check.web;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

import org.zairyu.check.language.LawWords;
import org.zairyu.check.language.Words;

/**
 * Resolves arguments with the language of the page as {@link Words}, or as
 * {@link LawWords} with the numbers of today's law.
 */
@Component
class WordsArgument implements HandlerMethodArgumentResolver {

	private final PageFrames frames;

	WordsArgument(PageFrames frames) {
		this.frames = frames;
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == Words.class || parameter.getParameterType() == LawWords.class;
	}

	@Override
	public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
		Words words = (Words) Objects
			.requireNonNull(request.getAttribute(PageInterceptor.WORDS, RequestAttributes.SCOPE_REQUEST));
		return (parameter.getParameterType() == Words.class) ? words : this.frames.words(words);
	}

}
