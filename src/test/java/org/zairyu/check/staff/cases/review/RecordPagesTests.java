package org.zairyu.check.staff.cases.review;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.zairyu.check.staff.account.Role;
import org.zairyu.check.staff.cases.CaseOrigin;
import org.zairyu.check.staff.cases.CaseRecord;
import org.zairyu.check.staff.cases.CaseRecords;
import org.zairyu.check.staff.cases.Cases;
import org.zairyu.check.staff.client.Clients;
import org.zairyu.check.staff.client.NewClient;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.platform.AuditEntry;
import org.zairyu.check.staff.platform.AuditLog;
import org.zairyu.check.staff.testing.OnH2;
import org.zairyu.check.staff.testing.OnPostgres;
import org.zairyu.check.staff.testing.StaffSuite;
import org.zairyu.check.staff.testing.Visitor;
import org.zairyu.check.testing.Scenario;

import static org.assertj.core.api.Assertions.assertThat;

class RecordPagesTests {

	@Nested
	@OnH2
	class H2 extends Suite {

	}

	@Nested
	@OnPostgres
	class Postgres extends Suite {

	}

	abstract static class Suite extends StaffSuite {

		private static final String SCRIPT = "<script>alert(1)</script>";

		/** What a program told whose codes, questions and words no longer exist. */
		private static final String OLD = """
				{"language":"en","asOf":"2019-04-01","lawVersion":"2019-04-01",
				"answers":[{"question":"abolished-question","label":"Alien card","text":"held"}],
				"procedures":[{"id":"registration","title":"Registration","verdict":"abolished-verdict",
				"label":"Abolished verdict","sentence":"A sentence of its time.","findings":[
				{"code":"abolished-duty","kind":"duty","label":"You must","title":"Hand in the paper form",
				"text":"Bring it to the window <b>three</b>.","opens":null,"due":"2019-04-15","goBy":"2019-04-12",
				"overdue":false,"where":"Window three","documents":[{"id":"form","name":"Paper form","conditional":false}],
				"fee":"4,000 yen","basis":[{"source":"Law","name":"Old Act 1","url":"javascript:alert(1)",
				"confidence":"known"}],"because":[{"question":"abolished-question","label":"Alien card",
				"text":"held"}]}]}]}""";

		@Autowired
		private Clients clients;

		@Autowired
		private Cases cases;

		@Autowired
		private CaseRecords records;

		@Autowired
		private AuditLog audit;

		private long id;

		@BeforeEach
		void open() {
			long client = this.clients.add(new NewClient(unique("ref"), SCRIPT, null, "en"), Actor.system()).id();
			this.id = this.cases.open(client, Scenario.of("2026-11-22", """
					topics=address status=researcher period-of-stay=P3Y expires-on=2036-03-31 age=30 card=held
					address-event=moved-within address-date=2035-06-01 left-on=2035-06-01 address-notified=no
					""").answers(), CaseOrigin.STAFF, Actor.system());
		}

		private CaseRecord record() {
			return this.records.of(this.id).getFirst();
		}

		private Visitor.Answer page() {
			return signedIn(Role.STAFF).get("/staff/records/" + record().id());
		}

		/** Replaces the result on record as if it had always been there. */
		private void told(String result) {
			CaseRecord record = record();
			this.jdbc.sql("update case_record set result = :result, hash = :hash where id = :id")
				.param("result", result)
				.param("hash", hash(record, result))
				.param("id", record.id())
				.update();
		}

