package org.zairyu.check.api;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;

/** Signals a request that is answered with a problem document (RFC 9457). */
final class ApiProblem extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final HttpStatus status;

	private final transient ApiError detail;

	private final transient List<ApiError> errors;

	private final @Nullable String language;

	/**
	 * Creates a problem with named errors.
	 * @param errors what is wrong, not empty
	 * @param language the language as given
	 */
	ApiProblem(List<ApiError> errors, @Nullable String language) {
		this(HttpStatus.BAD_REQUEST, ApiError.in("", "see-errors"), errors, language);
	}

	/**
	 * Creates a problem of the whole request.
	 * @param status the status of the reply
	 * @param detail what is wrong
	 * @param language the language as given
	 */
	ApiProblem(HttpStatus status, ApiError detail, @Nullable String language) {
		this(status, detail, List.of(), language);
	}

	/**
	 * Creates a problem of the whole request before its language is known.
	 * @param status the status of the reply
	 * @param code what is wrong
	 */
	ApiProblem(HttpStatus status, String code) {
		this(status, ApiError.in("", code), null);
	}

	private ApiProblem(HttpStatus status, ApiError detail, List<ApiError> errors, @Nullable String language) {
		super(detail.code(), null, false, false);
		this.status = status;
		this.detail = detail;
		this.errors = List.copyOf(errors);
		this.language = language;
	}

	static ApiProblem malformed(@Nullable String language) {
		return new ApiProblem(HttpStatus.BAD_REQUEST, ApiError.in("", "malformed"), language);
	}

	HttpStatus status() {
		return this.status;
	}

	/** Returns what is wrong with the request as a whole. */
	ApiError detail() {
		return this.detail;
	}

	List<ApiError> errors() {
		return this.errors;
	}

	@Nullable String language() {
		return this.language;
	}

}
