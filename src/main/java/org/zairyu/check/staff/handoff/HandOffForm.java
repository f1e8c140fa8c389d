package org.zairyu.check.staff.handoff;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.language.Languages;
import org.zairyu.check.staff.notice.mail.Mail;
import org.zairyu.check.staff.platform.Problem;

/**
 * What a resident fills in, as it was typed.
 *
 * @param token random text of the form
 * @param name how the person is called
 * @param email where the agency can write to
 * @param language id of the language it writes in
 * @param message what the person wants to say; may be empty
 * @param consent whether the person agrees to what is stored
 * @param reminders whether the person wants to be reminded of the dates
 */
record HandOffForm(@Nullable String token, @Nullable String name, @Nullable String email, @Nullable String language,
		@Nullable String message, @Nullable Boolean consent, @Nullable Boolean reminders) {

	static final int LONGEST_NAME = 200;

	static final int LONGEST_MESSAGE = 2000;

	static HandOffForm empty(String language) {
		return new HandOffForm(ReceiptCode.token(), null, null, language, null, null, null);
	}

	/** The same, as a form that has not been taken. */
	HandOffForm anew() {
		return new HandOffForm(ReceiptCode.token(), this.name, this.email, this.language, this.message, this.consent,
				this.reminders);
	}

	/** In one line, without characters that no database takes. */
	String cleanName() {
		return text(this.name).replaceAll("[\\p{Cc}\\s]+", " ").strip();
	}

	/** In half width, as a mail server takes it. */
	String cleanEmail() {
		return Normalizer.normalize(text(this.email), Normalizer.Form.NFKC).strip();
	}

	String cleanMessage() {
		return text(this.message).replaceAll("\\R", "\n").replaceAll("[\\p{Cc}&&[^\n\t]]", "").strip();
	}

	String cleanLanguage() {
		return text(this.language);
	}

	boolean wantsReminders() {
		return Boolean.TRUE.equals(this.reminders);
	}

	List<Problem> problems(Languages languages) {
		List<Problem> problems = new ArrayList<>();
		if (cleanName().isEmpty() || cleanName().length() > LONGEST_NAME) {
			problems.add(new Problem("name", "name"));
		}
		if (!Mail.isAddress(cleanEmail())) {
			problems.add(new Problem("email", "email"));
		}
		if (languages.find(cleanLanguage()) == null) {
			problems.add(new Problem("language", "language"));
		}
		if (cleanMessage().length() > LONGEST_MESSAGE) {
			problems.add(new Problem("message", "message"));
		}
		if (!Boolean.TRUE.equals(this.consent)) {
			problems.add(new Problem("consent", "consent"));
		}
		return problems;
	}

	private static String text(@Nullable String text) {
		return (text != null) ? text : "";
	}

}
