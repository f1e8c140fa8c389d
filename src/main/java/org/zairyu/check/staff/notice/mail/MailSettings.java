package org.zairyu.check.staff.notice.mail;

import java.time.Duration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.hibernate.validator.constraints.time.DurationMin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of mail.
 *
 * @param from the sender of mails
 * @param site the public address of this site, for links in mails
 * @param giveUpAfter how long a mail may wait to be sent
 * @param keepFor how long a mail is kept after it was sent or given up
 */
@Validated
@ConfigurationProperties("zairyu.mail")
public record MailSettings(@DefaultValue("zairyu-check@localhost") @NotBlank String from,
		@DefaultValue("http://localhost:8080") @Pattern(regexp = "https?://\\S+") String site,
		@DefaultValue("7d") @DurationMin(minutes = 1) Duration giveUpAfter,
		@DefaultValue("30d") @DurationMin(minutes = 1) Duration keepFor) {

	/** Returns the absolute address of a page. */
	public String address(String path) {
		return this.site.replaceAll("/+$", "") + path;
	}

}
