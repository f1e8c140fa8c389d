package org.zairyu.check.staff.notice.mail;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A mail to be sent, in plain text.
 *
 * @param kind what it is for, in kebab-case; for finding out, not shown to anybody
 * @param recipient one address
 * @param subject one line
 * @param body the text, up to 20,000 characters
 * @param unsubscribeUrl where the recipient can stop mails of this kind, or null
 * @throws IllegalArgumentException if the recipient is no single address, or the subject
 * no single line
 */
public record Mail(String kind, String recipient, String subject, String body, @Nullable String unsubscribeUrl) {

	private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>,;:\"()\\[\\]\\\\]+@[^\\s@<>,;:\"()\\[\\]\\\\]+");

	private static final int LONGEST_ADDRESS = 254;

	public Mail {
		if (!isAddress(recipient)) {
			throw new IllegalArgumentException("not one address");
		}
		if (subject.isBlank() || subject.chars().anyMatch(Character::isISOControl)) {
			throw new IllegalArgumentException("not one line");
		}
	}

	/** Whether a text is one e-mail address that a mail can be sent to. */
	public static boolean isAddress(String text) {
		return text.length() <= LONGEST_ADDRESS && ADDRESS.matcher(text).matches();
	}

}
