package org.zairyu.check.staff.notice.mail;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A mail in plain text.
 *
 * @param kind the purpose in kebab-case; for support, not shown to anybody
 * @param recipient one address
 * @param subject one line
 * @param body the text, up to 20,000 characters
 * @param unsubscribeUrl the page where the recipient can stop mails of this kind, or null
 * @throws IllegalArgumentException if the recipient is not a single address or the
 * subject not a single line
 */
public record Mail(String kind, String recipient, String subject, String body, @Nullable String unsubscribeUrl) {

	/** The form of one e-mail address that a mail can be sent to. */
	public static final String ADDRESS = "[^\\s@<>,;:\"()\\[\\]\\\\]+@[^\\s@<>,;:\"()\\[\\]\\\\]+";

	/** The maximum length of an e-mail address. */
	public static final int MAX_ADDRESS_LENGTH = 254;

	public Mail {
		if (recipient.length() > MAX_ADDRESS_LENGTH || !Pattern.matches(ADDRESS, recipient)) {
			throw new IllegalArgumentException("not one address");
		}
		if (subject.isBlank() || subject.chars().anyMatch(Character::isISOControl)) {
			throw new IllegalArgumentException("not one line");
		}
	}

}
