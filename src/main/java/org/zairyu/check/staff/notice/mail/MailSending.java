package org.zairyu.check.staff.notice.mail;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;

/** Sends the mails of the outbox: one task a mail, retried until the mail expires. */
final class MailSending {

	/** The name of the task; the instance is the id of the mail. */
	static final String TASK = "mail";

	private static final Logger LOG = LoggerFactory.getLogger(MailSending.class);

	private static final List<Duration> RETRY_DELAYS = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5),
			Duration.ofMinutes(15), Duration.ofHours(1), Duration.ofHours(4), Duration.ofHours(12));

	/** Mails that wait for a server to be configured are sent this long after it is. */
	private static final Duration NO_SERVER_DELAY = Duration.ofMinutes(5);

	private final Outbox outbox;

	private final @Nullable JavaMailSender server;

	private final MailSettings settings;

	private final String replyTo;

	/**
	 * @param server the mail server, or null if none is configured
	 * @param replyTo the address of the agency, to which clients reply
	 */
	MailSending(Outbox outbox, @Nullable JavaMailSender server, MailSettings settings, String replyTo) {
		this.outbox = outbox;
		this.server = server;
		this.settings = settings;
		this.replyTo = replyTo;
	}

	CustomTask<Void> task() {
		return Tasks.custom(TASK, Void.class)
			.onFailure(MailSending::retry)
			.onDeadExecutionRevive()
			.execute((instance, context) -> execute(Long.parseLong(instance.getId())));
	}

	private static void retry(ExecutionComplete complete, ExecutionOperations<Void> operations) {
		int failures = Math.min(complete.getExecution().consecutiveFailures, RETRY_DELAYS.size() - 1);
		operations.reschedule(complete, complete.getTimeDone().plus(RETRY_DELAYS.get(failures)));
	}

	private CompletionHandler<Void> execute(long id) {
		Optional<OutboxMail> mail = this.outbox.find(id);
		if (mail.isPresent() && this.server == null) {
			return (complete, operations) -> operations.reschedule(complete,
					complete.getTimeDone().plus(NO_SERVER_DELAY));
		}
		mail.ifPresent((waiting) -> send(waiting, Objects.requireNonNull(this.server)));
		return new CompletionHandler.OnCompleteRemove<>();
	}

	private void send(OutboxMail mail, JavaMailSender server) {
		this.outbox.attempt(mail);
		try {
			server.send(MailMessage.of(mail, this.settings, this.replyTo, this.outbox.now()));
		}
		catch (MailSendException ex) {
			if (!isRefused(ex)) {
				throw delayed(mail, ex);
			}
			refused(mail, ex);
			return;
		}
		catch (MailException ex) {
			throw delayed(mail, ex);
		}
		catch (MessagingException ex) {
			refused(mail, ex);
			return;
		}
		this.outbox.sent(mail);
	}

	/** The text of the error may name the recipient, so only its type is kept. */
	private void refused(OutboxMail mail, Exception error) {
		LOG.warn("Mail {} cannot be sent: {}", mail.id(), type(error));
		this.outbox.failed(mail, type(error));
	}

	private MailDelayedException delayed(OutboxMail mail, Exception error) {
		this.outbox.delayed(mail, type(error));
		return new MailDelayedException("mail " + mail.id() + ": " + type(error));
	}

	private static String type(Exception error) {
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

}
