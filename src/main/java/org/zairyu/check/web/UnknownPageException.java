package org.zairyu.check.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Thrown for an address without a page. The response is 404. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class UnknownPageException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public UnknownPageException() {
		super("no such page", null, false, false);
	}

}
