package org.zairyu.check.staff.platform;

import org.jspecify.annotations.Nullable;

/**
 * The person or program that acts. Controllers take it as an argument.
 *
 * @param account the number of the account; null for the program itself and for people
 * without an account
 * @param name the name of the account, {@code system} or {@code public}
 * @param address the address of the request; null for the program itself
 */
public record Actor(@Nullable Long account, String name, @Nullable String address) {

	/** Returns the program itself, in a job or at start-up. */
	public static Actor system() {
		return new Actor(null, "system", null);
	}

	/** Returns a resident, whose address is not recorded. */
	public static Actor resident() {
		return new Actor(null, "public", null);
	}

	/** Returns somebody who is not signed in. */
	public static Actor visitor(String address) {
		return new Actor(null, "public", address);
	}

}
