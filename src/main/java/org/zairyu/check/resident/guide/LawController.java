package org.zairyu.check.resident.guide;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.zairyu.check.language.CiteWords;
import org.zairyu.check.language.Languages;
import org.zairyu.check.language.LawWords;
import org.zairyu.check.language.Words;
import org.zairyu.check.law.DatedValue;
import org.zairyu.check.law.LawBook;
import org.zairyu.check.law.Parameter;
import org.zairyu.check.procedure.Basis;
import org.zairyu.check.procedure.LawUpkeep;
import org.zairyu.check.web.Indexable;

/**
 * Shows the values of the law that the checks use, how well each is known, when it was
 * last compared with its source, and what is known to change.
 */
@Controller
@Indexable
class LawController {

	private final LawBook laws;

	private final Basis basis;

	private final Languages languages;

	private final Clock clock;

	LawController(LawBook laws, Basis basis, Languages languages, Clock clock) {
		this.laws = laws;
		this.basis = basis;
		this.languages = languages;
		this.clock = clock;
	}

	/**
	 * A value of the law in words.
	 *
	 * @param name what it is
	 * @param value the value
	 * @param from first day in force
	 * @param row the row in the law files
	 */
	record Value(String name, String value, LocalDate from, DatedValue row) {
	}

	@GetMapping("/{lang}/law")
	String law(Words words, Model model) {
		LocalDate today = LocalDate.now(this.clock);
		List<DatedValue> inForce = Arrays.stream(Parameter.values()).map(this.laws.on(today)::provision).toList();
		model.addAttribute("values",
				Arrays.stream(Parameter.values())
					.map((parameter) -> value(parameter, inForce.get(parameter.ordinal()), today, words))
					.toList());
		model.addAttribute("changes",
				Arrays.stream(Parameter.values())
					.flatMap((parameter) -> this.laws.history(parameter)
						.stream()
						.filter((row) -> row.from().isAfter(today))
						.map((row) -> value(parameter, row, row.from(), words)))
					.toList());
		model.addAttribute("upkeep", LawUpkeep.of(this.laws, this.basis, today));
		model.addAttribute("cites", new CiteWords(words));
		return "guide/law";
	}

	private Value value(Parameter parameter, DatedValue row, LocalDate day, Words words) {
		LawWords law = this.languages.of(words, this.laws.on(day));
		return new Value(words.get("parameter." + parameter.id()), law.value(parameter), row.from(), row);
	}

}
