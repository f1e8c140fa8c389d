package org.zairyu.check.resident.export;

import java.time.Clock;

import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.zairyu.check.language.Languages;
import org.zairyu.check.language.Words;
import org.zairyu.check.procedure.Assessment;
import org.zairyu.check.resident.result.NearbyOffices;
import org.zairyu.check.web.ReadyResult;
import org.zairyu.check.web.Redirect;
import org.zairyu.check.web.ResultLookups;
import org.zairyu.check.web.answers.SavedAnswers;

/** Serves the dates of a result as a calendar file. */
@Controller
class CalendarController {

	private final ResultLookups checks;

	private final NearbyOffices offices;

	private final Languages languages;

	private final Clock clock;

	CalendarController(ResultLookups checks, NearbyOffices offices, Languages languages, Clock clock) {
		this.offices = offices;
		this.checks = checks;
		this.languages = languages;
		this.clock = clock;
	}

	@GetMapping("/{lang}/result.ics")
	ResponseEntity<byte[]> file(Words words, SavedAnswers saved,
			@RequestParam(required = false) @Nullable String asOf) {
		return switch (this.checks.find(words.language(), saved.answers(), asOf)) {
			case Redirect elsewhere -> elsewhere.response();
			case ReadyResult check -> file(words, saved, check.assessment());
		};
	}

	private ResponseEntity<byte[]> file(Words words, SavedAnswers saved, Assessment assessment) {
		Words plain = this.languages.plain(words);
		byte[] file = CalendarFile.write(saved.caseId(), assessment, this.languages.of(plain, assessment.law()),
				this.offices.of(saved.home(), plain), this.clock.instant());
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_TYPE, "text/calendar;charset=UTF-8")
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("zairyu-check.ics").build().toString())
			.body(file);
	}

}
