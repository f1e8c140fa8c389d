package org.zairyu.check.staff.platform;

import org.jspecify.annotations.Nullable;

/** Says why the program cannot start here, and what its operator can do. */
public final class StartException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String action;

	/**
	 * Creates the exception.
	 * @param reason why it cannot start, in one sentence
	 * @param action what the operator can do
	 * @param cause what has failed, or null
	 */
	public StartException(String reason, String action, @Nullable Throwable cause) {
		super(reason, cause);
		this.action = action;
	}

	public String action() {
		return this.action;
	}

}
