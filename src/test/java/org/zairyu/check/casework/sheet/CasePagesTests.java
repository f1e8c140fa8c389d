package org.zairyu.check.casework.sheet;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.zairyu.check.casework.account.Role;
import org.zairyu.check.casework.audit.Actor;
import org.zairyu.check.casework.audit.AuditEntry;
import org.zairyu.check.casework.audit.AuditLog;
import org.zairyu.check.casework.client.Clients;
import org.zairyu.check.casework.client.NewClient;
import org.zairyu.check.casework.file.CaseFiles;
import org.zairyu.check.casework.file.Deadlines;
import org.zairyu.check.casework.file.Origin;
import org.zairyu.check.casework.testing.CaseworkSuite;
import org.zairyu.check.casework.testing.OnH2;
import org.zairyu.check.casework.testing.OnPostgres;
import org.zairyu.check.casework.testing.Visitor;
import org.zairyu.check.situation.Question;
import org.zairyu.check.testing.Case;

import static org.assertj.core.api.Assertions.assertThat;

class CasePagesTests {

	@Nested
	@OnH2
	class H2 extends Suite {

	}

	@Nested
	@OnPostgres
	class Postgres extends Suite {

	}

	abstract static class Suite extends CaseworkSuite {

		private static final String SCRIPT = "<script>alert(1)</script>";

		@Autowired
		private Clients clients;

		@Autowired
		private CaseFiles cases;

		@Autowired
		private Deadlines deadlines;

		@Autowired
		private AuditLog audit;

		private long id;

		private String page;

		@BeforeEach
		void open() {
			long client = this.clients.add(new NewClient(unique("ref"), SCRIPT, null, "en"), Actor.system()).id();
			this.id = this.cases.open(client, Case.of("2026-11-22", """
					topics=address status=researcher period-of-stay=P3Y expires-on=2036-03-31 age=30 card=held
					address-event=moved-within address-date=2035-06-01 left-on=2035-06-01 address-notified=no
					""").answers(), Origin.STAFF, Actor.system());
			this.page = "/staff/cases/" + this.id;
		}

		/** The fields of the fact sheet as the page fills them, boxes and all. */
		private static Map<String, String> fields(Visitor.Answer page, String... changes) {
			Map<String, String> fields = new LinkedHashMap<>();
			page.page().select(".zc-part input[type=checkbox]:not([checked])").forEach(Element::remove);
			for (int i = 0; i < changes.length; i += 2) {
				fields.put(changes[i], changes[i + 1]);
			}
			return fields;
		}

		private Visitor.Answer save(Visitor visitor, Visitor.Answer page, String question, String... changes) {
			Map<String, String> fields = fields(page, changes);
			fields.put("shown", question);
			return visitor.submit(page, this.page, fields);
		}

		@Test
		void showsTheQuestionsThatTheRulesReadAndNoOther() {
			Visitor.Answer page = signedIn(Role.STAFF).get(this.page);
			assertThat(page.status()).isEqualTo(200);
			assertThat(page.page().select("input[name=shown][value]").eachAttr("value"))
				.contains("topics", "status", "address-date")
				.doesNotContain("departs-on", "weekly-hours");
			assertThat(page.page().select("[id=address-date.year]").val()).isEqualTo("2035");
			assertThat(page.text()).contains("2035-06-15");
		}

		@Test
		void showsAllTextAsText() {
			Visitor staff = signedIn(Role.STAFF);
			staff.submit(this.page, this.page + "/notes", Map.of("text", SCRIPT));
			Visitor.Answer page = staff.get(this.page);
			assertThat(page.page().select("script:not([src])")).isEmpty();
			assertThat(page.page().select(".zc-note__text").text()).isEqualTo(SCRIPT);
			assertThat(page.h1()).contains(SCRIPT);
		}

		@Test
		void saysWhatIsWrongAtTheFieldAndKeepsWhatWasTyped() {
			Visitor staff = signedIn(Role.STAFF);
			Visitor.Answer answer = save(staff, staff.get(this.page), "age", "age.answer", "\"><script>x</script>");
			assertThat(answer.status()).isEqualTo(422);
			assertThat(answer.page().select(".govuk-error-summary a").eachAttr("href")).containsExactly("#age.answer");
			assertThat(answer.page().select("[id=age.answer]").val()).isEqualTo("\"><script>x</script>");
			assertThat(answer.page().select("script:not([src])")).isEmpty();
			assertThat(this.cases.find(this.id).orElseThrow().version()).isZero();
		}

