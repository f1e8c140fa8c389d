package org.zairyu.check.resident.result;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.zairyu.check.situation.Prefecture;
import org.zairyu.check.web.answers.AnswersCookie;
import org.zairyu.check.web.ResultLookups;
import org.zairyu.check.web.answers.SavedAnswers;

/**
 * Saves the prefecture a visitor lives in beside the answers. No rule reads it.
 */
@Controller
class WhereController {

	private final AnswersCookie cookie;

	private final ResultLookups checks;

	WhereController(AnswersCookie cookie, ResultLookups checks) {
		this.cookie = cookie;
		this.checks = checks;
	}

	@PostMapping("/{lang}/result/where")
	String keep(@PathVariable String lang, SavedAnswers saved, @RequestParam(required = false) @Nullable String home,
			@RequestParam(required = false) @Nullable String asOf, HttpServletRequest request,
			HttpServletResponse response) {
		if (!saved.kept()) {
			return "redirect:/" + lang + "/check";
		}
		this.cookie.write(saved, Prefecture.of(home), request, response);
		String day = this.checks.day(asOf)
			.filter((asked) -> !asked.equals(this.checks.today()))
			.map((asked) -> "?asOf=" + asked)
			.orElse("");
		return "redirect:/" + lang + "/result" + day + "#where";
	}

}
