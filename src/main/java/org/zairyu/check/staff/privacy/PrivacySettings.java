package org.zairyu.check.staff.privacy;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of privacy.
 *
 * @param keepDays for how many days a case is kept after it is closed, and a check that
 * nobody has taken up after it was sent
 */
@ConfigurationProperties("zairyu.privacy")
public record PrivacySettings(@DefaultValue("1095") int keepDays) {

	public PrivacySettings {
		if (keepDays < 1) {
			throw new IllegalArgumentException("zairyu.privacy.keep-days must be 1 or more");
		}
	}

}
