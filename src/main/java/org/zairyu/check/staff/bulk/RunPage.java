package org.zairyu.check.staff.bulk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.zairyu.check.language.Languages;
import org.zairyu.check.language.Words;
import org.zairyu.check.law.LawBook;
import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.account.Accounts;
import org.zairyu.check.staff.bulk.csv.CheckedRow;
import org.zairyu.check.staff.bulk.csv.NextDeadline;
import org.zairyu.check.staff.bulk.csv.RowPlan;
import org.zairyu.check.staff.bulk.csv.RowResult;
import org.zairyu.check.staff.client.Client;
import org.zairyu.check.staff.client.Clients;

/** Fills the page of a run with its progress or its results. */
@Component
final class RunPage {

	private static final int ROWS = 50;

	private final BulkResults results;

	private final BulkTables tables;

	private final ColumnPages columns;

	private final Accounts accounts;

	private final Clients clients;

	private final ColumnWords names;

	private final Languages languages;

	private final LawBook laws;

	private final Clock clock;

	/**
	 * A verdict of a row.
	 *
	 * @param procedure the name of the procedure
	 * @param id the id of the verdict
	 * @param text the verdict in words
	 */
	record ShownVerdict(String procedure, String id, String text) {
	}

	/**
	 * A row as it is shown.
	 *
	 * @param result the result
	 * @param verdicts the verdicts
	 * @param next the title of the next deadline, or null
	 * @param due its day with the weekday, or null
	 * @param goBy the last open day of the counter if it is earlier, or null
	 * @param accepted the last day that still counts as in time if it is later, or null
	 * @param dates the dates that the answers give by themselves
	 * @param documents the documents to bring
	 * @param missing the questions to answer
	 * @param problems why it is not checked or not imported
	 * @param plan what an import does
	 * @param differences what it changes
	 * @param alike the clients who may be the same person
	 */
	record ShownRow(RowResult result, List<ShownVerdict> verdicts, @Nullable String next, @Nullable String due,
			@Nullable String goBy, @Nullable String accepted, List<String> dates, List<String> documents,
			List<String> missing, List<String> problems, RowPlan plan, List<String> differences, List<Client> alike) {
	}

	RunPage(BulkResults results, BulkTables tables, ColumnPages columns, Accounts accounts, Clients clients,
			ColumnWords names, Languages languages, LawBook laws, Clock clock) {
		this.results = results;
		this.tables = tables;
		this.columns = columns;
		this.accounts = accounts;
		this.clients = clients;
		this.names = names;
		this.languages = languages;
		this.laws = laws;
		this.clock = clock;
	}

	DateTimeFormatter time() {
		return DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(this.clock.getZone());
	}

	/** Adds what all pages of runs need. */
	void addTo(Model model) {
		model.addAttribute("time", time());
	}

	void fill(BulkRun run, Words words, RowFilter shown, int page, Model model) {
		addTo(model);
		model.addAttribute("run", run);
		model.addAttribute("underWay", run.state().underWay());
		model.addAttribute("results", run.state().checked() && run.hasFile(this.clock.instant()));
		model.addAttribute("asOf", words.date(run.asOf()));
		if (run.casesMade() != null) {
			model.addAttribute("made", words.count("staff.bulk.made", run.casesMade()));
			int leftOut = run.tally().rows() - run.tally().same() - run.casesMade() - run.moved();
			model.addAttribute("leftOut", (leftOut > 0) ? words.count("staff.bulk.left-out", leftOut) : null);
			model.addAttribute("moved", (run.moved() > 0) ? words.count("staff.bulk.moved", run.moved()) : null);
			model.addAttribute("undoUntil", (run.undoUntil() != null) ? time().format(run.undoUntil()) : null);
			model.addAttribute("touched",
					(run.touched() != null) ? words.count("staff.bulk.touched", run.touched()) : null);
		}
		if (run.state() == RunState.TO_MAP) {
			this.columns.asked(run, new ColumnsForm(null), words, model);
		}
		if (run.state().checked() && run.hasFile(this.clock.instant())) {
			this.columns.known(this.tables.columns(run), words, model);
			int pages = Math.max(1, (shown.count(run.tally()) + ROWS - 1) / ROWS);
			int here = Math.clamp(page, 1, pages);
			model.addAttribute("filters", RowFilter.values());
			model.addAttribute("shown", shown);
			model.addAttribute("number", here);
			model.addAttribute("pages", pages);
			model.addAttribute("rows", rows(run, words, shown, (here - 1) * ROWS));
		}
	}

	/** Shows the form for unknown columns again, with what is wrong. */
	String asked(BulkRun run, ColumnsForm form, String problem, Words words, Model model) {
		fill(run, words, RowFilter.ALL, 1, model);
		this.columns.asked(run, form, words, model);
		model.addAttribute("problem", problem);
		return "staff/bulk/run";
	}

	private List<ShownRow> rows(BulkRun run, Words words, RowFilter shown, int skip) {
		List<CheckedRow> rows = (shown == RowFilter.ALL) ? this.results.some(run, skip, ROWS)
				: this.results.some(run, shown::matches, skip, ROWS);
		ResultWords said = words(run, words);
		Map<Long, String> people = this.accounts.all()
			.stream()
			.collect(Collectors.toMap(Account::id, Account::displayName));
		Map<Long, Client> alike = this.clients
			.findAll(rows.stream().flatMap((row) -> row.plan().alike().stream()).distinct().toList());
		return rows.stream().map((row) -> show(row, said, people, alike)).toList();
	}

	/** Returns the words for the results of a run. */
	ResultWords words(BulkRun run, Words words) {
		return new ResultWords(this.languages.of(words, this.laws.on(run.asOf())), this.tables.columns(run),
				this.names);
	}

	private static ShownRow show(CheckedRow checked, ResultWords words, Map<Long, String> people,
			Map<Long, Client> alike) {
		RowResult row = checked.result();
		List<ShownVerdict> verdicts = row.verdicts()
			.entrySet()
			.stream()
			.map((entry) -> new ShownVerdict(words.procedure(entry.getKey()), entry.getValue().id(),
					words.verdict(row, entry.getKey())))
			.toList();
		NextDeadline next = row.next();
		Words said = words.law().words();
		LocalDate goBy = (next != null) ? next.goBy() : null;
		return new ShownRow(row, verdicts, (next != null) ? words.title(next) : null,
				(next != null) ? said.date(next.due()) : null,
				(next != null && goBy != null && goBy.isBefore(next.due())) ? said.date(goBy) : null,
				(next != null && next.isAcceptedLater()) ? said.date(next.acceptedUntil()) : null, words.dates(row),
				words.documents(row), words.missing(row),
				(checked.plan().action() == RowPlan.Action.REFUSED) ? words.refusal(checked) : List.of(),
				checked.plan(), words.differences(checked.plan(), people),
				checked.plan().alike().stream().map(alike::get).filter(Objects::nonNull).toList());
	}

}