		@Test
		void savesAnswersAndMovesTheDates() {
			Visitor staff = signedIn(Role.STAFF);
			assertThat(save(staff, staff.get(this.page), "address-date", "address-date.day", "4").location())
				.startsWith(this.page);
			assertThat(this.deadlines.of(this.id).getFirst().due()).hasToString("2035-06-18");
			assertThat(staff.get(this.page).text()).contains("2035-06-18");
		}

		@Test
		void revealsWhatAChangedAnswerAsksFor() {
			Visitor staff = signedIn(Role.STAFF);
			save(staff, staff.get(this.page), "address-event", "address-event.answer", "arrived");
			Visitor.Answer page = staff.get(this.page);
			assertThat(page.page().select(".zc-open input[name=shown]").eachAttr("value")).containsExactly("landed-on");
			assertThat(this.cases.find(this.id).orElseThrow().complete()).isFalse();
		}

		@Test
		void showsTheSecondWhoSavesBothVersionsAndLosesNothing() {
			Visitor first = signedIn(Role.STAFF);
			Visitor second = signedIn(Role.STAFF);
			Visitor.Answer page = first.get(this.page);
			Visitor.Answer samePage = second.get(this.page);
			save(first, page, "age", "age.answer", "31");
			Visitor.Answer told = save(second, samePage, "age", "age.answer", "32");
			assertThat(told.status()).isEqualTo(409);
			assertThat(told.page().select("label[for=age-mine]").text()).contains("32");
			assertThat(told.page().select("label[for=age-theirs]").text()).contains("31");
			assertThat(this.cases.find(this.id).orElseThrow().answers().text(Question.AGE)).isEqualTo("31");
			Visitor.Answer merged = second.submit(told, this.page + "/merge", Map.of("choose.age", "mine"));
			assertThat(merged.location()).startsWith(this.page);
			assertThat(this.cases.find(this.id).orElseThrow().answers().text(Question.AGE)).isEqualTo("32");
		}

		@Test
		void keepsTheOtherVersionWhereItIsChosen() {
			Visitor first = signedIn(Role.STAFF);
			Visitor second = signedIn(Role.STAFF);
			Visitor.Answer samePage = second.get(this.page);
			save(first, first.get(this.page), "age", "age.answer", "31");
			Visitor.Answer told = save(second, samePage, "age", "age.answer", "32");
			save(first, first.get(this.page), "age", "age.answer", "33");
			Visitor.Answer again = second.submit(told, this.page + "/merge", Map.of("choose.age", "mine"));
			assertThat(again.status()).as("saved a third time in the meantime").isEqualTo(409);
			second.submit(again, this.page + "/merge", Map.of("choose.age", "theirs"));
			assertThat(this.cases.find(this.id).orElseThrow().answers().text(Question.AGE)).isEqualTo("33");
		}

		@Test
		void saysWhichSingleAnswerWouldChangeTheResult() {
			String text = signedIn(Role.STAFF).get(this.page).page().select(".zc-conditions").text();
			assertThat(text).contains("Residence card: I have it If")
				.contains("3 months: Not needed + You do not have to register an address");
		}

		@Test
		void keepsStatePersonAndDocuments() {
			Visitor staff = signedIn(Role.STAFF);
			String word = "notify-change-of-address/passport";
			staff.submit(this.page, this.page + "/documents", Map.of("shown", word, "paper", word));
			assertThat(staff.get(this.page).page().select("input[name=paper][checked]").eachAttr("value"))
				.containsExactly(word);
			staff.submit(this.page, this.page + "/state", Map.of("state", "closed"));
			assertThat(this.cases.find(this.id).orElseThrow().closedAt()).isNotNull();
			assertThat(this.deadlines.of(this.id)).isEmpty();
			staff.submit(this.page, this.page + "/state", Map.of("state", "waiting"));
			assertThat(this.cases.find(this.id).orElseThrow().closedAt()).isNull();
			assertThat(this.deadlines.of(this.id)).hasSize(1);
			assertThat(this.audit.about("case", this.id)).extracting(AuditEntry::action)
				.contains("case-viewed", "case-changed", "document-ticked", "case-opened");
		}

	}

}
