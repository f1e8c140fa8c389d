package org.zairyu.check.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.zairyu.check.procedure.Assessment;
import org.zairyu.check.web.CompleteCheck;
import org.zairyu.check.web.CompleteChecks;
import org.zairyu.check.web.SavedAnswers;
import org.zairyu.check.words.Languages;
import org.zairyu.check.words.Words;

/** The counter sheets of a result, on screen and as a PDF file. */
@Controller
class SheetController {

	/** The language spoken at the counters. */
	private static final String COUNTER = "ja";

	private final CompleteChecks checks;

	private final Languages languages;

	private final ITemplateEngine templates;

	SheetController(CompleteChecks checks, Languages languages, ITemplateEngine templates) {
		this.checks = checks;
		this.languages = languages;
		this.templates = templates;
	}

	@GetMapping("/{lang}/result/sheet")
	String sheet(Words words, SavedAnswers saved, @RequestParam(required = false) @Nullable String asOf, Model model) {
		LocalDate day = this.checks.asOf(asOf);
		Optional<CompleteCheck> check = this.checks.of(saved.answers(), day);
		if (check.isEmpty()) {
			return "redirect:/" + words.language() + "/check";
		}
		model.addAllAttributes(variables(words, check.get().assessment()));
		return "sheet/page";
	}

	@GetMapping(path = "/{lang}/result/sheet.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
	ResponseEntity<byte[]> file(Words words, SavedAnswers saved,
			@RequestParam(required = false) @Nullable String asOf) {
		Optional<CompleteCheck> check = this.checks.of(saved.answers(), this.checks.asOf(asOf));
		if (check.isEmpty()) {
			return ResponseEntity.status(HttpStatus.SEE_OTHER)
				.header(HttpHeaders.LOCATION, "/" + words.language() + "/check")
				.build();
		}
		Map<String, Object> variables = variables(this.languages.plain(words), check.get().assessment());
		byte[] pdf = PdfFile.of(this.templates.process("sheet/document", new Context(words.locale(), variables)));
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("zairyu-check-sheet.pdf").build().toString())
			.body(pdf);
	}

	private Map<String, Object> variables(Words words, Assessment assessment) {
		List<CounterSheet> sheets = CounterSheet.of(assessment);
		return Map.of("sheets", sheets, "asOf", assessment.asOf(), "t", this.languages.of(words, assessment.law()),
				"counter", this.languages.of(this.languages.of(COUNTER), assessment.law()));
	}

}
