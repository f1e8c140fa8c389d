package org.zairyu.check.staff.cases;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.Question;
import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.account.Role;
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

class CasePagesTests {

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

		@Autowired
		private Clients clients;

		@Autowired
		private Cases cases;

		@Autowired
		private Deadlines deadlines;

		@Autowired
		private AuditLog audit;

		private long id;

		private String page;

		@BeforeEach
		void open() {
			long client = this.clients.add(new NewClient(unique("ref"), SCRIPT, null, "en"), Actor.system()).id();
			this.id = this.cases.open(client, Scenario.of("2026-11-22", """
					topics=address status=researcher period-of-stay=P3Y expires-on=2036-03-31 age=30 card=held
					address-event=moved-within address-date=2035-06-01 left-on=2035-06-01 address-notified=no
					""").answers(), CaseOrigin.STAFF, Actor.system());
			this.page = "/staff/cases/" + this.id;
		}

		private Visitor.Answer save(Visitor visitor, Visitor.Answer page, String field, String text) {
			return visitor.send(page, this.page, Map.of(field, text));
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
			staff.send(staff.get(this.page), this.page + "/notes", Map.of("text", SCRIPT));
			Visitor.Answer page = staff.get(this.page);
			assertThat(page.page().select("script:not([src])")).isEmpty();
			assertThat(page.page().select(".zc-note__text").text()).isEqualTo(SCRIPT);
			assertThat(page.h1()).isEqualTo(SCRIPT);
		}

		@Test
		void saysWhatIsWrongAtTheFieldAndKeepsWhatWasTyped() {
			Visitor staff = signedIn(Role.STAFF);
			Visitor.Answer answer = save(staff, staff.get(this.page), "age.answer", "\"><script>x</script>");
			assertThat(answer.status()).isEqualTo(422);
			assertThat(answer.page().select(".govuk-error-summary a").eachAttr("href")).containsExactly("#age.answer");
			assertThat(answer.page().select("[id=age.answer]").val()).isEqualTo("\"><script>x</script>");
			assertThat(answer.page().select("script:not([src])")).isEmpty();
			assertThat(this.cases.find(this.id).orElseThrow().version()).isZero();
		}

		@Test
		void savesAnswersAndMovesTheDates() {
			Visitor staff = signedIn(Role.STAFF);
			assertThat(save(staff, staff.get(this.page), "address-date.day", "4").location()).startsWith(this.page);
			assertThat(this.deadlines.of(this.id).getFirst().due()).hasToString("2035-06-18");
			assertThat(staff.get(this.page).text()).contains("2035-06-18");
		}

		@Test
		void revealsWhatAChangedAnswerAsksFor() {
			Visitor staff = signedIn(Role.STAFF);
			save(staff, staff.get(this.page), "address-event.answer", "arrived");
			Visitor.Answer page = staff.get(this.page);
			assertThat(page.page().select(".zc-open input[name=shown]").eachAttr("value")).containsExactly("landed-on");
			assertThat(this.cases.find(this.id).orElseThrow().complete()).isFalse();
		}

		@Test
		void saysWhichSingleAnswerWouldChangeTheResult() {
			Visitor.Answer page = signedIn(Role.STAFF).get(this.page);
			assertThat(page.page().select(".zc-conditions li").eachText()).contains(
					"Does not apply Has no home in Japan yet Home address: I move inside the same city, ward, town or village")
				.last()
				.asString()
				.startsWith("Applies Has moved, or is about to Status of residence: Researcher (研究) · ");
			assertThat(page.page().select(".zc-single").text()).contains("Period of stay instead of 3 years 3 months →",
					"Not needed");
		}

		@Test
		void keepsStatePersonAndDocuments() {
			Account staff = account(Role.STAFF);
			Visitor visitor = signedIn(staff);
			String word = "notify-change-of-address/passport";
			visitor.submit(this.page, this.page + "/documents", Map.of("paper", word));
			assertThat(visitor.get(this.page).page().select("input[name=paper][checked]").eachAttr("value"))
				.containsExactly(word);
			visitor.submit(this.page, this.page + "/documents", Map.of("paper", ""));
			assertThat(visitor.get(this.page).page().select("input[name=paper][checked]")).isEmpty();
			visitor.submit(this.page, this.page + "/state",
					Map.of("state", "closed", "assignee", Long.toString(staff.id())));
			assertThat(this.cases.find(this.id).orElseThrow().closedAt()).isNotNull();
			assertThat(this.deadlines.of(this.id)).isEmpty();
			save(visitor, visitor.get(this.page), "age.answer", "31");
			assertThat(this.deadlines.of(this.id)).as("closed").isEmpty();
			assertThat(this.cases.find(this.id).orElseThrow().nextDue()).as("closed").isNull();
			visitor.submit(this.page, this.page + "/state", Map.of("state", "waiting"));
			assertThat(this.cases.find(this.id).orElseThrow().closedAt()).isNull();
			assertThat(this.cases.find(this.id).orElseThrow().assigneeId()).isEqualTo(staff.id());
			assertThat(this.deadlines.of(this.id)).hasSize(2);
			assertThat(this.audit.about("case", this.id)).extracting(AuditEntry::action)
				.contains("case-viewed", "case-changed", "document-ticked", "case-opened");
		}

