package org.zairyu.check.staff.cases.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.zairyu.check.situation.Answers;
import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.account.Role;
import org.zairyu.check.staff.cases.CaseOrigin;
import org.zairyu.check.staff.cases.CaseRecord;
import org.zairyu.check.staff.cases.CaseRecords;
import org.zairyu.check.staff.cases.CaseState;
import org.zairyu.check.staff.cases.CaseWork;
import org.zairyu.check.staff.cases.Cases;
import org.zairyu.check.staff.client.Clients;
import org.zairyu.check.staff.client.NewClient;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.testing.OnH2;
import org.zairyu.check.staff.testing.OnPostgres;
import org.zairyu.check.staff.testing.StaffSuite;
import org.zairyu.check.staff.testing.Visitor;
import org.zairyu.check.testing.Scenario;

import static org.assertj.core.api.Assertions.assertThat;

class LawChangeReportTests {

	@Nested
	@OnH2
	class H2 extends Suite {

		/** H2 takes longer to delete them than to report them. */
		@Override
		int many() {
			return 2_500;
		}

	}

	@Nested
	@OnPostgres
	class Postgres extends Suite {

		@Override
		int many() {
			return 10_000;
		}

	}

	abstract static class Suite extends StaffSuite {

		private static final String NAME = "=1+1 <script>alert(1)</script>";

		/** The fee went up on 2026-10-01. */
		private static final Answers STUDENT = answers("""
				topics=stay-longer status=student period-of-stay=P2Y expires-on=2027-03-31 age=21 card=held
				same-activity=yes extension-reason=yes attendance=good enrolled=yes applications=none""");

		/** The move has to be notified by 2035-06-15, whatever the day. */
		private static final Answers MOVED = answers("""
				topics=address status=researcher period-of-stay=P3Y expires-on=2036-03-31 age=30 card=held
				address-event=moved-within address-date=2035-06-01 left-on=2035-06-01 address-notified=no""");

		@Autowired
		private Clients clients;

		@Autowired
		private Cases cases;

		@Autowired
		private CaseWork work;

		@Autowired
		private CaseRecords records;

		private String reference;

		private long client;

		private Visitor staff;

		abstract int many();

		private static Answers answers(String words) {
			return Scenario.of("2026-11-22", words).answers();
		}

		@BeforeEach
		void addClient() {
			this.reference = unique("law-ref");
			this.client = this.clients.add(new NewClient(this.reference, NAME, null, "en"), Actor.system()).id();
			this.staff = signedIn(Role.STAFF);
		}

		/** Deletes the client, because the report reads all open cases. */
		@AfterEach
		void deleteClient() {
			this.clients.delete(this.client, Actor.system());
		}

		private long open(Answers answers) {
			return this.cases.open(this.client, answers, CaseOrigin.STAFF, Actor.system());
		}

		private static String days(String from, String to) {
			return "compare=days&from=" + from + "&to=" + to;
		}

		/** Replaces the result on record as if it had always been there. */
		private void told(CaseRecord record, String result) {
			CaseRecord other = new CaseRecord(record.id(), record.caseId(), record.caseVersion(), record.asOf(),
					LocalDate.of(2025, 4, 1), record.answers(), result, record.savedBy(), record.savedAt(), "");
			this.jdbc.sql("update case_record set law_version = :law, result = :result, hash = :hash where id = :id")
				.param("law", other.lawVersion())
				.param("result", result)
				.param("hash", other.hashed())
				.param("id", record.id())
				.update();
		}

		/** Returns the groups of the report that a case is in. */
		private List<Element> shown(String query, long id) {
			return this.staff.get("/staff/law-change?" + query)
				.page()
				.select("article")
				.stream()
				.filter((group) -> !group.select("#case-" + id).isEmpty()
						|| listed(group.select("a[rel=section]").attr("href")).contains("case-" + id))
				.toList();
		}

