package org.zairyu.check.staff.notice.mail;

import java.time.Duration;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

import org.zairyu.check.staff.platform.RecurringJob;

/**
 * Sends mails, if {@code spring.mail.host} is configured; else they wait until they
 * expire.
 */
@Configuration(proxyBeanMethods = false)
class MailJobs {

	@Bean
	RecurringJob sendMails(Outbox outbox, ObjectProvider<JavaMailSender> server, MailSettings settings) {
		JavaMailSender configured = server.getIfAvailable();
		return new RecurringJob("send-mails", Duration.ofSeconds(10), () -> {
			outbox.expire();
			if (configured != null) {
				new MailRun(outbox, configured, settings).run();
			}
		});
	}

	@Bean
	RecurringJob purgeMails(Outbox outbox) {
		return new RecurringJob("purge-mails", Duration.ofHours(6), outbox::purge);
	}

}
