package org.zairyu.check.staff.handoff;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.zairyu.check.language.Languages;
import org.zairyu.check.staff.platform.FormValidator;
import org.zairyu.check.staff.platform.Problem;
import org.zairyu.check.staff.privacy.PrivacySettings;

/** Validates the form of the hand-off and prepares its page. */
@Component
final class HandOffPages {

	private final FormValidator forms;

	private final Languages languages;

	private final PrivacySettings privacy;

	private final HandOffMails mails;

	HandOffPages(FormValidator forms, Languages languages, PrivacySettings privacy, HandOffMails mails) {
		this.forms = forms;
		this.languages = languages;
		this.privacy = privacy;
		this.mails = mails;
	}

	List<Problem> problems(HandOffForm form) {
		List<Problem> problems = new ArrayList<>(this.forms.problems(form));
		if (form.language() == null || this.languages.find(form.language()) == null) {
			problems.add(new Problem("language", "language"));
		}
		return problems;
	}

	String page(HandOffForm form, List<Problem> problems, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("problems", problems);
		model.addAttribute("languages", this.languages.all());
		model.addAttribute("days", this.privacy.keepDays());
		model.addAttribute("mails", this.mails.areSent());
		return "hand-off/form";
	}

}
