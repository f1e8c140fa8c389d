package org.zairyu.check.staff.notice.mail;

import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Optional;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;

/** Sends the mails whose turn it is, one after the other. */
final class MailRun {

	private static final Logger LOG = LoggerFactory.getLogger(MailRun.class);

	private final Outbox outbox;

	private final JavaMailSender server;

	private final MailSettings settings;

	MailRun(Outbox outbox, JavaMailSender server, MailSettings settings) {
		this.outbox = outbox;
		this.server = server;
		this.settings = settings;
	}

	/**
	 * Sends until nothing is due. When the mail server cannot be reached it stops: the
	 * other mails would only wait for the same.
	 * @return how many mails the server took
	 */
	int run() {
		int sent = 0;
		boolean reachable = true;
		Optional<OutboxMail> mail = this.outbox.claim();
		while (mail.isPresent()) {
			Outcome outcome = send(mail.get());
			sent += (outcome == Outcome.SENT) ? 1 : 0;
			reachable = outcome != Outcome.UNREACHABLE;
			mail = (reachable && !Thread.currentThread().isInterrupted()) ? this.outbox.claim() : Optional.empty();
		}
		return sent;
	}

	private enum Outcome {

		SENT, REFUSED, UNREACHABLE

	}

	private Outcome send(OutboxMail mail) {
		try {
			this.server.send(message(mail));
		}
		catch (MailSendException ex) {
			return isRefused(ex) ? refused(mail, ex) : unreachable(mail, ex);
		}
		catch (MailException ex) {
			return unreachable(mail, ex);
		}
		catch (MessagingException ex) {
			return refused(mail, ex);
		}
		this.outbox.sent(mail);
		return Outcome.SENT;
	}

	/** The text of the error may name the recipient, so only its kind is kept. */
	private Outcome refused(OutboxMail mail, Exception error) {
		LOG.warn("Mail {} cannot be sent: {}", mail.id(), kind(error));
		this.outbox.failed(mail, kind(error));
		return Outcome.REFUSED;
	}

	private Outcome unreachable(OutboxMail mail, Exception error) {
		LOG.warn("Mail {} waits, attempt {}: {}", mail.id(), mail.attempts(), kind(error));
		this.outbox.retry(mail, kind(error));
		return Outcome.UNREACHABLE;
	}

	private static String kind(Exception error) {
		Throwable cause = cause(error);
		return (cause != null) ? cause.getClass().getSimpleName() : error.getClass().getSimpleName();
	}

	/** Whether the server answered that there is no such recipient, now and later. */
	private static boolean isRefused(MailSendException error) {
		return cause(error) instanceof SendFailedException failed && failed.getInvalidAddresses() != null
				&& failed.getInvalidAddresses().length > 0;
	}

	private static @Nullable Throwable cause(Exception error) {
		return (error instanceof MailSendException failed && failed.getMessageExceptions().length > 0)
				? failed.getMessageExceptions()[0] : error.getCause();
	}

	private MimeMessage message(OutboxMail mail) throws MessagingException {
		MimeMessage message = new NumberedMessage(mail.messageId());
		message.setFrom(new InternetAddress(this.settings.from(), true));
		message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.recipient(), true));
		message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
		message.setText(mail.body(), StandardCharsets.UTF_8.name());
		message.setSentDate(Date.from(this.outbox.now()));
		message.setHeader("Auto-Submitted", "auto-generated");
		if (mail.unsubscribeUrl() != null) {
			message.setHeader("List-Unsubscribe", "<" + mail.unsubscribeUrl() + ">");
			message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
		}
		return message;
	}

	/**
	 * Keeps the Message-ID that it was given, where Jakarta Mail would make up a new one.
	 */
	private static final class NumberedMessage extends MimeMessage {

		private final String id;

		NumberedMessage(String id) {
			super((Session) null);
			this.id = id;
		}

		@Override
		protected void updateMessageID() throws MessagingException {
			setHeader("Message-ID", this.id);
		}

	}

}
