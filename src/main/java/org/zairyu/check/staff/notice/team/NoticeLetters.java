package org.zairyu.check.staff.notice.team;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.zairyu.check.language.Languages;
import org.zairyu.check.language.Words;
import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.notice.mail.Mail;
import org.zairyu.check.staff.notice.mail.MailSettings;

/**
 * Writes what has happened, for a member of staff. A mail leaves the agency, so it has
 * the references of clients and not their names.
 */
@Component
final class NoticeLetters {

	private static final int MOST = 20;

	private final Languages languages;

	private final MailSettings settings;

	NoticeLetters(Languages languages, MailSettings settings) {
		this.languages = languages;
		this.settings = settings;
	}

	/**
	 * Writes one mail of all notices.
	 * @param notices at least one
	 */
	Mail write(Account account, String address, List<Notice> notices) {
		Words words = this.languages.plain(this.languages.ofStaff(account.language()));
		List<String> subjects = new ArrayList<>();
		List<String> parts = new ArrayList<>();
		for (NoticeKind kind : NoticeKind.values()) {
			List<Notice> of = notices.stream().filter((notice) -> notice.kind() == kind).toList();
			if (!of.isEmpty()) {
				subjects.add(words.count("staff.mail.notice." + kind.id(), of.size()));
				parts.add(words.count("staff.mail.notice." + kind.id(), of.size()) + "\n" + lines(of, words));
			}
		}
		return new Mail("notice", address, words.get("staff.mail.notice.subject", "what", String.join(" / ", subjects)),
				words.get("staff.mail.notice.text", "parts", String.join("\n\n", parts), "stop",
						this.settings.address("/staff/account/digest")),
				null);
	}

	private String lines(List<Notice> notices, Words words) {
		String lines = notices.stream()
			.limit(MOST)
			.map((notice) -> words.get("staff.mail.notice.line", "who",
					(notice.reference() != null) ? notice.reference() : words.get("staff.case") + " " + notice.caseId(),
					"case", this.settings.address("/staff/cases/" + notice.caseId())))
			.collect(Collectors.joining("\n"));
		return (notices.size() > MOST) ? lines + "\n" + words.count("staff.mail.digest.more", notices.size() - MOST)
				: lines;
	}

}