		/** Returns the ids of the cases in the list of a group, on all its pages. */
		private List<String> listed(String address) {
			List<String> found = new ArrayList<>();
			for (String next = address; !next.isEmpty();) {
				Document page = this.staff.get(next).page();
				found.addAll(page.select("[id^=case-]").eachAttr("id"));
				next = page.select("a[rel=next]").attr("href");
			}
			return found;
		}

		private List<NamedCsvRecord> rows(String query, long id) {
			String text = this.staff.get("/staff/law-change.csv?" + query).response().body();
			assertThat(text).startsWith("\uFEFF");
			return CsvReader.builder()
				.ofNamedCsvRecord(text.substring(1))
				.stream()
				.filter((row) -> row.getField("Case").equals(Long.toString(id)))
				.toList();
		}

		@Test
		void findsTheCasesThatTheLawHasChangedBetweenTwoDays() {
			long student = open(STUDENT);
			long moved = open(MOVED);
			String query = days("2026-09-30", "2026-10-01");
			assertThat(shown(query, moved)).isEmpty();
			assertThat(shown(query, student)).singleElement().satisfies((shown) -> {
				assertThat(shown.text()).contains(NAME, "because the law");
				assertThat(shown.select("a[href=/staff/cases/" + student + "]")).isNotEmpty();
				assertThat(shown.select("tbody tr").eachText())
					.anySatisfy((row) -> assertThat(row).contains("Fee").endsWith("¥6,000 ¥10,000 to ¥75,000"));
			});
			assertThat(this.staff.get("/staff/law-change?" + query).page().select("#law tbody tr").eachText())
				.anySatisfy((row) -> assertThat(row).isEqualTo("Fee for an extension ¥6,000 ¥10,000 to ¥75,000"));
		}

		@Test
		void looksOnlyAtClientsWithATag() {
			String tag = unique("法学部 &");
			long tagged = open(STUDENT);
			this.clients.update(this.client, 0, new NewClient(this.reference, NAME, null, null, "en", List.of(tag)),
					Actor.system());
			String query = days("2026-09-30", "2026-10-01") + "&tag=";
			String own = query + java.net.URLEncoder.encode(tag, java.nio.charset.StandardCharsets.UTF_8);
			Document page = this.staff.get("/staff/law-change?" + own).page();
			assertThat(page.select("section p[role=status]").text()).contains("Open cases: 1.");
			assertThat(page.select("[id^=case-]").eachAttr("id")).containsExactly("case-" + tagged);
			assertThat(page.select("#tag option[selected]").val()).isEqualTo(tag);
			assertThat(rows(own, tagged)).isNotEmpty();
			assertThat(rows(query + "none", tagged)).isEmpty();
			assertThat(shown(query, tagged)).as("an empty tag is none").hasSize(1);
		}

		@Test
		void tellsTheLawFromTheDaysThatHavePassed() {
			long moved = open(MOVED);
			String query = days("2035-06-10", "2035-06-16");
			assertThat(shown(query, moved)).singleElement()
				.satisfies((shown) -> assertThat(shown.text()).contains("only because days have passed",
						"Overdue since", "2035-06-15"));
			assertThat(shown(query + "&law=on", moved)).isEmpty();
			assertThat(shown(days("2026-09-30", "2027-03-31") + "&law=on", moved)).as("nothing but days, over a change")
				.isEmpty();
			assertThat(shown(days("2026-09-30", "2026-10-02") + "&law=on", open(STUDENT))).hasSize(1);
		}

		@Test
		void leavesClosedCasesOut() {
			long student = open(STUDENT);
			this.work.change(student, CaseState.CLOSED, null, Actor.system());
			assertThat(shown(days("2026-09-30", "2026-10-01"), student)).isEmpty();
		}

