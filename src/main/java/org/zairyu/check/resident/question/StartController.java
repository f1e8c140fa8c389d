package org.zairyu.check.resident.question;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.zairyu.check.procedure.Procedure;
import org.zairyu.check.web.Indexable;
import org.zairyu.check.web.answers.SavedAnswers;

/** Shows the first page: what the service does and what it does not. */
@Controller
@Indexable
class StartController {

	private static final List<Procedure> PROCEDURES = List.of(Procedure.values());

	@GetMapping("/{lang}/")
	String start(SavedAnswers saved, Model model) {
		model.addAttribute("procedures", PROCEDURES);
		model.addAttribute("begun", saved.kept());
		return "start";
	}

}
