package org.zairyu.check.staff.notice.correspondence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.zairyu.check.language.Languages;
import org.zairyu.check.language.Words;
import org.zairyu.check.procedure.Assessor;
import org.zairyu.check.staff.cases.Case;
import org.zairyu.check.staff.cases.CaseWork;
import org.zairyu.check.staff.cases.CheckedDocument;
import org.zairyu.check.staff.cases.advice.AdviceSnapshotWriter;
import org.zairyu.check.staff.cases.advice.DeadlineTitles;
import org.zairyu.check.staff.cases.filing.Filing;
import org.zairyu.check.staff.cases.filing.Filings;
import org.zairyu.check.staff.client.Client;
import org.zairyu.check.web.Agency;

/** Writes drafts of mails to clients, and fills in what the case says. */
@Component
final class Drafts {

	/** The placeholders of templates, in the order in which they are explained. */
	static final List<String> PLACEHOLDERS = List.of("name", "reference", "date", "tasks", "documents", "filed-on",
			"receipt", "agency", "address", "mail", "phone");

	/** Matches texts without any other placeholder. */
	static final String KNOWN_PLACEHOLDERS = "(?s)(?!.*\\{(?!(?:name|reference|date|tasks|documents|filed-on|receipt|agency"
			+ "|address|mail|phone)\\})).*";

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z-]+)}");

	private final JdbcClient jdbc;

	private final Languages languages;

	private final Agency agency;

	private final Assessor assessor;

	private final AdviceSnapshotWriter advice;

	private final DeadlineTitles titles;

	private final CaseWork work;

	private final Filings filings;

	private final Clock clock;

	Drafts(JdbcClient jdbc, Languages languages, Agency agency, Assessor assessor, AdviceSnapshotWriter advice,
			DeadlineTitles titles, CaseWork work, Filings filings, Clock clock) {
		this.jdbc = jdbc;
		this.languages = languages;
		this.agency = agency;
		this.assessor = assessor;
		this.advice = advice;
		this.titles = titles;
		this.work = work;
		this.filings = filings;
		this.clock = clock;
	}

	/** Returns the draft of a template, in the client's language. */
	Draft of(LetterTemplate template, Case file, Client client) {
		Words words = this.languages.plain(client.language());
		return draft(words.get("mail.letter." + template.id() + ".subject"),
				words.get("mail.letter." + template.id() + ".text"), file, client);
	}

	/** Returns the draft of a template of the agency. */
	Draft of(OwnTemplate template, Case file, Client client) {
		return draft(template.subject(), template.text(), file, client);
	}

	/** Returns an empty mail with greeting and signature, in the client's language. */
	Draft blank(Case file, Client client) {
		return draft("", LetterForm.GAP, file, client);
	}

	/** Fills in a subject and a text, between greeting and signature. */
	private Draft draft(String subject, String text, Case file, Client client) {
		Words words = this.languages.plain(client.language());
		Map<String, String> values = values(file, client, words);
		return new Draft(fill(subject, values), fill(words.get("mail.letter.open"), values) + "\n\n"
				+ fill(text, values) + "\n\n" + fill(words.get("mail.letter.close"), values));
	}

	/** Fills all placeholders at once, so that no value is taken for a text. */
	private static String fill(String text, Map<String, String> values) {
		return PLACEHOLDER.matcher(text)
			.replaceAll((found) -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())));
	}

	private Map<String, String> values(Case file, Client client, Words words) {
		Map<String, String> values = new HashMap<>();
		values.put("name", client.name().replaceAll("\\p{Cc}+", " "));
		values.put("reference", Objects.requireNonNullElse(client.reference(), Long.toString(file.id())));
		values.put("agency", Agency.in(this.agency.name(), words));
		values.put("address", Agency.in(this.agency.address(), words));
		values.put("mail", this.agency.mail());
		values.put("phone", this.agency.phone());
		values.put("date", date(file.nextDue(), words));
		values.put("tasks", lines(tasks(file, words), words));
		values.put("documents", lines(documents(file, words), words));
		Filing filing = this.filings.of(file.id()).stream().filter(Filing::isPending).findFirst().orElse(null);
		values.put("filed-on", date((filing != null) ? filing.filedOn() : null, words));
		String receipt = (filing != null) ? filing.receiptNumber() : null;
		values.put("receipt", (receipt != null) ? receipt : LetterForm.GAP);
		return values;
	}

	private static String date(@Nullable LocalDate date, Words words) {
		return (date != null) ? words.date(date) : LetterForm.GAP;
	}

	private static String lines(Collection<String> texts, Words words) {
		return texts.stream()
			.distinct()
			.map((text) -> words.get("mail.letter.line", "text", text))
			.collect(Collectors.collectingAndThen(Collectors.joining("\n"),
					(all) -> all.isEmpty() ? words.get("mail.letter.line", "text", LetterForm.GAP) : all));
	}

	/** Returns what is to be done by the next date. */
	private List<String> tasks(Case file, Words words) {
		LocalDate next = file.nextDue();
		return (next == null) ? List.of()
				: this.jdbc.sql("""
						select code, procedure_id from case_deadline where case_id = :id and act_by = :next
						order by code""")
					.param("id", file.id())
					.param("next", next)
					.query((row, number) -> this.titles.title(row.getString("code"), row.getString("procedure_id"),
							LocalDate.now(this.clock), words))
					.list();
	}

	/** Returns the documents of the case that are not ticked. */
	private List<String> documents(Case file, Words words) {
		Set<CheckedDocument> there = this.work.ticks(file.id());
		return this.advice
			.tell(this.assessor.assess(file.answers(), LocalDate.now(this.clock)), file.answers(), words.language())
			.procedures()
			.stream()
			.flatMap((outcome) -> outcome.findings().stream())
			.flatMap((item) -> item.documents()
				.stream()
				.filter((document) -> !there.contains(new CheckedDocument(item.code(), document.id())))
				.map((document) -> document.conditional() ? document.name() + " " + words.get("calendar.if-needed")
						: document.name()))
			.toList();
	}

}
