package org.zairyu.check.staff.platform;

import org.jspecify.annotations.Nullable;

/**
 * Who does something. Controllers take it as an argument.
 *
 * @param account number of the account; null for the program itself and for people
 * without an account
 * @param name name of the account, {@code system} or {@code public}
 * @param address where the request came from; null for the program itself
 */
public record Actor(@Nullable Long account, String name, @Nullable String address) {

	/** The program itself, in a job or at start-up. */
	public static Actor system() {
		return new Actor(null, "system", null);
	}

	/** A resident, of whom not even the address is written down. */
	public static Actor resident() {
		return new Actor(null, "public", null);
	}

	/** Somebody who is not signed in. */
	public static Actor visitor(String address) {
		return new Actor(null, "public", address);
	}

}
