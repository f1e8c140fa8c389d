package org.zairyu.check.staff.platform.operations;

import java.time.Clock;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

import org.zairyu.check.staff.notice.mail.Backlog;
import org.zairyu.check.staff.notice.mail.MailQueue;

/**
 * Tells whether mails leave in time. Where no mail server is configured they wait on
 * purpose. Does not ask the mail server, which may hang.
 */
@Component
final class MailsHealthIndicator extends AbstractHealthIndicator {

	private final MailQueue mails;

	private final @Nullable JavaMailSender server;

	private final HealthSettings settings;

	private final Clock clock;

	MailsHealthIndicator(MailQueue mails, @Nullable JavaMailSender server, HealthSettings settings, Clock clock) {
		super("The mails cannot be read");
		this.mails = mails;
		this.server = server;
		this.settings = settings;
		this.clock = clock;
	}

	@Override
	protected void doHealthCheck(Health.Builder health) {
		Backlog backlog = this.mails.backlog();
		Instant oldest = backlog.oldest();
		Instant limit = this.clock.instant().minus(this.settings.mailDelay());
		health.status(Degraded.unless(this.server == null || oldest == null || !oldest.isBefore(limit)))
			.withDetail("server", (this.server != null) ? "configured" : "none")
			.withDetail("waiting", backlog.waiting())
			.withDetail("failed", backlog.failed());
		if (oldest != null) {
			health.withDetail("oldest", oldest);
		}
	}

}
