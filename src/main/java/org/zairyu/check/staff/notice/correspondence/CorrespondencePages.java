package org.zairyu.check.staff.notice.correspondence;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.zairyu.check.language.Languages;
import org.zairyu.check.language.Words;
import org.zairyu.check.staff.cases.Case;
import org.zairyu.check.staff.cases.CaseSides;
import org.zairyu.check.staff.cases.Messages;
import org.zairyu.check.staff.client.Client;
import org.zairyu.check.staff.notice.ReminderConsent;
import org.zairyu.check.staff.notice.ReminderConsents;
import org.zairyu.check.staff.notice.ReminderParty;
import org.zairyu.check.staff.platform.Problem;
import org.zairyu.check.web.Agency;

/** Prepares the pages on which staff write to a client. */
@Component
final class CorrespondencePages {

	private final Correspondence correspondence;

	private final OwnTemplates own;

	private final ReminderConsents reminders;

	private final Messages messages;

	private final CaseSides sides;

	private final Languages languages;

	private final Agency agency;

	private final @Nullable JavaMailSender server;

	private final Clock clock;

	CorrespondencePages(Correspondence correspondence, OwnTemplates own, ReminderConsents reminders, Messages messages,
			CaseSides sides, Languages languages, Agency agency, ObjectProvider<JavaMailSender> server, Clock clock) {
		this.correspondence = correspondence;
		this.own = own;
		this.reminders = reminders;
		this.messages = messages;
		this.sides = sides;
		this.languages = languages;
		this.agency = agency;
		this.server = server.getIfAvailable();
		this.clock = clock;
	}

	/** Prepares the list of templates and of the mails of a case. */
	String list(Case file, Client client, Words words, Model model) {
		page(file, client, words, model);
		model.addAttribute("templates", LetterTemplate.values());
		model.addAttribute("own", this.own.in(client.language()));
		this.correspondence.add(file, model);
		model.addAttribute("server", this.server != null);
		return "staff/mails";
	}

	/** Prepares the form for a mail. */
	String form(Case file, Client client, LetterForm form, List<Problem> problems, Words words, Model model) {
		page(file, client, words, model);
		model.addAttribute("form", form);
		model.addAttribute("problems", problems);
		model.addAttribute("replyTo", this.agency.mail());
		return "staff/mail";
	}

	private void page(Case file, Client client, Words words, Model model) {
		model.addAttribute("file", file);
		model.addAttribute("client", client);
		model.addAttribute("language", this.languages.of(client.language()));
		model.addAttribute("unsubscribed",
				this.reminders.find(file.id())
					.filter((consent) -> consent.stoppedBy() == ReminderParty.RESIDENT)
					.map(ReminderConsent::stoppedAt)
					.orElse(null));
		model.addAttribute("withdrawn", this.messages.withdrawnAt(file.id()).orElse(null));
		model.addAttribute("names", this.sides.names(words));
		model.addAttribute("time", DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(this.clock.getZone()));
	}

}
