package org.zairyu.check.resident.question;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.zairyu.check.situation.Topic;
import org.zairyu.check.web.Indexable;
import org.zairyu.check.web.answers.SavedAnswers;

/** Shows the first page: the events that begin a check, and what the service does. */
@Controller
@Indexable
class StartController {

	private static final List<Topic> TOPICS = List.of(Topic.values());

	@GetMapping("/{lang}/")
	String start(SavedAnswers saved, Model model) {
		model.addAttribute("topics", TOPICS);
		model.addAttribute("begun", saved.kept());
		return "start";
	}

}
