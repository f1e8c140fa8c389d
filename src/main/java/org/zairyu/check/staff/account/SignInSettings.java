package org.zairyu.check.staff.account;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of sign-in.
 *
 * @param triesPerName wrong passwords for one name before it is held up
 * @param triesPerAddress wrong passwords from one address before it is held up
 * @param holdUp how long it is held up
 * @param longestSignIn when a sign-in ends even if it is used
 * @param oidcClaim the claim of the OpenID Connect provider that is the e-mail address of
 * the account
 */
@ConfigurationProperties("zairyu.sign-in")
public record SignInSettings(@DefaultValue("5") int triesPerName, @DefaultValue("50") int triesPerAddress,
		@DefaultValue("15m") Duration holdUp, @DefaultValue("12h") Duration longestSignIn,
		@DefaultValue("email") String oidcClaim) {
}
