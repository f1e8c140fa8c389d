package org.zairyu.check.staff.notice.mail;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.helper.CustomTask;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

import org.zairyu.check.staff.platform.RecurringJob;
import org.zairyu.check.web.Agency;

/**
 * Sends mails if {@code spring.mail.host} is configured. Without a server they wait until
 * they expire.
 */
@Configuration(proxyBeanMethods = false)
class MailJobs {

	@Bean
	CustomTask<Void> mailTask(Outbox outbox, ObjectProvider<JavaMailSender> server, MailSettings settings,
			Agency agency) {
		return new MailSending(outbox, server.getIfAvailable(), settings, agency.mail()).task();
	}

	@Bean
	RecurringJob purgeMails(Outbox outbox) {
		return new RecurringJob("purge-mails", Duration.ofHours(6), outbox::purge);
	}

}
