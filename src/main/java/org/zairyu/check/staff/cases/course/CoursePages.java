package org.zairyu.check.staff.cases.course;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.zairyu.check.language.AnswerWords;
import org.zairyu.check.language.Languages;
import org.zairyu.check.language.Words;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.Question;
import org.zairyu.check.staff.cases.Case;
import org.zairyu.check.staff.cases.CaseSides;
import org.zairyu.check.staff.cases.FactSheet;
import org.zairyu.check.staff.cases.FactSheetInput;
import org.zairyu.check.staff.cases.FactSheets;
import org.zairyu.check.staff.cases.StaleCaseException;
import org.zairyu.check.staff.cases.filing.FiledApplication;
import org.zairyu.check.staff.cases.filing.Filing;
import org.zairyu.check.staff.cases.filing.Outcome;
import org.zairyu.check.staff.client.Clients;
import org.zairyu.check.staff.platform.Problem;
import org.zairyu.check.web.form.Forms;
import org.zairyu.check.web.form.QuestionInput;

/** Prepares the pages of the steps of a case. */
@Component
final class CoursePages {

	/** The facts that a step can change, which the second of two people is shown. */
	private static final List<Question> FACTS = List.of(Question.APPLICATIONS, Question.FILED_ON, Question.STATUS,
			Question.PERIOD_OF_STAY, Question.EXPIRES_ON, Question.CARD, Question.CARD_VALID_UNTIL);

	private final FactSheets sheets;

	private final Forms forms;

	private final Clients clients;

	private final CaseSides sides;

	private final Languages languages;

	private final Clock clock;

	CoursePages(FactSheets sheets, Forms forms, Clients clients, CaseSides sides, Languages languages, Clock clock) {
		this.sheets = sheets;
		this.forms = forms;
		this.clients = clients;
		this.sides = sides;
		this.languages = languages;
		this.clock = clock;
	}

	/**
	 * A mistake in a form.
	 *
	 * @param field the field to go to
	 * @param text what is wrong
	 */
	record Mistake(String field, String text) {
	}

	/**
	 * A fact that is stored.
	 *
	 * @param label the question in short
	 * @param text the answer in words
	 */
	record Fact(String label, String text) {
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	/**
	 * Prepares the page on which a filing is recorded or corrected.
	 * @param filing the filing that is corrected, or null for a new one
	 * @param last whether it is the last step of the case, which can be taken back
	 */
	String filing(Case file, @Nullable Filing filing, boolean last, FilingForm form, FactSheetInput entries,
			List<Problem> problems, Words words, Model model) {
		List<FactSheet.Row> rows = this.sheets.rows(List.of(Question.FILED_ON, Question.NEW_STATUS), entries, today(),
				words);
		model.addAttribute("form", form);
		model.addAttribute("filing", filing);
		model.addAttribute("last", last);
		model.addAttribute("applications", FiledApplication.values());
		model.addAttribute("filedOn", rows.getFirst());
		model.addAttribute("newStatus", rows.getLast());
		page(file, problems, rows, words, model);
		return "staff/filing";
	}

	/**
	 * Prepares the page on which the outcome of a filing is recorded.
	 * @param day what was typed as the day of the decision
	 */
	String decision(Case file, Filing filing, DecisionForm form, QuestionInput day, FactSheetInput entries,
			List<Problem> problems, Words words, Model model) {
		List<FactSheet.Row> rows = this.sheets.rows(DecisionForm.CARD, entries, today(), words);
		model.addAttribute("form", form);
		model.addAttribute("filing", filing);
		model.addAttribute("outcomes", Outcome.values());
		model.addAttribute("card", rows);
		model.addAttribute("day",
				this.forms.form(Question.FILED_ON, Answers.EMPTY, day, List.of(), today(), words).fields());
		page(file, problems, rows, words, model);
		return "staff/decision";
	}

	/**
	 * Takes a step if its form is in order, and shows the form again otherwise: with what
	 * is wrong, or beside what somebody else has stored in the meantime.
	 * @param sound whether the form is in order
	 * @param page shows the form for a case
	 */
	String take(Case file, boolean sound, Runnable step, Function<Case, String> page, Words words,
			HttpServletResponse response, Model model) {
		if (!sound) {
			response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
			return page.apply(file);
		}
		try {
			step.run();
			return "redirect:/staff/cases/" + file.id() + "?step#course";
		}
		catch (StaleCaseException stale) {
			response.setStatus(HttpServletResponse.SC_CONFLICT);
			stale(stale.newer(), words, model);
			return page.apply(stale.newer());
		}
	}

	private void stale(Case newer, Words words, Model model) {
		AnswerWords answers = this.languages.answers(words);
		model.addAttribute("stale", newer);
		model.addAttribute("facts",
				FACTS.stream()
					.filter(newer.answers()::has)
					.map((question) -> new Fact(answers.label(question), answers.text(question, newer.answers())))
					.toList());
		model.addAttribute("names", this.sides.names(words));
		model.addAttribute("time", DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(this.clock.getZone()));
	}

	private void page(Case file, List<Problem> problems, List<FactSheet.Row> rows, Words words, Model model) {
		model.addAttribute("file", file);
		model.addAttribute("client", this.clients.find(file.clientId()).orElseThrow());
		model.addAttribute("problems", problems);
		model.addAttribute("mistakes",
				Stream.concat(
						problems.stream()
							.map((problem) -> new Mistake(problem.field(),
									words.get("staff.problem." + problem.key()))),
						rows.stream()
							.filter((row) -> row.error() != null)
							.map((row) -> new Mistake(row.firstField(), Objects.requireNonNull(row.error()))))
					.toList());
	}

}
