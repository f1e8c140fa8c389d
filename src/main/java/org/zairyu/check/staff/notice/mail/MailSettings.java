package org.zairyu.check.staff.notice.mail;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of mail.
 *
 * @param from who mails come from
 * @param site where residents find this site, for links in mails
 * @param giveUpAfter how long after it was written a mail may still be sent
 * @param keepFor how long a mail is kept after it was sent or given up
 */
@ConfigurationProperties("zairyu.mail")
public record MailSettings(@DefaultValue("zairyu-check@localhost") String from,
		@DefaultValue("http://localhost:8080") String site, @DefaultValue("7d") Duration giveUpAfter,
		@DefaultValue("30d") Duration keepFor) {

	/** The address of a page, for a mail. */
	public String address(String path) {
		return this.site.replaceAll("/+$", "") + path;
	}

}