		@Test
		void showsStaffWhoHasChangedTheCaseAndWhoHasLooked() {
			Account account = account(Role.STAFF);
			Visitor staff = signedIn(account);
			staff.send(staff.get(this.page), this.page + "/notes", Map.of("text", "Called."));
			staff.submit(this.page, this.page + "/state", Map.of("state", "ready"));
			Visitor.Answer history = staff.get(staff.get(this.page).page().select("a[href$=/history]").attr("href"));
			assertThat(history.page().select("main > .zc-scroll tbody tr").eachText()).hasSize(3)
				.satisfiesExactly(
						(line) -> assertThat(line).contains(account.displayName(), "Changed the state or person"),
						(line) -> assertThat(line).contains(account.displayName(), "note"),
						(line) -> assertThat(line).contains("the program", "Opened a case"));
			assertThat(history.page().select("details tbody tr").eachText()).isNotEmpty()
				.allSatisfy((line) -> assertThat(line).contains(account.displayName(), "Looked at a case"));
			assertThat(history.text()).as("no addresses of colleagues").doesNotContain(staff.address());
			assertThat(staff.get("/staff/cases/999999999/history").status()).isEqualTo(404);
		}

		@Test
		void keepsThePersonWhoseAccountIsDisabled() {
			Account gone = account(Role.STAFF);
			Visitor visitor = signedIn(Role.STAFF);
			visitor.submit(this.page, this.page + "/state", Map.of("assignee", Long.toString(gone.id())));
			this.jdbc.sql("update account set enabled = false where id = :id").param("id", gone.id()).update();
			Visitor.Answer page = visitor.get(this.page);
			assertThat(page.page().select("#assignee option[selected]").text()).isEqualTo(gone.displayName());
			visitor.submit(page, this.page + "/state", Map.of("state", "ready"));
			assertThat(this.cases.find(this.id).orElseThrow().assigneeId()).isEqualTo(gone.id());
			visitor.submit(page, this.page + "/state", Map.of("state", "x", "assignee", "99999999"));
			assertThat(this.cases.find(this.id).orElseThrow()).satisfies((file) -> {
				assertThat(file.assigneeId()).as("nobody has this number").isEqualTo(gone.id());
				assertThat(file.state()).as("there is no such state").isEqualTo(CaseState.READY);
			});
		}

		@Test
		void refusesAnEmptyNoteAndOneThatIsTooLongAndKeepsIt() {
			Visitor staff = signedIn(Role.STAFF);
			String notes = this.page + "/notes";
			assertThat(staff.send(staff.get(this.page), notes, Map.of("text", " \r\n "))
				.page()
				.select("#text-error")
				.text()).contains("Write the note");
			String longest = "長".repeat(3998) + "\r\nx";
			assertThat(staff.send(staff.get(this.page), notes, Map.of("text", longest)).location()).endsWith("#notes");
			Visitor.Answer refused = staff.send(staff.get(this.page), notes, Map.of("text", longest + "y"));
			assertThat(refused.status()).isEqualTo(422);
			assertThat(refused.page().title()).startsWith("Error:");
			assertThat(refused.page().select(".govuk-error-summary a").eachAttr("href")).containsExactly("#text");
			assertThat(refused.page().select("#text").first().wholeText().strip()).endsWith("\nxy").hasSize(4001);
			assertThat(staff.get(this.page).page().select(".zc-note")).hasSize(1);
		}

		@Test
		void keepsAnswersThatHaveNoEffectAndSaysSo() {
			Visitor staff = signedIn(Role.STAFF);
			save(staff, staff.get(this.page), "topics.answer", "side-work");
			Visitor.Answer page = staff.get(this.page);
			assertThat(page.page().select("input[name=shown]").eachAttr("value")).doesNotContain("address-date");
			assertThat(page.page().select("#facts ~ details").text()).contains("Moved in on: ");
			assertThat(this.cases.find(this.id).orElseThrow().answers().text(Question.ADDRESS_DATE))
				.isEqualTo("2035-06-01");
		}

		@Test
		void showsAtOnceWhatANewCaseIsLikelyToAsk() {
			long client = this.clients.add(new NewClient(unique("ref"), "New", null, "en"), Actor.system()).id();
			long empty = this.cases.open(client, Answers.EMPTY, CaseOrigin.STAFF, Actor.system());
			this.page = "/staff/cases/" + empty;
			Visitor staff = signedIn(Role.STAFF);
			save(staff, staff.get(this.page), "topics.answer", "address");
			Visitor.Answer page = staff.get(this.page);
			assertThat(page.page().select(".zc-open input[name=shown]").eachAttr("value")).containsExactly("status");
			assertThat(page.page().select(".zc-likely input[name=shown]").eachAttr("value"))
				.contains("period-of-stay", "card", "address-event")
				.doesNotContain("weekly-hours", "departs-on", "designation");
			assertThat(page.page().select("#open a").eachAttr("href")).containsExactly("#status.answer");
		}

	}

}
