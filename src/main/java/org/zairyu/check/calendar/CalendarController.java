package org.zairyu.check.calendar;

import java.time.Clock;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.zairyu.check.procedure.Assessment;
import org.zairyu.check.web.CompleteCheck;
import org.zairyu.check.web.CompleteChecks;
import org.zairyu.check.web.SavedAnswers;
import org.zairyu.check.words.Languages;
import org.zairyu.check.words.Words;

/** The dates of a result as a calendar file. */
@Controller
class CalendarController {

	private final CompleteChecks checks;

	private final Languages languages;

	private final Clock clock;

	CalendarController(CompleteChecks checks, Languages languages, Clock clock) {
		this.checks = checks;
		this.languages = languages;
		this.clock = clock;
	}

	@GetMapping(path = "/{lang}/result.ics", produces = "text/calendar")
	ResponseEntity<byte[]> file(Words words, SavedAnswers saved,
			@RequestParam(required = false) @Nullable String asOf) {
		Optional<CompleteCheck> check = this.checks.of(saved.answers(), this.checks.asOf(asOf));
		if (check.isEmpty()) {
			return ResponseEntity.status(HttpStatus.SEE_OTHER)
				.header(HttpHeaders.LOCATION, "/" + words.language() + "/check")
				.build();
		}
		Assessment assessment = check.get().assessment();
		byte[] file = CalendarFile.write(saved.caseId(), assessment,
				this.languages.of(this.languages.plain(words), assessment.law()), this.clock.instant());
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_TYPE, "text/calendar;charset=UTF-8")
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("zairyu-check.ics").build().toString())
			.body(file);
	}

}
