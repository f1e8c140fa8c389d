package org.zairyu.check.api;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;

/** A request that gets a problem document (RFC 9457) for an answer. */
final class ApiProblem extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final HttpStatus status;

	private final String code;

	private final transient List<ApiError> errors;

	private final @Nullable String language;

	/**
	 * A problem with named errors.
	 * @param errors what is wrong, not empty
	 * @param language what the request gave as its language
	 */
	ApiProblem(List<ApiError> errors, @Nullable String language) {
		this(HttpStatus.BAD_REQUEST, "see-errors", errors, language);
	}

	/**
	 * A problem of the whole request.
	 * @param status the status of the answer
	 * @param code the message that says what is wrong
	 * @param language what the request gave as its language
	 */
	ApiProblem(HttpStatus status, String code, @Nullable String language) {
		this(status, code, List.of(), language);
	}

	private ApiProblem(HttpStatus status, String code, List<ApiError> errors, @Nullable String language) {
		super(code, null, false, false);
		this.status = status;
		this.code = code;
		this.errors = List.copyOf(errors);
		this.language = language;
	}

	static ApiProblem malformed(@Nullable String language) {
		return new ApiProblem(HttpStatus.BAD_REQUEST, "malformed", language);
	}

	HttpStatus status() {
		return this.status;
	}

	/** The message that says what is wrong. */
	String code() {
		return this.code;
	}

	List<ApiError> errors() {
		return this.errors;
	}

	@Nullable String language() {
		return this.language;
	}

}
