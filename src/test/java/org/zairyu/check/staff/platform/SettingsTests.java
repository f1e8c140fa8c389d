package org.zairyu.check.staff.platform;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Configuration;

import org.zairyu.check.staff.account.SignInSettings;
import org.zairyu.check.staff.bulk.BulkSettings;
import org.zairyu.check.staff.handoff.HandOffSettings;
import org.zairyu.check.staff.handoff.reply.LinkSettings;
import org.zairyu.check.staff.notice.mail.MailSettings;
import org.zairyu.check.staff.privacy.PrivacySettings;
import org.zairyu.check.web.Agency;
import org.zairyu.check.web.answers.AnswerKeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatNoException;

/** The start fails on a wrong setting and names it. */
@ExtendWith(OutputCaptureExtension.class)
class SettingsTests {

	@ParameterizedTest
	@CsvSource(nullValues = "-", textBlock = """
			zairyu.bulk.threads,             0,       1
			zairyu.bulk.kept,                59s,     1m
			zairyu.bulk.undo,                59s,     1m
			zairyu.jobs.polling,             0s,      10ms
			zairyu.jobs.heartbeat,           -1s,     10ms
			zairyu.sign-in.tries-per-name,   0,       1
			zairyu.sign-in.tries-per-address, -5,     1
			zairyu.sign-in.hold-up,          0s,      1s
			zairyu.sign-in.longest-sign-in,  0m,      1m
			zairyu.sign-in.oidc-claim,       '',      sub
			zairyu.hand-off.sends-per-address, 0,     1
			zairyu.hand-off.looks-per-address, 0,     1
			zairyu.hand-off.hold-up,         0s,      1s
			zairyu.hand-off.mail-to,         no one,  desk@example.org
			zairyu.hand-off.mail-to,         a@b@c,   ''
			zairyu.hand-off.mail-language,   '',      ja
			zairyu.client-link.looks-per-address, 0,  1
			zairyu.client-link.sends-per-link, 0,     1
			zairyu.client-link.hold-up,      0s,      1s
			zairyu.client-link.keep-days,    0,       1
			zairyu.privacy.keep-days,        0,       1
			zairyu.mail.from,                '',      office@example.org
			zairyu.mail.site,                example.org, https://example.org
			zairyu.mail.give-up-after,       0d,      1m
			zairyu.mail.keep-for,            0d,      1m
			zairyu.agency.mail,              '',      help@example.org
			zairyu.agency.phone,             ' ',     03-0000-0000
			zairyu.answers.key[0],           '',      any
			""")
	void refuseAWrongValueWithItsName(String name, String wrong, String right, CapturedOutput output) {
		assertThatException().isThrownBy(() -> start(name, wrong));
		assertThat(output.toString()).contains("Reason: must")
			.containsAnyOf("Origin: \"" + name + "\"", "Property: " + name);
		assertThatNoException().isThrownBy(() -> start(name, right));
	}

	private static void start(String name, String value) {
		new SpringApplicationBuilder(Settings.class).web(WebApplicationType.NONE)
			.run("--" + name + "=" + value)
			.close();
	}

	@Configuration(proxyBeanMethods = false)
	@EnableConfigurationProperties({ BulkSettings.class, JobSettings.class, SignInSettings.class, HandOffSettings.class,
			LinkSettings.class, PrivacySettings.class, MailSettings.class, Agency.class, AnswerKeys.class })
	static class Settings {

	}

}
