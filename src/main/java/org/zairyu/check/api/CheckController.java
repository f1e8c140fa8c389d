package org.zairyu.check.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

import org.zairyu.check.procedure.Assessment;
import org.zairyu.check.procedure.Assessor;
import org.zairyu.check.situation.Answers;

/** Answers checks over JSON and keeps nothing: no session, no log of the answers. */
@RestController
class CheckController {

	private final Assessor assessor;

	private final CheckDays days;

	private final ReplyTexts.Cache texts;

	CheckController(Assessor assessor, CheckDays days, ReplyTexts.Cache texts) {
		this.assessor = assessor;
		this.days = days;
		this.texts = texts;
	}

	@PostMapping(path = "/api/v1/checks", consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<byte[]> check(HttpServletRequest request) {
		CheckRequest check = CheckRequest.read(RequestText.of(request));
		List<ApiError> errors = new ArrayList<>();
		LocalDate asOf = this.days.read(check.asOf(), errors);
		Answers answers = check.answers(errors);
		if (!errors.isEmpty()) {
			throw new ApiProblem(errors, check.language());
		}
		Assessment assessment = this.assessor.assess(answers, asOf);
		if (!assessment.problems().isEmpty()) {
			throw new ApiProblem(assessment.problems().stream().map(ApiError::of).toList(), check.language());
		}
		byte[] reply = CheckReply.write(assessment, this.texts.of(check.language(), assessment.law()));
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_JSON)
			.cacheControl(CacheControl.noStore())
			.body(reply);
	}

}
