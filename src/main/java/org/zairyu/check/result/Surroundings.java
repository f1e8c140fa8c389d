package org.zairyu.check.result;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.zairyu.check.law.LawBook;
import org.zairyu.check.offices.NearbyOffices;
import org.zairyu.check.procedure.Assessment;
import org.zairyu.check.situation.Prefecture;
import org.zairyu.check.web.SavedAnswers;
import org.zairyu.check.whatif.LawUsed;
import org.zairyu.check.words.LawWords;
import org.zairyu.check.words.Languages;

/**
 * What stands around the findings of a result: the offices, and the law that was used.
 */
@Component
class Surroundings {

	private final NearbyOffices offices;

	private final LawBook laws;

	private final Languages languages;

	private final Clock clock;

	Surroundings(NearbyOffices offices, LawBook laws, Languages languages, Clock clock) {
		this.offices = offices;
		this.laws = laws;
		this.languages = languages;
		this.clock = clock;
	}

	void addTo(Model model, SavedAnswers saved, Assessment assessment, LawWords words) {
		LocalDate today = LocalDate.now(this.clock);
		LawWords now = this.languages.of(words.words(), this.laws.on(today));
		model.addAttribute("lawUsed", LawUsed.of(assessment.asOf(), words, today, now));
		if (NearbyOffices.matter(assessment)) {
			model.addAttribute("prefectures", Prefecture.values());
			model.addAttribute("home", saved.home());
			model.addAttribute("offices", this.offices.of(saved.home(), words.words()));
		}
	}

}
