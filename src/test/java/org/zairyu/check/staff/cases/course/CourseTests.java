package org.zairyu.check.staff.cases.course;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.zairyu.check.situation.Question;
import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.account.Role;
import org.zairyu.check.staff.cases.Case;
import org.zairyu.check.staff.cases.CaseOrigin;
import org.zairyu.check.staff.cases.CaseState;
import org.zairyu.check.staff.cases.Cases;
import org.zairyu.check.staff.cases.Deadline;
import org.zairyu.check.staff.cases.Deadlines;
import org.zairyu.check.staff.cases.filing.Filing;
import org.zairyu.check.staff.cases.filing.Filings;
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

/** The steps of a case on its pages. */
class CourseTests {

	@Nested
	@OnH2
	class H2 extends Suite {

	}

	@Nested
	@OnPostgres
	class Postgres extends Suite {

	}

	abstract static class Suite extends StaffSuite {

		@Autowired
		private Clients clients;

		@Autowired
		private Cases cases;

		@Autowired
		private Filings filings;

		@Autowired
		private Deadlines deadlines;

		@Autowired
		private AuditLog audit;

		@Autowired
		private Clock clock;

		private LocalDate today;

		private LocalDate expires;

		private long id;

		private String page;

		private Visitor staff;

		@BeforeEach
		void open() {
			this.today = LocalDate.now(this.clock);
			this.expires = this.today.plusDays(14);
			long client = this.clients.add(new NewClient(unique("ref"), "Nguyen", null, "en"), Actor.system()).id();
			this.id = this.cases.open(client, Scenario.of("2026-11-30", """
					topics=stay-longer status=student period-of-stay=P2Y age=21 card=held applications=none
					same-activity=yes extension-reason=yes attendance=good enrolled=yes expires-on=%s
					""".formatted(this.expires)).answers(), CaseOrigin.STAFF, Actor.system());
			this.page = "/staff/cases/" + this.id;
			this.staff = signedIn(Role.STAFF);
		}

		private Case file() {
			return this.cases.find(this.id).orElseThrow();
		}

		private String answer(Question question) {
			return file().answers().text(question);
		}

		private static Map<String, String> with(String name, LocalDate day, Map<String, String> others) {
			Map<String, String> fields = new LinkedHashMap<>(others);
			fields.put(name + ".year", String.valueOf(day.getYear()));
			fields.put(name + ".month", String.valueOf(day.getMonthValue()));
			fields.put(name + ".day", String.valueOf(day.getDayOfMonth()));
			return fields;
		}

		private Visitor.Answer record(Visitor visitor, Visitor.Answer form, String application, LocalDate on) {
			return visitor.send(form, this.page + "/filing",
					with("filed-on", on, Map.of("application", application, "receiptNumber", "東京 123")));
		}

		private Filing fileExtension() {
			assertThat(record(this.staff, this.staff.get(this.page + "/filing"), "extension", this.today).location())
				.isEqualTo(this.page + "?step#course");
			return this.filings.of(this.id).getFirst();
		}

		private Visitor.Answer decide(Filing filing, Map<String, String> fields) {
			String path = "/staff/filings/" + filing.id() + "/decision";
			return this.staff.send(this.staff.get(path), path, fields);
		}

