package org.zairyu.check.staff.account;

import java.time.Duration;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.hibernate.validator.constraints.time.DurationMin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of sign-in.
 *
 * @param triesPerName wrong passwords for one name before it is held up
 * @param triesPerAddress wrong passwords from one address before it is held up
 * @param firstHoldUp how long a name waits after them; each further one doubles it
 * @param holdUp how long a name waits at most, and an address at once
 * @param longestSignIn when a sign-in ends even if it is used
 * @param recent how long after signing in a person may change how they sign in
 * @param firstAdmin user name of the admin that the first start makes
 * @param oidcClaim the claim of the OpenID Connect provider that is the e-mail address of
 * the account
 */
@Validated
@ConfigurationProperties("zairyu.sign-in")
public record SignInSettings(@DefaultValue("5") @Min(1) int triesPerName,
		@DefaultValue("50") @Min(1) int triesPerAddress,
		@DefaultValue("15s") @DurationMin(seconds = 1) Duration firstHoldUp,
		@DefaultValue("15m") @DurationMin(seconds = 1) Duration holdUp,
		@DefaultValue("12h") @DurationMin(minutes = 1) Duration longestSignIn,
		@DefaultValue("10m") @DurationMin(seconds = 1) Duration recent,
		@DefaultValue("admin") @Pattern(regexp = "[a-z0-9][a-z0-9._-]{1,58}[a-z0-9]") String firstAdmin,
		@DefaultValue("email") @NotBlank String oidcClaim) {
}
