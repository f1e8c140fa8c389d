package org.zairyu.check.api;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;

import org.zairyu.check.language.Languages;

/**
 * Replies to every failure under {@code /api/} with a problem document. This is a
 * resolver rather than a controller advice, because an unknown address or method has no
 * controller.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ApiProblems implements HandlerExceptionResolver {

	private static final Logger logger = LoggerFactory.getLogger(ApiProblems.class);

	private final Languages languages;

	ApiProblems(Languages languages) {
		this.languages = languages;
	}

	@Override
	public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response,
			@Nullable Object handler, Exception ex) {
		if (!request.getServletPath().startsWith("/api/")) {
			return null;
		}
		if (DisconnectedClientHelper.isClientDisconnectedException(ex)) {
			logger.debug("The client has gone before the reply was sent");
			return new ModelAndView();
		}
		ApiProblem problem = problem(ex);
		if (problem.status().is5xxServerError()) {
			logger.error("The API failed", ex);
		}
		if (response.isCommitted()) {
			// The server itself has already refused an incomplete body.
			return new ModelAndView();
		}
		try {
			send(problem, (ex instanceof ErrorResponse known) ? known.getHeaders() : HttpHeaders.EMPTY, response);
		}
		catch (IOException | JacksonException gone) {
			logger.debug("The client has gone before the problem was sent");
		}
		return new ModelAndView();
	}

	private static ApiProblem problem(Exception ex) {
		return switch (ex) {
			case ApiProblem problem -> problem;
			case MultipartException form -> of(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
			case InvalidParameterException unreadable -> of(HttpStatus.BAD_REQUEST);
			case ErrorResponse known -> of(known.getStatusCode());
			default -> of(declaredStatus(ex));
		};
	}

	private static HttpStatus declaredStatus(Exception ex) {
		ResponseStatus declared = AnnotatedElementUtils.findMergedAnnotation(ex.getClass(), ResponseStatus.class);
		return (declared != null) ? declared.code() : HttpStatus.INTERNAL_SERVER_ERROR;
	}

	private static ApiProblem of(HttpStatusCode code) {
		HttpStatus status = HttpStatus.valueOf(code.value());
		return new ApiProblem(status, switch (status) {
			case NOT_FOUND -> "no-such-address";
			case METHOD_NOT_ALLOWED -> "wrong-method";
			case NOT_ACCEPTABLE -> "only-json";
			case CONTENT_TOO_LARGE -> "too-large";
			case UNSUPPORTED_MEDIA_TYPE -> "wrong-media-type";
			default -> status.is5xxServerError() ? "failed" : "malformed";
		});
	}

	private void send(ApiProblem problem, HttpHeaders headers, HttpServletResponse response) throws IOException {
		byte[] document = ProblemDocument.write(problem, this.languages.plain(problem.language()));
		response.setStatus(problem.status().value());
		headers.forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
		response.setContentType("application/problem+json");
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		response.setContentLength(document.length);
		response.getOutputStream().write(document);
	}

}
