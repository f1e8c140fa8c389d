package org.zairyu.check.staff.client;

/** Thrown when somebody else has changed the client in the meantime. */
public final class StaleClientException extends RuntimeException {

	private static final long serialVersionUID = 1L;

}