		@Test
		void asksForTheFactsOfFiledAndStopsTellingThePersonToApply() {
			Account person = account(Role.STAFF);
			assertThat(this.deadlines.of(this.id)).extracting(Deadline::code).containsExactly("apply-extension");
			Visitor.Answer asked = this.staff.submit(this.page, this.page + "/state",
					Map.of("state", "filed", "assignee", Long.toString(person.id())));
			assertThat(asked.location()).isEqualTo(this.page + "/filing");
			assertThat(file().state()).as("not without its facts").isEqualTo(CaseState.NEW);
			assertThat(file().assigneeId()).isEqualTo(person.id());
			fileExtension();
			assertThat(file().state()).isEqualTo(CaseState.FILED);
			assertThat(answer(Question.APPLICATIONS)).isEqualTo("extension");
			assertThat(answer(Question.FILED_ON)).isEqualTo(this.today.toString());
			assertThat(this.deadlines.of(this.id)).extracting((date) -> date.code() + " " + date.due())
				.containsExactlyInAnyOrder("keep-my-number-card " + this.expires,
						"special-period-ends " + this.expires.plusMonths(2));
			Visitor.Answer shown = this.staff.get(this.page);
			assertThat(shown.page().select(".zc-filings").text()).contains("Extension of the period of stay", "東京 123",
					"Not decided");
			assertThat(shown.page().select("#state option[selected]").val()).isEqualTo("filed");
			assertThat(this.audit.about("case", this.id)).extracting(AuditEntry::action).contains("case-filed");
			assertThat(this.staff.submit(this.page, this.page + "/state", Map.of("state", "waiting")).location())
				.as("immigration may ask for more")
				.isEqualTo(this.page);
			assertThat(this.staff.submit(this.page, this.page + "/state", Map.of("state", "filed")).location())
				.as("its facts are there")
				.isEqualTo(this.page);
			assertThat(file().state()).isEqualTo(CaseState.FILED);
		}

		@Test
		void saysWhatIsWrongAndKeepsWhatWasTyped() {
			Visitor.Answer form = this.staff.get(this.page + "/filing");
			Visitor.Answer refused = this.staff.send(form, this.page + "/filing", with("filed-on",
					this.today.plusDays(1), Map.of("application", "change", "receiptNumber", "9".repeat(61))));
			assertThat(refused.status()).isEqualTo(422);
			assertThat(refused.page().select(".govuk-error-summary a").eachAttr("href"))
				.containsExactly("#receiptNumber", "#filed-on.year", "#new-status.answer");
			assertThat(refused.page().select("#receiptNumber").val()).hasSize(61);
			assertThat(refused.page().select("[name=application][checked]").val()).isEqualTo("change");
			assertThat(refused.page().select("[id=filed-on.day]").val())
				.isEqualTo(String.valueOf(this.today.plusDays(1).getDayOfMonth()));
			Visitor.Answer nothing = this.staff.send(form, this.page + "/filing", Map.of());
			assertThat(nothing.page().select(".govuk-error-summary a").eachAttr("href")).containsExactly("#application",
					"#filed-on.year");
			assertThat(file().state()).isEqualTo(CaseState.NEW);
			assertThat(this.filings.of(this.id)).isEmpty();
		}

		@Test
		void recordsWhatAChangeIsTo() {
			Visitor.Answer done = this.staff.send(this.staff.get(this.page + "/filing"), this.page + "/filing",
					with("filed-on", this.today, Map.of("application", "change", "new-status.answer", "researcher")));
			assertThat(done.status()).isEqualTo(302);
			assertThat(answer(Question.NEW_STATUS)).isEqualTo("researcher");
			Visitor.Answer form = this.staff
				.get("/staff/filings/" + this.filings.of(this.id).getFirst().id() + "/decision");
			assertThat(form.page().select("[id=status.answer] option[selected]").val()).as("what was applied for")
				.isEqualTo("researcher");
			assertThat(form.page().select("[id=expires-on.year]").val()).as("nobody knows it before").isEmpty();
		}

		@Test
		void takesTheNewStayFromTheCard() {
			Filing filing = fileExtension();
			LocalDate until = this.expires.plusYears(1);
			Visitor.Answer done = decide(filing, with("decided-on", this.today, with("expires-on", until,
					Map.of("outcome", "granted", "period-of-stay.answer", "P1Y", "card.answer", "held"))));
			assertThat(done.location()).isEqualTo(this.page + "?step#course");
			assertThat(file().state()).isEqualTo(CaseState.DECIDED);
			assertThat(answer(Question.PERIOD_OF_STAY)).isEqualTo("P1Y");
			assertThat(answer(Question.EXPIRES_ON)).isEqualTo(until.toString());
			assertThat(answer(Question.APPLICATIONS)).isEqualTo("none");
			assertThat(answer(Question.FILED_ON)).isNull();
			assertThat(file().nextDue()).isBeforeOrEqualTo(until).isAfter(this.expires);
			assertThat(this.staff.get(this.page).page().select(".zc-filings").text()).contains("Granted");
			assertThat(this.staff.get("/staff?group=all").status()).isEqualTo(200);
		}