		/** Returns SHA-256 over all parts, each preceded by its length in bytes. */
		private static String hash(CaseRecord record, String result) {
			StringBuilder text = new StringBuilder();
			for (String part : List.of("0", record.asOf().toString(), record.lawVersion().toString(), record.answers(),
					result, record.savedBy(), record.savedAt().toString())) {
				text.append(part.getBytes(StandardCharsets.UTF_8).length).append(':').append(part);
			}
			try {
				return HexFormat.of()
					.formatHex(MessageDigest.getInstance("SHA-256")
						.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
			}
			catch (java.security.NoSuchAlgorithmException ex) {
				throw new IllegalStateException(ex);
			}
		}

		@Test
		void isLinkedFromTheCase() {
			Visitor staff = signedIn(Role.STAFF);
			assertThat(staff.get("/staff/cases/" + this.id).page().select("a[href^=/staff/records/]").eachAttr("href"))
				.containsExactly("/staff/records/" + record().id());
			assertThat(
					staff.get("/staff/records/" + record().id()).page().select("a[href=/staff/cases/" + this.id + "]"))
				.isNotEmpty();
		}

		@Test
		void showsWhatWasToldAndThatNothingWasChangedSince() {
			Visitor.Answer page = page();
			assertThat(page.status()).isEqualTo(200);
			assertThat(page.page().select("#told").text()).contains("2035-06-15");
			assertThat(page.page().select("#answers").text()).contains("2035");
			assertThat(page.text()).contains("The record is as it was written", record().hash(),
					record().asOf().toString(), record().lawVersion().toString(), "system");
			assertThat(page.page().select("#changes tbody tr")).isEmpty();
			assertThat(page.page().select("#rerun").text()).contains("Nothing is different");
		}

		@Test
		void showsARecordWhoseCodesAndWordsNobodyHasAnyMore() {
			told(OLD);
			Document page = page().page();
			assertThat(page.select("main").text()).contains("The record is as it was written");
			assertThat(page.select("#told").text()).contains("Hand in the paper form",
					"Bring it to the window <b>three</b>.", "2019-04-15", "2019-04-12", "Window three", "Paper form",
					"4,000 yen", "Old Act 1", "Alien card", "Abolished verdict", "A sentence of its time.");
			assertThat(page.select("#changes tbody tr").eachText())
				.anySatisfy((row) -> assertThat(row).contains("Hand in the paper form", "No longer told", "2019-04-15"))
				.anySatisfy((row) -> assertThat(row).contains("Newly told", "2035-06-15"))
				.anySatisfy((row) -> assertThat(row).contains("Verdict", "Abolished verdict"));
		}

		@Test
		void opensNothingThatIsHiddenInARecord() {
			told(OLD.replace("A sentence of its time.", SCRIPT));
			Document page = page().page();
			assertThat(page.select("a[href^=javascript]")).isEmpty();
			assertThat(page.select("script:not([src])")).isEmpty();
			assertThat(page.select("#told b, #told [onerror]")).isEmpty();
			assertThat(page.select("h1").text()).contains(SCRIPT);
		}

		@Test
		void putsAnOtherDateBesideTheOldOne() {
			told(record().result().replace("2035-06-15", "2035-06-14"));
			Document page = page().page();
			assertThat(page.select("#told").text()).contains("2035-06-14").doesNotContain("2035-06-15");
			assertThat(page.select("#changes tbody tr").eachText())
				.anySatisfy((row) -> assertThat(row).contains("Last day").endsWith("2035-06-14 2035-06-15"));
			assertThat(page.select("#rerun").text()).contains("because the law");
		}

		@Test
		void saysThatARecordWasTamperedWith() {
			this.jdbc.sql("update case_record set result = replace(result, '2035-06-15', '2035-06-16') where id = :id")
				.param("id", record().id())
				.update();
			Document page = page().page();
			assertThat(page.select("[role=alert]").text()).contains("was changed after it was written");
			assertThat(page.select("main").text()).doesNotContain("The record is as it was written");
			assertThat(page.select("#told").text()).contains("2035-06-16");
		}

		@Test
		void showsARecordThatCannotBeReadAsItStands() {
			for (String broken : List.of("{\"language\":\"en\" " + SCRIPT, "{\"language\":\"en\"}", "null",
					OLD.replace("\"findings\":[", "\"findings\":[null,"))) {
				this.jdbc.sql("update case_record set result = :result where id = :id")
					.param("result", broken)
					.param("id", record().id())
					.update();
				Visitor.Answer page = page();
				assertThat(page.status()).as(broken).isEqualTo(200);
				assertThat(page.page().select("[role=alert]").text()).contains("was changed after it was written");
				assertThat(page.page().select("#told pre").text()).isEqualToNormalizingWhitespace(broken);
			}
		}

		@Test
		void saysWhichAnswersHaveNoMeaningAnyMoreAndWhichAreNeededNow() {
			CaseRecord record = record();
			String answers = record.answers()
				.replaceFirst("(?m)^address-event=.*\n?", "")
				.replaceFirst("(?m)^status=.*$", "status=abolished-status") + "\nabolished-question=held";
			this.jdbc.sql("update case_record set answers = :answers where id = :id")
				.param("answers", answers)
				.param("id", record.id())
				.update();
			Document page = page().page();
			assertThat(page.select("#rerun").text()).contains("abolished-question=held", "status=abolished-status",
					"cannot be told");
		}

		@Test
		void isWrittenDown() {
			Visitor staff = signedIn(Role.STAFF);
			long record = record().id();
			staff.get("/staff/records/" + record);
			assertThat(this.audit.about("record", record)).extracting(AuditEntry::action)
				.containsExactly("record-viewed");
			assertThat(staff.get("/staff/records/999999999").status()).isEqualTo(404);
			assertThat(staff.get("/staff/records/x").status()).isIn(400, 404);
		}

		@Test
		void speaksJapaneseToStaffWhoReadIt() {
			Visitor.Answer page = signedIn(Role.STAFF).get("/staff/records/" + record().id() + "?lang=ja");
			assertThat(page.page().select("html").attr("lang")).isEqualTo("ja");
			assertThat(page.page().select("#told").attr("lang")).as("the record is in English").isEqualTo("en");
			assertThat(page.h1()).contains("記録");
		}

	}

}
