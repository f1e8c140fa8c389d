package org.zairyu.check.staff.notice.mail;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

/**
 * A message that keeps the Message-ID it was given; Jakarta Mail would make up a new one.
 */
final class MailMessage extends MimeMessage {

	private final String id;

	private MailMessage(String id) {
		super((Session) null);
		this.id = id;
	}

	/**
	 * Creates the message of a mail.
	 * @param replyTo the address of the agency, to which clients reply
	 */
	static MailMessage of(OutboxMail mail, MailSettings settings, String replyTo, Instant now)
			throws MessagingException {
		MailMessage message = new MailMessage(mail.messageId());
		message.setFrom(new InternetAddress(settings.from(), true));
		message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.recipient(), true));
		message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
		message.setText(mail.body(), StandardCharsets.UTF_8.name());
		message.setSentDate(Date.from(now));
		if (mail.isToClient()) {
			message.setReplyTo(new InternetAddress[] { new InternetAddress(replyTo, true) });
		}
		if (mail.author() == null) {
			message.setHeader("Auto-Submitted", "auto-generated");
		}
		if (mail.unsubscribeUrl() != null) {
			message.setHeader("List-Unsubscribe", "<" + mail.unsubscribeUrl() + ">");
			message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
		}
		return message;
	}

	@Override
	protected void updateMessageID() throws MessagingException {
		setHeader("Message-ID", this.id);
	}

}