		@Test
		void refusesAStayThatDoesNotGoOn() {
			Filing filing = fileExtension();
			Visitor.Answer same = decide(filing, with("decided-on", this.today, with("expires-on", this.expires,
					Map.of("outcome", "granted", "period-of-stay.answer", "P5Y", "card.answer", ""))));
			assertThat(same.status()).isEqualTo(422);
			assertThat(same.page().select(".govuk-error-summary a").eachAttr("href"))
				.containsExactly("#period-of-stay.answer", "#expires-on.year", "#card.answer");
			assertThat(same.text()).contains("an extension ends after the stay that it extends",
					"this period is not granted in your status");
			Visitor.Answer early = decide(filing,
					with("decided-on", this.today.minusDays(1), Map.of("outcome", "refused")));
			assertThat(early.page().select("#decided-on-error").text())
				.contains("The day of the decision must not lie before the day of filing");
			Visitor.Answer late = decide(filing,
					with("decided-on", this.today.plusDays(1), Map.of("outcome", "withdrawn")));
			assertThat(late.page().select("#decided-on-error").text()).contains("must not be in the future");
			assertThat(decide(filing, Map.of()).page().select(".govuk-error-summary a").eachAttr("href"))
				.containsExactly("#decided-on.year", "#outcome");
			assertThat(file().state()).isEqualTo(CaseState.FILED);
		}

		@Test
		void asksToApplyAgainAfterARefusal() {
			Filing filing = fileExtension();
			decide(filing, with("decided-on", this.today, Map.of("outcome", "refused")));
			assertThat(file().state()).isEqualTo(CaseState.DECIDED);
			assertThat(answer(Question.EXPIRES_ON)).as("the stay as it was").isEqualTo(this.expires.toString());
			assertThat(this.deadlines.of(this.id)).extracting(Deadline::code).containsExactly("apply-extension");
			assertThat(this.audit.about("case", this.id)).extracting(AuditEntry::action).contains("case-decided");
			assertThat(this.staff.get("/staff/filings/" + filing.id() + "/decision").location()).as("decided already")
				.isEqualTo(this.page + "#course");
		}

		@Test
		void stopsAtFiledWhileAnotherApplicationIsUndecided() {
			Filing extension = fileExtension();
			record(this.staff, this.staff.get(this.page + "/filing"), "permanent-residence", this.today);
			decide(extension, with("decided-on", this.today, Map.of("outcome", "withdrawn")));
			assertThat(file().state()).isEqualTo(CaseState.FILED);
			assertThat(answer(Question.APPLICATIONS)).isEqualTo("permanent-residence");
			assertThat(this.deadlines.of(this.id)).extracting(Deadline::code)
				.as("permanent residence alone keeps nobody here")
				.containsExactly("apply-extension");
		}

		@Test
		void takesBackTheLastStepAndOnlyThat() {
			String answers = file().answers().texts().toString();
			Filing filing = fileExtension();
			decide(filing, with("decided-on", this.today, with("expires-on", this.expires.plusYears(1),
					Map.of("outcome", "granted", "period-of-stay.answer", "P1Y", "card.answer", "held"))));
			String path = "/staff/filings/" + filing.id();
			this.staff.submit(path, path + "/take-back", Map.of());
			assertThat(file().state()).isEqualTo(CaseState.FILED);
			assertThat(answer(Question.EXPIRES_ON)).isEqualTo(this.expires.toString());
			assertThat(answer(Question.APPLICATIONS)).isEqualTo("extension");
			Visitor.Answer stale = this.staff.get(path);
			record(this.staff, this.staff.get(this.page + "/filing"), "permanent-residence", this.today);
			assertThat(this.staff.get(path).page().select("form[action$=take-back]")).as("no longer the last")
				.isEmpty();
			Visitor.Answer late = this.staff.submit(stale, path + "/take-back", Map.of());
			assertThat(this.staff.get(late.location()).text()).contains("Nothing was taken back");
			String second = "/staff/filings/" + this.filings.latest(this.id).orElseThrow().id();
			this.staff.submit(second, second + "/take-back", Map.of());
			this.staff.submit(path, path + "/take-back", Map.of());
			assertThat(this.filings.of(this.id)).isEmpty();
			assertThat(file().state()).isEqualTo(CaseState.READY);
			assertThat(file().answers().texts()).hasToString(answers);
			assertThat(this.deadlines.of(this.id)).extracting(Deadline::code).containsExactly("apply-extension");
		}

