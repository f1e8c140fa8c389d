package org.zairyu.check.staff.privacy;

import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings for the retention of records.
 *
 * @param keepDays for how many days a case is kept after it is closed, and a check that
 * nobody has taken up after it was sent
 */
@Validated
@ConfigurationProperties("zairyu.privacy")
public record PrivacySettings(@DefaultValue("1095") @Min(1) int keepDays) {
}
