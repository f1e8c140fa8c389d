package org.zairyu.check.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Looks at the path of each mapping before all else that it wants of a request. There are
 * a hundred, and every page of a resident has the language in its path, which only a
 * pattern can match.
 */
@Component
final class PathsFirst implements WebMvcRegistrations {

	@Override
	public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
		return new Mapping();
	}

	private static final class Mapping extends RequestMappingHandlerMapping {

		@Override
		protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo mapping,
				HttpServletRequest request) {
			var paths = mapping.getPathPatternsCondition();
			return (paths != null && paths.getMatchingCondition(request) == null) ? null
					: super.getMatchingMapping(mapping, request);
		}

	}

}
