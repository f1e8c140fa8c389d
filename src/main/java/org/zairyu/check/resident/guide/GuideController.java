package org.zairyu.check.resident.guide;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.zairyu.check.language.CiteWords;
import org.zairyu.check.language.Words;
import org.zairyu.check.law.Law;
import org.zairyu.check.law.LawBook;
import org.zairyu.check.law.Parameter;
import org.zairyu.check.procedure.Procedure;
import org.zairyu.check.web.Indexable;
import org.zairyu.check.web.UnknownPageException;

/**
 * Shows the reference page of a procedure, from the same messages and the same law as the
 * results.
 */
@Controller
@Indexable
class GuideController {

	private static final List<String> SECTIONS = List.of("who", "cannot", "where", "when", "documents", "notes");

	private final LawBook laws;

	private final Clock clock;

	GuideController(LawBook laws, Clock clock) {
		this.laws = laws;
		this.clock = clock;
	}

	@GetMapping("/{lang}/guide")
	String all(Model model) {
		model.addAttribute("procedures", Procedure.values());
		return "guide/all";
	}

	@GetMapping("/{lang}/guide/{id}")
	String one(@PathVariable String id, Words words, Model model) {
		Procedure procedure = Arrays.stream(Procedure.values())
			.filter((one) -> one.id().equals(id))
			.findFirst()
			.orElseThrow(UnknownPageException::new);
		Law law = this.laws.on(LocalDate.now(this.clock));
		List<Parameter> fees = fees(procedure);
		model.addAttribute("procedure", procedure);
		model.addAttribute("topic", procedure.topic());
		model.addAttribute("sections", SECTIONS);
		model.addAttribute("fees", fees.stream().map(law::provision).toList());
		model.addAttribute("cites", new CiteWords(words));
		model.addAttribute("history", fees.stream().flatMap((fee) -> this.laws.history(fee).stream()).toList());
		return "guide/guide";
	}

	private static List<Parameter> fees(Procedure procedure) {
		return switch (procedure) {
			case RE_ENTRY -> List.of(Parameter.REENTRY_FEE);
			case EXTENSION -> List.of(Parameter.EXTENSION_FEE);
			case CHANGE, FAMILY -> List.of(Parameter.CHANGE_FEE);
			case AFFILIATION -> List.of(Parameter.EMPLOYMENT_CERTIFICATE_FEE);
			case REGISTRATION, SIDE_WORK, NEWBORN, RESIDENCE_CARD -> List.of();
		};
	}

}
