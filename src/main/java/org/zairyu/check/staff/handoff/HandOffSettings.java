package org.zairyu.check.staff.handoff;

import java.time.Duration;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.hibernate.validator.constraints.time.DurationMin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import org.zairyu.check.staff.notice.mail.Mail;

/**
 * Settings of the hand-off, which {@code zairyu.agency.hand-off} switches on or off.
 *
 * @param sendsPerAddress number of checks that one address may send before it must wait
 * @param looksPerAddress number of codes that one address may look up before it must wait
 * @param holdUp how long it must wait
 * @param showNames whether residents see the names of the members of staff who have
 * looked at what they sent, or only that somebody has
 * @param mailTo where the agency gets its mails; empty for the address on the contact
 * page
 * @param mailLanguage id of the language of these mails
 */
@Validated
@ConfigurationProperties("zairyu.hand-off")
public record HandOffSettings(@DefaultValue("5") @Min(1) int sendsPerAddress,
		@DefaultValue("20") @Min(1) int looksPerAddress, @DefaultValue("1h") @DurationMin(seconds = 1) Duration holdUp,
		@DefaultValue("true") boolean showNames, @DefaultValue("") @Pattern(regexp = "|" + Mail.ADDRESS) String mailTo,
		@DefaultValue("en") @NotBlank String mailLanguage) {
}
