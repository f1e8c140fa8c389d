package org.zairyu.check.result;

import java.time.Clock;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.zairyu.check.procedure.Assessment;
import org.zairyu.check.procedure.Assessor;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.Question;
import org.zairyu.check.web.SavedAnswers;
import org.zairyu.check.words.Languages;
import org.zairyu.check.words.Words;

/**
 * Shows the result of a visitor's answers, or sends back to what is still to be asked.
 */
@Controller
class ResultController {

	private final Assessor assessor;

	private final Languages languages;

	private final LawParts parts;

	private final Clock clock;

	ResultController(Assessor assessor, Languages languages, LawParts parts, Clock clock) {
		this.assessor = assessor;
		this.languages = languages;
		this.parts = parts;
		this.clock = clock;
	}

	@GetMapping("/{lang}/result")
	String result(Words words, SavedAnswers saved, Model model) {
		Answers answers = saved.answers();
		Assessment assessment = this.assessor.assess(answers, LocalDate.now(this.clock));
		Question open = open(answers, assessment);
		if (open != null) {
			return "redirect:/" + words.language() + "/check/" + open.id();
		}
		ResultWriter writer = new ResultWriter(assessment, answers, this.languages.of(words, assessment.law()),
				this.languages.answers(words), this.parts);
		model.addAttribute("result", writer.page());
		model.addAttribute("mark", this.languages.marking(words));
		return "result/result";
	}

	/** The first question that is not answered, or not so that it can be. */
	private static @Nullable Question open(Answers answers, Assessment assessment) {
		if (!answers.has(Question.TOPICS)) {
			return Question.TOPICS;
		}
		if (!assessment.problems().isEmpty()) {
			return assessment.problems().getFirst().question();
		}
		return assessment.missing().isEmpty() ? null : assessment.missing().getFirst();
	}

}
