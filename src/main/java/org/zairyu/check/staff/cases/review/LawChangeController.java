package org.zairyu.check.staff.cases.review;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

import org.zairyu.check.language.Words;
import org.zairyu.check.law.LawBook;
import org.zairyu.check.staff.client.Tags;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.platform.AuditAction;
import org.zairyu.check.staff.platform.AuditLog;
import org.zairyu.check.staff.platform.CsvReply;
import org.zairyu.check.staff.platform.Problem;
import org.zairyu.check.staff.platform.SafeCsv;
import org.zairyu.check.staff.platform.Slice;
import org.zairyu.check.web.ResultLookups;

/** Shows the report of open cases whose results have changed, as a page or a file. */
@Controller
final class LawChangeController {

	private static final int PAGE = 50;

	private static final int BATCH = 500;

	/** The number of law changes that are offered. */
	private static final int OFFERED = 6;

	private final LawChangeReport report;

	private final ResultLookups checks;

	private final LawBook laws;

	private final Tags tags;

	private final AuditLog audit;

	LawChangeController(LawChangeReport report, ResultLookups checks, LawBook laws, Tags tags, AuditLog audit) {
		this.report = report;
		this.checks = checks;
		this.laws = laws;
		this.tags = tags;
		this.audit = audit;
	}

	@GetMapping("/staff/law-change")
	String show(@ModelAttribute LawChangeQuery query, @RequestParam(required = false) @Nullable Long after,
			@RequestParam(required = false) @Nullable Long before, Actor actor, Words words,
			HttpServletResponse response, Model model) {
		List<Problem> problems = query.problems(this.checks);
		if (query.isAsked() && problems.isEmpty()) {
			this.audit.record(actor, AuditAction.LAW_CHANGE_VIEWED);
			if (query.group() == null) {
				model.addAttribute("groups", this.report.groups(query, words));
			}
			else {
				Slice<ChangedCase> found = Slice.read(PAGE, after, before,
						(mark, backward, limit) -> this.report.page(query, mark, backward, limit, words));
				model.addAttribute("found", found.lines());
				model.addAttribute("later", found.hasPrevious());
				model.addAttribute("previous", found.previous(ChangedCase::id));
				model.addAttribute("next", found.next(ChangedCase::id));
			}
			if (query.isAboutDays()) {
				model.addAttribute("law", this.report.law(query, words));
			}
		}
		return form(query, problems, response, model);
	}

	@GetMapping("/staff/law-change.csv")
	@Nullable String export(@ModelAttribute LawChangeQuery query, Actor actor, Words words, HttpServletResponse response,
			Model model) throws IOException {
		List<Problem> problems = query.problems(this.checks);
		if (!query.isAsked() || !problems.isEmpty()) {
			return form(query, problems, response, model);
		}
		this.audit.record(actor, AuditAction.LIST_EXPORTED);
		try (SafeCsv csv = CsvReply.begin(response, "law-change.csv")) {
			LawChangeFile file = new LawChangeFile(csv, words);
			List<ChangedCase> found = this.report.page(query, null, false, BATCH, words);
			while (!found.isEmpty()) {
				found.forEach(file::write);
				found = this.report.page(query, found.getLast().id(), false, BATCH, words);
			}
		}
		return null;
	}

	private String form(LawChangeQuery query, List<Problem> problems, HttpServletResponse response, Model model) {
		if (!problems.isEmpty()) {
			response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
		}
		model.addAttribute("query", query);
		model.addAttribute("problems", problems);
		model.addAttribute("first", this.checks.first());
		model.addAttribute("last", this.checks.last());
		model.addAttribute("tags", this.tags.all());
		model.addAttribute("offered", this.laws.changes().reversed().stream().limit(OFFERED).toList());
		return "staff/law-change";
	}

}
