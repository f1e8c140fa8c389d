package org.zairyu.check.staff.client.search;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.language.Languages;
import org.zairyu.check.staff.account.Accounts;
import org.zairyu.check.staff.client.Client;
import org.zairyu.check.staff.client.NewClient;
import org.zairyu.check.staff.notice.mail.Mail;
import org.zairyu.check.staff.platform.Problem;

/**
 * What is filled in about a client, as it was typed.
 *
 * @param reference the agency's reference, may be empty
 * @param name name
 * @param email address for reminders, may be empty
 * @param language id of a language
 * @param version the version that was looked at
 */
record ClientForm(@Nullable String reference, @Nullable String name, @Nullable String email, @Nullable String language,
		@Nullable Integer version) {

	static final ClientForm EMPTY = new ClientForm(null, null, null, null, null);

	private static final int LONGEST_REFERENCE = 60;

	private static final int LONGEST_NAME = 200;

	static ClientForm of(Client client) {
		return new ClientForm(client.reference(), client.name(), client.email(), client.language(), client.version());
	}

	/** The same on another version. */
	ClientForm on(int newer) {
		return new ClientForm(this.reference, this.name, this.email, this.language, newer);
	}

	/** The version that was looked at; none is negative. */
	int known() {
		return (this.version != null) ? this.version : -1;
	}

	NewClient client(Languages languages) {
		return new NewClient(text(this.reference), (this.name != null) ? this.name.strip() : "", address(),
				languages.of(this.language).language());
	}

	List<Problem> problems() {
		List<Problem> problems = new ArrayList<>();
		String given = text(this.name);
		if (given == null || given.length() > LONGEST_NAME) {
			problems.add(new Problem("name", "client-name"));
		}
		String number = text(this.reference);
		if (number != null && number.length() > LONGEST_REFERENCE) {
			problems.add(new Problem("reference", "client-reference"));
		}
		String address = address();
		if (address != null && !Mail.isAddress(address)) {
			problems.add(new Problem("email", "email"));
		}
		return problems;
	}

	private @Nullable String address() {
		String address = text(this.email);
		return (address != null) ? Accounts.normal(address) : null;
	}

	private static @Nullable String text(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

}
