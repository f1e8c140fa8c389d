package org.zairyu.check.web;

/** Says that too many ask for work that costs much at the same time. */
public final class TooBusyException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	TooBusyException() {
		super("too much at once", null, false, false);
	}

}