		@Test
		void findsWhatWasToldByALawThatIsNoLongerTheSame() {
			long told = open(MOVED);
			long same = open(MOVED);
			CaseRecord record = this.records.of(told).getFirst();
			told(record, record.result().replace("2035-06-15", "2035-06-08"));
			assertThat(shown("compare=told", same)).isEmpty();
			assertThat(shown("compare=told&law=on", told)).singleElement().satisfies((shown) -> {
				assertThat(shown.text()).contains("because the law").doesNotContain("was changed after");
				assertThat(shown.select("a[href=/staff/records/" + record.id() + "]")).isNotEmpty();
				assertThat(shown.select("tbody tr").eachText())
					.anySatisfy((row) -> assertThat(row).endsWith("2035-06-08 2035-06-15"));
			});
		}

		@Test
		void reportsARecordThatWasTamperedWith() {
			long id = open(MOVED);
			this.jdbc.sql("update case_record set saved_by = 'nobody' where case_id = :id").param("id", id).update();
			assertThat(shown("compare=told&law=on", id)).singleElement()
				.satisfies(
						(shown) -> assertThat(shown.text()).contains("This record was changed after it was written"));
		}

		@Test
		void looksAtTheNewestRecordOnly() {
			long id = open(MOVED);
			CaseRecord record = this.records.of(id).getFirst();
			told(record, record.result().replace("2035-06-15", "2035-06-08"));
			this.cases.save(id, 0, MOVED, Actor.system());
			assertThat(shown("compare=told", id)).isEmpty();
		}

		@Test
		void reportsARecordThatCannotBeRead() {
			long id = open(MOVED);
			this.jdbc.sql("update case_record set result = '{' where case_id = :id").param("id", id).update();
			assertThat(shown("compare=told", id)).singleElement()
				.satisfies((shown) -> assertThat(shown.text()).contains("cannot be read"));
			assertThat(rows("compare=told", id)).extracting((row) -> row.getField("What"))
				.containsExactly("This record was changed after it was written", "The record cannot be read.");
		}

		@Test
		void reportsACaseThatNeedsAnotherAnswerSinceThen() {
			long id = open(MOVED);
			String query = days("2026-11-22", "2026-11-23");
			assertThat(shown(query, id)).isEmpty();
			CaseRecord record = this.records.of(id).getFirst();
			this.jdbc.sql("update case_record set answers = :answers where id = :id")
				.param("answers", record.answers().replaceFirst("(?m)^address-date=.*\n?", ""))
				.param("id", record.id())
				.update();
			assertThat(shown("compare=told", id)).singleElement()
				.satisfies((shown) -> assertThat(shown.text()).contains("cannot be told completely"));
		}

		@Test
		void writesAFileThatASpreadsheetTakesForText() {
			long id = open(STUDENT);
			assertThat(rows(days("2026-09-30", "2026-10-01"), id)).anySatisfy(
					(row) -> assertThat(row.getFields().subList(2, row.getFieldCount())).containsExactly("'" + NAME,
							"New", "2026-09-30", "2026-10-01", "The law", "Extension of your period of stay (在留期間更新)",
							row.getField("Finding"), "Fee", "¥6,000", "¥10,000 to ¥75,000"));
		}

		@Test
		void showsNamesAsText() {
			long id = open(STUDENT);
			Element shown = shown(days("2026-09-30", "2026-10-01"), id).getFirst();
			assertThat(shown.select("script")).isEmpty();
			assertThat(shown.text()).contains(NAME);
		}

		@ParameterizedTest
		@CsvSource({ "2026-02-30, 2026-10-01, from", "'', 2026-10-01, from", "2026-09-30, soon, to",
				"2012-07-08, 2026-10-01, from", "2026-09-30, 2099-01-01, to", "2026-10-01, 2026-09-30, to",
				"2026-10-01, 2026-10-01, to" })
		void saysAtTheFieldWhatIsWrongWithADay(String from, String to, String field) {
			for (String address : List.of("/staff/law-change?", "/staff/law-change.csv?")) {
				Visitor.Answer answer = this.staff.get(address + days(from, to));
				assertThat(answer.status()).isEqualTo(422);
				assertThat(answer.page().select(".govuk-error-summary a").attr("href")).isEqualTo("#" + field);
				assertThat(answer.page().select("#" + field + "-error").text()).isNotEmpty();
				assertThat(answer.page().select("#from").val()).isEqualTo(from);
				assertThat(answer.page().select("#to").val()).isEqualTo(to);
				assertThat(answer.page().select("title").text()).startsWith("Error:");
			}
		}

