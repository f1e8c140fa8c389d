package org.zairyu.check.staff.handoff;

import java.text.Normalizer;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.zairyu.check.staff.notice.mail.Mail;

/**
 * Holds what a resident typed, without characters that cannot be stored.
 *
 * @param token the random text of the form
 * @param name the name of the person
 * @param email the address the agency writes to
 * @param language the id of the language it writes in
 * @param message the message of the person; may be empty
 * @param consent whether the person agrees to what is stored
 * @param reminders whether the person wants to be reminded of the dates
 */
record HandOffForm(@Nullable String token, @Size(min = 1, max = 200, message = "name") String name,
		@Pattern(regexp = Mail.ADDRESS, message = "email") @Size(max = Mail.MAX_ADDRESS_LENGTH,
				message = "email") String email,
		@Nullable String language, @Size(max = 2000, message = "message") String message,
		@Nullable @NotNull(message = "consent") @AssertTrue(message = "consent") Boolean consent,
		@Nullable Boolean reminders) {

	HandOffForm {
		// one line, without characters that databases refuse
		name = text(name).replaceAll("[\\p{Cc}\\s]+", " ").strip();
		// half width, as mail servers require it
		email = Normalizer.normalize(text(email), Normalizer.Form.NFKC).strip();
		message = text(message).replaceAll("\\R", "\n").replaceAll("[\\p{Cc}&&[^\n\t]]", "").strip();
	}

	static HandOffForm empty(String language) {
		return new HandOffForm(ReceiptCode.token(), "", "", language, "", null, null);
	}

	/** Returns the same form under a new token. */
	HandOffForm anew() {
		return new HandOffForm(ReceiptCode.token(), this.name, this.email, this.language, this.message, this.consent,
				this.reminders);
	}

	boolean wantsReminders() {
		return Boolean.TRUE.equals(this.reminders);
	}

	private static String text(@Nullable String text) {
		return (text != null) ? text : "";
	}

}
