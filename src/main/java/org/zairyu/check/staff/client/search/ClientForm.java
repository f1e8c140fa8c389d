package org.zairyu.check.staff.client.search;

import java.util.Objects;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.zairyu.check.language.Languages;
import org.zairyu.check.staff.account.Accounts;
import org.zairyu.check.staff.client.Client;
import org.zairyu.check.staff.client.NewClient;
import org.zairyu.check.staff.client.Tags;
import org.zairyu.check.staff.notice.mail.Mail;

/**
 * Holds what was typed about a client, without spaces around it.
 *
 * @param reference the agency's reference, or null
 * @param name the name
 * @param otherName the name in another script, or null
 * @param email the address for reminders, or null
 * @param language the id of a language
 * @param tags the tags, separated by commas, or null
 * @param version the version that was shown
 */
record ClientForm(@Nullable @Size(max = 60, message = "client-reference") String reference,
		@Nullable @NotNull(message = "client-name") @Size(max = 200, message = "client-name") String name,
		@Nullable @Size(max = 200, message = "client-name") String otherName,
		@Nullable @Pattern(regexp = Mail.ADDRESS, message = "email") @Size(max = Mail.MAX_ADDRESS_LENGTH,
				message = "email") String email,
		@Nullable String language, @Nullable @Pattern(regexp = Tags.ALLOWED, message = "client-tags") String tags,
		@Nullable Integer version) {

	static final ClientForm EMPTY = new ClientForm(null, null, null, null, null, null, null);

	ClientForm {
		reference = text(reference);
		name = text(name);
		otherName = text(otherName);
		tags = text(String.join(Tags.COMMA, Tags.read(tags)));
		email = (email != null) ? text(Accounts.normal(email)) : null;
	}

	static ClientForm of(Client client) {
		return new ClientForm(client.reference(), client.name(), client.otherName(), client.email(), client.language(),
				String.join(Tags.COMMA, client.tags()), client.version());
	}

	/** Returns the same form for another version. */
	ClientForm on(int newer) {
		return new ClientForm(this.reference, this.name, this.otherName, this.email, this.language, this.tags, newer);
	}

	/** Returns the version that was shown, or a negative number if there was none. */
	int known() {
		return (this.version != null) ? this.version : -1;
	}

	NewClient client(Languages languages) {
		return new NewClient(this.reference, Objects.requireNonNull(this.name), this.otherName, this.email,
				languages.of(this.language).language(), Tags.read(this.tags));
	}

	private static @Nullable String text(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

}
