package org.zairyu.check.staff.account;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.zairyu.check.language.CiteWords;
import org.zairyu.check.language.Words;
import org.zairyu.check.law.LawBook;
import org.zairyu.check.procedure.Basis;
import org.zairyu.check.procedure.LawUpkeep;

/** Shows admins what of the law should be compared with its source again. */
@Controller
final class LawUpkeepController {

	private final LawBook laws;

	private final Basis basis;

	private final Clock clock;

	LawUpkeepController(LawBook laws, Basis basis, Clock clock) {
		this.laws = laws;
		this.basis = basis;
		this.clock = clock;
	}

	@GetMapping("/staff/law")
	String page(Words words, Model model) {
		LocalDate today = LocalDate.now(this.clock);
		model.addAttribute("version", this.laws.on(today).version());
		model.addAttribute("upkeep", LawUpkeep.of(this.laws, this.basis, today));
		model.addAttribute("cites", new CiteWords(words));
		return "staff/law";
	}

}