		@Test
		void isWrittenDown() {
			Account account = account(Role.STAFF);
			Visitor visitor = signedIn(account);
			visitor.get("/staff/law-change");
			visitor.get("/staff/law-change?" + days("2026-09-30", "2026-10-01"));
			visitor.get("/staff/law-change.csv?" + days("2026-09-30", "2026-10-01"));
			assertThat(this.jdbc.sql("select action from audit_entry where actor_id = :id order by id")
				.param("id", account.id())
				.query(String.class)
				.list()).containsExactly("signed-in", "law-change-viewed", "list-exported");
		}

		@Test
		void readsThousandsOfCases() {
			long first = open(STUDENT);
			multiply(first, many());
			String query = days("2026-09-30", "2026-10-01");
			for (String differing : List.of(query, query + "&law=on", days("2027-03-31", "2027-04-01"))) {
				Document page = this.staff.get("/staff/law-change?" + differing).page();
				assertThat(page.select("[role=status]").text()).contains("Open cases: ")
					.contains("Because of the law: ");
				assertThat(page.select("article")).as("the same lines once").hasSizeLessThan(30);
				Element group = Objects.requireNonNull(page.selectFirst("article:has(a[rel=section])"));
				assertThat(group.select("h3").text()).matches("Cases: [0-9]+").isNotEqualTo("Cases: 10");
				assertThat(group.select("[id^=case-]")).hasSize(10);
				page = this.staff.get(group.select("a[rel=section]").attr("href")).page();
				List<String> shown = page.select("[id^=case-]").eachAttr("id");
				assertThat(shown).hasSize(50);
				assertThat(page.select("table")).as("told once for all").hasSizeLessThanOrEqualTo(2);
				page = this.staff.get(page.select("a[rel=next]").attr("href")).page();
				assertThat(page.select("[id^=case-]").eachAttr("id")).as(differing)
					.hasSize(50)
					.doesNotContainAnyElementsOf(shown);
				page = this.staff.get(page.select("a[rel=prev]").attr("href")).page();
				assertThat(page.select("[id^=case-]").eachAttr("id")).as(differing).isEqualTo(shown);
				assertThat(page.select("a[rel=prev]")).as("the first page").isEmpty();
			}
			Visitor.Answer csv = this.staff.get("/staff/law-change.csv?" + query);
			assertThat(csv.response().body().lines().map((line) -> line.replaceFirst(",.*", "")).distinct().count())
				.as("all cases, and the names of the columns")
				.isGreaterThan(many());
			for (String nothing : List.of(days("2026-11-01", "2026-11-02"), "compare=told")) {
				assertThat(this.staff.get("/staff/law-change?" + nothing).text()).doesNotContain(this.reference);
			}
		}

		/** Copies a case with its record a number of times. */
		private void multiply(long id, int number) {
			this.jdbc.sql("""
					insert into case_file (version, client_id, state, origin, answers, complete, next_due, assessed_on,
					law_version, saved_by, created_at, saved_at)
					select c.version, c.client_id, c.state, c.origin, c.answers, c.complete, c.next_due, c.assessed_on,
					c.law_version, c.saved_by, c.created_at, c.saved_at
					from case_file c, generate_series(2, cast(:number as int)) where c.id = :id""")
				.param("number", number)
				.param("id", id)
				.update();
			this.jdbc
				.sql("""
						insert into case_record (case_id, case_version, as_of, law_version, answers, result, hash, saved_by,
						saved_at)
						select f.id, r.case_version, r.as_of, r.law_version, r.answers, r.result, r.hash, r.saved_by, r.saved_at
						from case_record r, case_file f where r.case_id = :id and f.client_id = :client and f.id <> :id""")
				.param("id", id)
				.param("client", this.client)
				.update();
		}

	}

}
