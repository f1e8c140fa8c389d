package org.zairyu.check.staff.cases;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.zairyu.check.situation.Question;
import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.account.Role;
import org.zairyu.check.staff.client.Clients;
import org.zairyu.check.staff.client.NewClient;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.testing.OnH2;
import org.zairyu.check.staff.testing.OnPostgres;
import org.zairyu.check.staff.testing.StaffSuite;
import org.zairyu.check.staff.testing.Visitor;
import org.zairyu.check.testing.Scenario;

import static org.assertj.core.api.Assertions.assertThat;

/** Two people work on one case at the same time. */
class TwoPeopleTests {

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
		private CaseWork work;

		private long id;

		private String page;

		private Visitor first;

		private Visitor second;

		@BeforeEach
		void open() {
			long client = this.clients.add(new NewClient(unique("ref"), "Two", null, "en"), Actor.system()).id();
			this.id = this.cases.open(client, Scenario.of("2026-11-22", """
					topics=address|travel status=researcher period-of-stay=P3Y expires-on=2036-03-31 applications=none
					age=30 card=held address-event=moved-within address-date=2035-06-01 left-on=2035-06-01
					address-notified=no travel-plan=return departs-on=2035-07-01 returns-on=2035-07-20
					reentry-bars=none same-activity-after-return=yes passport-valid=yes reentry-permit-until=none
					""").answers(), CaseOrigin.STAFF, Actor.system());
			this.page = "/staff/cases/" + this.id;
			this.first = signedIn(Role.STAFF);
			this.second = signedIn(Role.STAFF);
		}

		private Visitor.Answer save(Visitor visitor, Visitor.Answer page, String field, String text) {
			return visitor.send(page, this.page, Map.of(field, text));
		}

		private Case file() {
			return this.cases.find(this.id).orElseThrow();
		}

		private String answer(Question question) {
			return String.valueOf(file().answers().text(question));
		}

		@Test
		void showsTheSecondWhoSavesBothVersionsAndLosesNothing() {
			Visitor.Answer samePage = this.second.get(this.page);
			save(this.first, this.first.get(this.page), "age.answer", "31");
			Visitor.Answer told = save(this.second, samePage, "age.answer", "32");
			assertThat(told.status()).isEqualTo(409);
			assertThat(told.page().select("label[for=age-mine]").text()).contains("32");
			assertThat(told.page().select("label[for=age-theirs]").text()).contains("31", "Name of staff-");
			assertThat(told.page().select("fieldset").eachText()).singleElement()
				.asString()
				.contains("Changed by both of you");
			assertThat(answer(Question.AGE)).isEqualTo("31");
			Visitor.Answer merged = this.second.send(told, this.page + "/merge", Map.of("choose.age", "mine"));
			assertThat(merged.location()).startsWith(this.page);
			assertThat(answer(Question.AGE)).isEqualTo("32");
		}

		@Test
		void proposesForEachAnswerTheVersionThatChangedIt() {
			Visitor.Answer samePage = this.second.get(this.page);
			save(this.first, this.first.get(this.page), "age.answer", "31");
			Visitor.Answer told = save(this.second, samePage, "address-date.day", "4");
			assertThat(told.status()).isEqualTo(409);
			assertThat(told.page().select("input[type=radio][checked]").eachAttr("id"))
				.as("each has changed one answer, and the second never saw the first's")
				.containsExactlyInAnyOrder("age-theirs", "address-date-mine");
			this.second.send(told, this.page + "/merge", Map.of());
			assertThat(answer(Question.AGE)).isEqualTo("31");
			assertThat(answer(Question.ADDRESS_DATE)).isEqualTo("2035-06-04");
		}

		@Test
		void keepsTheOtherVersionWhereItIsChosen() {
			Visitor.Answer samePage = this.second.get(this.page);
			save(this.first, this.first.get(this.page), "age.answer", "31");
			Visitor.Answer told = save(this.second, samePage, "age.answer", "32");
			save(this.first, this.first.get(this.page), "age.answer", "33");
			Visitor.Answer again = this.second.send(told, this.page + "/merge", Map.of("choose.age", "mine"));
			assertThat(again.status()).as("saved a third time in the meantime").isEqualTo(409);
			this.second.send(again, this.page + "/merge", Map.of("choose.age", "theirs"));
			assertThat(answer(Question.AGE)).isEqualTo("33");
		}

		@Test
		void doesNotSaveTwoHalvesThatDoNotGoTogether() {
			Visitor.Answer samePage = this.second.get(this.page);
			save(this.first, this.first.get(this.page), "departs-on.day", "15");
			Visitor.Answer told = save(this.second, samePage, "returns-on.day", "10");
			assertThat(told.status()).isEqualTo(409);
			Visitor.Answer refused = this.second.send(told, this.page + "/merge", Map.of());
			assertThat(refused.status()).isEqualTo(422);
			assertThat(refused.page().select(".govuk-error-summary a").attr("href")).startsWith("#returns-on");
			assertThat(refused.page().select("[id=returns-on.day]").val()).isEqualTo("10");
			assertThat(answer(Question.RETURNS_ON)).isEqualTo("2035-07-20");
			assertThat(save(this.second, refused, "returns-on.day", "16").location()).contains("saved");
			assertThat(answer(Question.RETURNS_ON)).isEqualTo("2035-07-16");
		}

		@Test
		void changesOnlyWhatEachHasChanged() {
			Account person = account(Role.STAFF);
			Visitor.Answer samePage = this.second.get(this.page);
			this.first.send(this.first.get(this.page), this.page + "/state", Map.of("state", "ready"));
			this.second.send(samePage, this.page + "/state", Map.of("assignee", Long.toString(person.id())));
			assertThat(file().state()).isEqualTo(CaseState.READY);
			assertThat(file().assigneeId()).isEqualTo(person.id());
		}

		@Test
		void tellsTheSecondWhoSetsTheSameToSomethingElse() {
			Visitor.Answer samePage = this.second.get(this.page);
			this.first.send(this.first.get(this.page), this.page + "/state", Map.of("state", "ready"));
			Visitor.Answer told = this.second.send(samePage, this.page + "/state", Map.of("state", "waiting"));
			assertThat(told.status()).isEqualTo(409);
			assertThat(told.page().select("#stale-error").text()).contains("It is now: Ready, Nobody");
			assertThat(told.page().select("#state option[selected]").val()).isEqualTo("waiting");
			assertThat(file().state()).isEqualTo(CaseState.READY);
			this.second.send(told, this.page + "/state", Map.of());
			assertThat(file().state()).as("after comparing").isEqualTo(CaseState.WAITING);
		}

		@Test
		void keepsTheTicksOfBoth() {
			String passport = "notify-change-of-address/passport";
			String card = "notify-change-of-address/residence-card";
			Visitor.Answer samePage = this.second.get(this.page);
			this.first.send(this.first.get(this.page), this.page + "/documents", Map.of("paper", passport));
			this.second.send(samePage, this.page + "/documents", Map.of("paper", card));
			assertThat(this.work.ticks(this.id)).extracting("paper")
				.containsExactlyInAnyOrder("passport", "residence-card");
		}

	}

}
