package org.zairyu.check.staff.account;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.staff.notice.mail.Mail;
import org.zairyu.check.staff.platform.Problem;

/**
 * What an admin fills in about an account, as it was typed.
 *
 * @param username name for signing in; cannot be changed later
 * @param displayName name as colleagues see it
 * @param email address for mails, may be empty
 * @param role id of the role
 * @param language id of the language of the pages; the person can change it
 */
record AccountForm(@Nullable String username, @Nullable String displayName, @Nullable String email,
		@Nullable String role, @Nullable String language) {

	private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,58}[a-z0-9]");

	private static final int LONGEST_NAME = 100;

	static AccountForm empty() {
		return new AccountForm(null, null, null, Role.STAFF.id(), null);
	}

	static AccountForm of(Account account) {
		return new AccountForm(account.username(), account.displayName(), account.email(), account.role().id(),
				account.language());
	}

	String cleanUsername() {
		return Accounts.normal(text(this.username));
	}

	String cleanDisplayName() {
		return text(this.displayName).strip();
	}

	@Nullable String cleanEmail() {
		String address = Accounts.normal(text(this.email));
		return address.isEmpty() ? null : address;
	}

	Role cleanRole() {
		return Role.of(text(this.role));
	}

	List<Problem> problems(boolean isNew) {
		List<Problem> problems = new ArrayList<>();
		if (isNew && !USERNAME.matcher(cleanUsername()).matches()) {
			problems.add(new Problem("username", "username"));
		}
		String name = cleanDisplayName();
		if (name.isEmpty() || name.length() > LONGEST_NAME) {
			problems.add(new Problem("displayName", "display-name"));
		}
		String address = cleanEmail();
		if (address != null && !Mail.isAddress(address)) {
			problems.add(new Problem("email", "email"));
		}
		if (List.of(Role.values()).stream().noneMatch((known) -> known.id().equals(this.role))) {
			problems.add(new Problem("role", "role"));
		}
		return problems;
	}

	private static String text(@Nullable String text) {
		return (text != null) ? text : "";
	}

}
