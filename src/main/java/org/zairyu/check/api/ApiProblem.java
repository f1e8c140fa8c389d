package org.zairyu.check.api;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;

/** A request that gets a problem document (RFC 9457) for an answer. */
final class ApiProblem extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final HttpStatus status;

	private final transient ApiError detail;

	private final transient List<ApiError> errors;

	private final @Nullable String language;

	/**
	 * A problem with named errors.
	 * @param errors what is wrong, not empty
	 * @param language what the request gave as its language
	 */
	ApiProblem(List<ApiError> errors, @Nullable String language) {
		this(HttpStatus.BAD_REQUEST, ApiError.in("", "see-errors"), errors, language);
	}

	/**
	 * A problem of the whole request.
	 * @param status the status of the answer
	 * @param detail what is wrong
	 * @param language what the request gave as its language
	 */
	ApiProblem(HttpStatus status, ApiError detail, @Nullable String language) {
		this(status, detail, List.of(), language);
	}

	/**
	 * A problem of the whole request, found before its language is known.
	 * @param status the status of the answer
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

	/** What is wrong with the whole of it. */
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
