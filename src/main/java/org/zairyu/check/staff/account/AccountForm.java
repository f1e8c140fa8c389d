package org.zairyu.check.staff.account;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.zairyu.check.staff.notice.mail.Mail;

/**
 * Holds what an admin typed about an account, without spaces around it.
 *
 * @param username the name for signing in; cannot be changed later
 * @param displayName the name that colleagues see
 * @param email the address for mails, or null
 * @param role the id of the role
 * @param language the id of the language of the pages; the person can change it
 */
record AccountForm(
		@Pattern(regexp = "[a-z0-9][a-z0-9._-]{1,58}[a-z0-9]", message = "username",
				groups = New.class) String username,
		@Size(min = 1, max = 100, message = "display-name") String displayName,
		@Nullable @Pattern(regexp = Mail.ADDRESS, message = "email") @Size(max = Mail.MAX_ADDRESS_LENGTH,
				message = "email") String email,
		@Nullable @NotNull(message = "role") @Pattern(regexp = "staff|admin", message = "role") String role,
		@Nullable String language) {

	/** The constraints of a new account only. */
	interface New {

	}

	AccountForm {
		username = Accounts.normal(text(username));
		displayName = text(displayName).strip();
		email = text(email).isBlank() ? null : Accounts.normal(text(email));
	}

	static AccountForm empty() {
		return new AccountForm("", "", null, Role.STAFF.id(), null);
	}

	static AccountForm of(Account account) {
		return new AccountForm(account.username(), account.displayName(), account.email(), account.role().id(),
				account.language());
	}

	Role chosenRole() {
		return Role.of(text(this.role));
	}

	private static String text(@Nullable String text) {
		return (text != null) ? text : "";
	}

}
