package org.zairyu.check.staff.handoff;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

import org.zairyu.check.language.Languages;
import org.zairyu.check.language.Words;
import org.zairyu.check.staff.notice.mail.Mail;
import org.zairyu.check.staff.notice.mail.MailSettings;
import org.zairyu.check.staff.notice.mail.Outbox;
import org.zairyu.check.web.Agency;

/**
 * Sends the mails about a hand-off. They contain no answer and nothing that was typed, so
 * that nobody can send text of their choice to somebody else's address.
 */
@Component
final class HandOffMails {

	private final Outbox outbox;

	private final MailSettings mail;

	private final HandOffSettings settings;

	private final Agency agency;

	private final Languages languages;

	private final boolean configured;

	HandOffMails(Outbox outbox, MailSettings mail, HandOffSettings settings, Agency agency, Languages languages,
			ObjectProvider<JavaMailSender> server) {
		this.outbox = outbox;
		this.mail = mail;
		this.settings = settings;
		this.agency = agency;
		this.languages = languages;
		this.configured = server.getIfAvailable() != null;
	}

	/** Returns whether mails are sent at all. */
	boolean areSent() {
		return this.configured;
	}

	/** Tells both sides that a check has arrived. */
	void sent(String recipient, String language, long caseId) {
		Words words = this.languages.plain(this.languages.of(language));
		String agencyName = Agency.in(this.agency.name(), words);
		this.outbox.put(new Mail("hand-off", recipient, words.get("mail.hand-off.subject", "agency", agencyName),
				words.get("mail.hand-off.text", "agency", agencyName, "receipt",
						this.mail.address("/" + words.language() + "/receipt"), "mail", this.agency.mail(), "phone",
						this.agency.phone()),
				null)
			.regarding(caseId, words.language(), null));
		toAgency("sent", caseId);
	}

	/** Tells the agency that a check has been withdrawn, and what became of it. */
	void withdrawn(long caseId, Withdrawal effect) {
		toAgency("withdrawn." + effect.id(), caseId);
	}

	private void toAgency(String event, long caseId) {
		Words words = this.languages.ofStaff(this.settings.mailLanguage());
		String recipient = this.settings.mailTo().isBlank() ? this.agency.mail() : this.settings.mailTo();
		this.outbox
			.put(new Mail("hand-off-agency", recipient,
					words.get("staff.mail.hand-off." + event + ".subject", "id", caseId),
					words.get("staff.mail.hand-off." + event + ".text", "id", caseId, "inbox",
							this.mail.address("/staff/inbox"), "case", this.mail.address("/staff/cases/" + caseId)),
					null));
	}

}
