package org.zairyu.check.staff.account.signin;

import org.springframework.stereotype.Component;

import org.zairyu.check.language.Languages;
import org.zairyu.check.language.Words;
import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.notice.mail.Mail;
import org.zairyu.check.staff.notice.mail.MailSettings;
import org.zairyu.check.staff.notice.mail.Outbox;

/**
 * Tells the owner of an account about a new passkey, which somebody else may have added.
 */
@Component
final class PasskeyMail {

	private final Outbox outbox;

	private final MailSettings settings;

	private final Languages languages;

	PasskeyMail(Outbox outbox, MailSettings settings, Languages languages) {
		this.outbox = outbox;
		this.settings = settings;
		this.languages = languages;
	}

	void added(Account owner, String label) {
		if (owner.email() != null) {
			Words words = this.languages.ofStaff(owner.language());
			this.outbox.put(new Mail("passkey-added", owner.email(), words.get("staff.mail.passkey-added.subject"),
					words.get("staff.mail.passkey-added.text", "username", owner.username(), "label", label, "page",
							this.settings.address("/staff/account")),
					null));
		}
	}

}
