package org.zairyu.check.staff.account;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Holds what the layout of a staff page needs, as the model attribute {@code staff}.
 *
 * @param account who is signed in, or null
 * @param path address of the page
 * @param languages this page in every language
 * @param seconds how long a sign-in lasts that nobody uses
 */
public record StaffFrame(@Nullable Account account, String path, List<Edition> languages, int seconds) {

	/**
	 * Describes the page in one language.
	 *
	 * @param tag value of the {@code lang} attribute
	 * @param name name of the language in itself
	 * @param href address of the page in it
	 * @param current whether it is the language of this page
	 */
	public record Edition(String tag, String name, String href, boolean current) {
	}

	public boolean isAdmin() {
		return this.account != null && this.account.isAdmin();
	}

	/**
	 * Tells whether the pages for work may be opened, and not only the one for a new
	 * password.
	 */
	public boolean isWorking() {
		return this.account != null && !this.account.mustChangePassword();
	}

	/** Tells whether the page is at or below an address. */
	public boolean isAt(String address) {
		return this.path.equals(address) || this.path.startsWith(address + "/");
	}

}
