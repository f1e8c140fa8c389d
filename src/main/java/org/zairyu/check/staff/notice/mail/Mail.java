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
 * @param regarding the case of the client who gets the mail; null for a mail to anybody
 * else
 * @throws IllegalArgumentException if the recipient is not a single address or the
 * subject not a single line
 */
public record Mail(String kind, String recipient, String subject, String body, @Nullable String unsubscribeUrl,
		@Nullable Regarding regarding) {

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

	/** Creates a mail that regards no case. */
	public Mail(String kind, String recipient, String subject, String body, @Nullable String unsubscribeUrl) {
		this(kind, recipient, subject, body, unsubscribeUrl, null);
	}

	/**
	 * What a mail to a client is about. The mail is listed, kept and deleted with the
	 * case, and replies go to the agency.
	 *
	 * @param caseId the number of the case
	 * @param language the id of the language of the mail
	 * @param author the name of the account of the person who wrote the mail, or null if
	 * the program did
	 */
	public record Regarding(long caseId, String language, @Nullable String author) {
	}

	/** Returns the same mail to the client of a case. */
	public Mail regarding(long caseId, String language, @Nullable String author) {
		return new Mail(this.kind, this.recipient, this.subject, this.body, this.unsubscribeUrl,
				new Regarding(caseId, language, author));
	}

}
