package org.zairyu.check.staff.handoff.reply;

import java.time.Duration;

import jakarta.validation.constraints.Min;
import org.hibernate.validator.constraints.time.DurationMin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the links by which clients answer.
 *
 * @param looksPerAddress number of links that do not open which one address may try
 * before it must wait
 * @param sendsPerLink number of times that answers may be sent by one link before it must
 * wait
 * @param holdUp how long to wait
 * @param keepDays for how many days after the end of a link it is kept, and the answers
 * sent by it that nobody has taken
 */
@Validated
@ConfigurationProperties("zairyu.client-link")
public record LinkSettings(@DefaultValue("20") @Min(1) int looksPerAddress,
		@DefaultValue("10") @Min(1) int sendsPerLink, @DefaultValue("1h") @DurationMin(seconds = 1) Duration holdUp,
		@DefaultValue("30") @Min(1) int keepDays) {
}
