package org.zairyu.check.resident.export;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.zairyu.check.language.Languages;
import org.zairyu.check.language.Words;
import org.zairyu.check.procedure.Assessment;
import org.zairyu.check.resident.result.NearbyOffices;
import org.zairyu.check.web.HeavyWork;
import org.zairyu.check.web.ReadyResult;
import org.zairyu.check.web.Redirect;
import org.zairyu.check.web.ResultLookups;
import org.zairyu.check.web.answers.SavedAnswers;

/** Shows the counter sheets of a result, on screen and as a PDF file. */
@Controller
class SheetController {

	/** The language spoken at the counters. */
	private static final String COUNTER = "ja";

	private final ResultLookups checks;

	private final NearbyOffices offices;

	private final Languages languages;

	private final ITemplateEngine templates;

	private final HeavyWork work;

	SheetController(ResultLookups checks, NearbyOffices offices, Languages languages, ITemplateEngine templates,
			HeavyWork work) {
		this.work = work;
		this.offices = offices;
		this.checks = checks;
		this.languages = languages;
		this.templates = templates;
	}

	@GetMapping("/{lang}/result/sheet")
	String sheet(Words words, SavedAnswers saved, @RequestParam(required = false) @Nullable String asOf, Model model) {
		return switch (this.checks.find(words.language(), saved.answers(), asOf)) {
			case Redirect elsewhere -> elsewhere.view();
			case ReadyResult check -> {
				model.addAllAttributes(variables(words, saved, check.assessment()));
				yield "sheet/page";
			}
		};
	}

	@GetMapping("/{lang}/result/sheet.pdf")
	ResponseEntity<byte[]> file(Words words, SavedAnswers saved,
			@RequestParam(required = false) @Nullable String asOf) {
		return switch (this.checks.find(words.language(), saved.answers(), asOf)) {
			case Redirect elsewhere -> elsewhere.response();
			case ReadyResult check -> pdf(words, saved, check.assessment());
		};
	}

	private ResponseEntity<byte[]> pdf(Words words, SavedAnswers saved, Assessment assessment) {
		Map<String, Object> variables = variables(this.languages.plain(words), saved, assessment);
		byte[] pdf = PdfFile.of(this.work,
				() -> this.templates.process("sheet/document", new Context(words.locale(), variables)));
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("zairyu-check-sheet.pdf").build().toString())
			.body(pdf);
	}

	private Map<String, Object> variables(Words words, SavedAnswers saved, Assessment assessment) {
		List<CounterSheet> sheets = CounterSheet.of(assessment);
		return Map.of("sheets", sheets, "asOf", assessment.asOf(), "offices", this.offices.of(saved.home(), words), "t",
				this.languages.of(words, assessment.law()), "counter",
				this.languages.of(this.languages.of(COUNTER), assessment.law()));
	}

}
