package org.zairyu.check.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.zairyu.check.language.Languages;
import org.zairyu.check.law.LawBook;
import org.zairyu.check.situation.Statuses;

/** Lists the vocabulary in force on a day: what a program may ask, answer and rely on. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class VocabularyController {

	private final CheckDays days;

	private final LawBook laws;

	private final Statuses statuses;

	private final Languages languages;

	VocabularyController(CheckDays days, LawBook laws, Statuses statuses, Languages languages) {
		this.days = days;
		this.laws = laws;
		this.statuses = statuses;
		this.languages = languages;
	}

	@GetMapping("/questions")
	QuestionList questions(@RequestParam(required = false) @Nullable String asOf,
			@RequestParam(required = false) @Nullable String lang) {
		return QuestionList.of(day(asOf, lang), this.statuses, this.languages.plain(lang));
	}

	@GetMapping("/statuses")
	StatusList statuses(@RequestParam(required = false) @Nullable String asOf,
			@RequestParam(required = false) @Nullable String lang) {
		return StatusList.of(day(asOf, lang), this.statuses, this.languages.plain(lang), this.languages.allPlain());
	}

	@GetMapping("/law")
	LawList law(@RequestParam(required = false) @Nullable String asOf,
			@RequestParam(required = false) @Nullable String lang) {
		return LawList.of(day(asOf, lang), this.laws);
	}

	private LocalDate day(@Nullable String asOf, @Nullable String lang) {
		List<ApiError> errors = new ArrayList<>();
		LocalDate day = this.days.read(asOf, errors);
		if (!errors.isEmpty()) {
			throw new ApiProblem(errors, lang);
		}
		return day;
	}

}