		@Test
		void correctsTheDayAndTheNumber() {
			Filing filing = fileExtension();
			String path = "/staff/filings/" + filing.id();
			Visitor.Answer form = this.staff.get(path);
			assertThat(form.page().select("#receiptNumber").val()).isEqualTo("東京 123");
			LocalDate on = this.today.minusDays(3);
			assertThat(this.staff.send(form, path, with("filed-on", on, Map.of("receiptNumber", " 456 "))).location())
				.isEqualTo(this.page + "?step#course");
			assertThat(this.filings.find(filing.id()).orElseThrow()).satisfies((corrected) -> {
				assertThat(corrected.filedOn()).isEqualTo(on);
				assertThat(corrected.receiptNumber()).isEqualTo("456");
			});
			assertThat(answer(Question.FILED_ON)).isEqualTo(on.toString());
			decide(filing, with("decided-on", this.today, Map.of("outcome", "refused")));
			Visitor.Answer late = this.staff.send(form, path, with("filed-on", this.today, Map.of()));
			assertThat(late.status()).as("decided meanwhile").isEqualTo(409);
		}

		@Test
		void showsTheSecondOfTwoPeopleBoth() {
			Visitor other = signedIn(Role.STAFF);
			Visitor.Answer form = other.get(this.page + "/filing");
			fileExtension();
			Visitor.Answer told = record(other, form, "permanent-residence", this.today.minusDays(2));
			assertThat(told.status()).isEqualTo(409);
			assertThat(told.page().select("#stale").text()).contains("has changed this case in the meantime",
					"Its state is now “Filed”", "Extension of the period of stay");
			assertThat(told.page().select("[name=application][checked]").val()).isEqualTo("permanent-residence");
			assertThat(this.filings.of(this.id)).hasSize(1);
			other.send(told, this.page + "/filing", Map.of());
			assertThat(this.filings.of(this.id)).hasSize(2);
			assertThat(answer(Question.APPLICATIONS)).isEqualTo("extension|permanent-residence");
			assertThat(answer(Question.FILED_ON)).as("not the day of permanent residence")
				.isEqualTo(this.today.toString());
		}

		@Test
		void saysThatFactsAndCourseDiffer() {
			this.jdbc.sql("update case_file set state = 'filed' where id = :id").param("id", this.id).update();
			assertThat(this.staff.get(this.page).text()).contains("Nobody has recorded what was filed");
			fileExtension();
			this.staff.send(this.staff.get(this.page), this.page, Map.of("applications.answer", "none"));
			assertThat(this.staff.get(this.page).text())
				.contains("The facts no longer say that this application is pending");
		}

		@Test
		void knowsWhatTheFactsSayIsPending() {
			this.staff.send(this.staff.get(this.page), this.page, Map.of("applications.answer", "extension"));
			Visitor.Answer form = this.staff.get(this.page + "/filing");
			assertThat(form.page().select("[name=application][checked]").val()).isEqualTo("extension");
		}

		@Test
		void findsNothingWhereNothingIs() {
			assertThat(this.staff.get("/staff/cases/999999999/filing").status()).isEqualTo(404);
			assertThat(this.staff.get("/staff/filings/999999999").status()).isEqualTo(404);
			assertThat(this.staff.get("/staff/filings/999999999/decision").status()).isEqualTo(404);
		}

	}

}
