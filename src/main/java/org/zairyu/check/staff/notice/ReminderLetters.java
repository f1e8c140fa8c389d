package org.zairyu.check.staff.notice;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.zairyu.check.language.Languages;
import org.zairyu.check.language.Words;
import org.zairyu.check.staff.notice.mail.Mail;
import org.zairyu.check.staff.notice.mail.MailSettings;
import org.zairyu.check.web.Agency;

/** Writes the reminders: date, procedure and how to stop them, but no answers. */
@Component
final class ReminderLetters {

	private final Languages languages;

	private final Agency agency;

	private final MailSettings settings;

	ReminderLetters(Languages languages, Agency agency, MailSettings settings) {
		this.languages = languages;
		this.agency = agency;
		this.settings = settings;
	}

	Mail write(DueDate date, LocalDate today) {
		Words words = this.languages.plain(this.languages.of(date.language()));
		String procedures = date.tasks()
			.stream()
			.map((key) -> words.get("mail.reminder.procedure", "procedure", words.get(key)))
			.collect(Collectors.joining("\n"));
		boolean passed = date.due().isBefore(today);
		LocalDate last = passed ? date.accepted() : date.due();
		String closed = passed ? words.get("mail.reminder.in-time", "date", words.date(date.due())) + "\n"
				: (date.goBy() != null) ? words.get("mail.reminder.go-by", "date", words.date(date.goBy())) + "\n" : "";
		String stop = this.settings.address("/" + words.language() + "/unsubscribe/" + date.stopToken());
		String text = words.get("mail.reminder.text", "agency", Agency.in(this.agency.name(), words), "date",
				words.date(last), "left", left(last, today, words), "procedures", procedures, "go-by", closed, "mail",
				this.agency.mail(), "phone", this.agency.phone(), "stop", stop);
		return new Mail("reminder", date.email(), words.get("mail.reminder.subject", "date", words.date(last)), text,
				stop)
			.regarding(date.caseId(), words.language(), null);
	}

	private static String left(LocalDate due, LocalDate today, Words words) {
		long days = ChronoUnit.DAYS.between(today, due);
		if (days == 0) {
			return words.get("result.left.today");
		}
		return (days == 1) ? words.get("result.left.tomorrow") : words.count("result.left.days", days);
	}

}
