package org.zairyu.check.resident.question;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.zairyu.check.language.Languages;
import org.zairyu.check.language.Words;
import org.zairyu.check.situation.Question;
import org.zairyu.check.web.answers.SavedAnswers;
import org.zairyu.check.web.interview.AnswersPage;
import org.zairyu.check.web.interview.Interview;
import org.zairyu.check.web.interview.Journey;

/** Shows all answers before the result, each with a way to change it. */
@Controller
class AnswersController {

	private final Interview interview;

	private final Languages languages;

	AnswersController(Interview interview, Languages languages) {
		this.interview = interview;
		this.languages = languages;
	}

	@GetMapping("/{lang}/check/answers")
	String answers(SavedAnswers saved, Words words, Model model) {
		String root = "/" + words.language() + "/check/";
		if (!saved.kept()) {
			return "redirect:" + root + Question.TOPICS.id() + "?again";
		}
		Journey journey = this.interview.journey(saved.answers());
		model.addAttribute("answers",
				AnswersPage.of(saved.answers(), this.interview.assess(saved.answers()), this.languages.answers(words)));
		model.addAttribute("back", journey.asked().isEmpty() ? root : root + journey.asked().getLast().id());
		return "answers";
	}

}
