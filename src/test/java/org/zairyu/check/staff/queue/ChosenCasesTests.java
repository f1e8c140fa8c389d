package org.zairyu.check.staff.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.zairyu.check.situation.Answers;
import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.account.Role;
import org.zairyu.check.staff.cases.CaseOrigin;
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

import static org.assertj.core.api.Assertions.assertThat;

/** Many cases of the queue at once. */
class ChosenCasesTests {

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

		@Autowired
		private JdbcClient jdbc;

		/** Opens cases that nobody else's test sees, because they are one account's. */
		private List<Long> casesOf(Account account, int number) {
			return IntStream.range(0, number).mapToObj((i) -> {
				long client = this.clients.add(new NewClient(null, unique("Chosen"), null, "en"), Actor.system()).id();
				long id = this.cases.open(client, Answers.EMPTY, CaseOrigin.STAFF, Actor.system());
				this.work.change(id, CaseState.NEW, account.id(), Actor.system());
				return id;
			}).toList();
		}

		private String handling(long id) {
			return this.jdbc.sql("select state, assignee_id from case_file where id = :id")
				.param("id", id)
				.query((row, number) -> row.getString("state") + " " + row.getObject("assignee_id", Long.class))
				.single();
		}

		private static Visitor.Answer change(Visitor staff, String list, boolean all, List<Integer> ticked,
				String assignee, String state) {
			var page = staff.get(list).page();
			List<String> values = page.select("#queue-lines input[name=chosen]").eachAttr("value");
			List<Map.Entry<String, String>> fields = new ArrayList<>();
			page.select("#chosen input[type=hidden]")
				.forEach((field) -> fields.add(Map.entry(field.attr("name"), field.val())));
			ticked.forEach((line) -> fields.add(Map.entry("chosen", values.get(line))));
			fields.add(Map.entry("all", String.valueOf(all)));
			fields.add(Map.entry("assignee", assignee));
			fields.add(Map.entry("state", state));
			Visitor.Answer answer = staff.post("/staff/queue", fields);
			assertThat(answer.status()).isEqualTo(302);
			return staff.get(answer.location());
		}

		@Test
		void assignsTenCasesWithOneForm() {
			Account from = account(Role.STAFF);
			Account to = account(Role.STAFF);
			List<Long> ids = casesOf(from, 10);
			Visitor staff = signedIn(Role.STAFF);
			String list = "/staff?group=all&who=" + from.id();
			Visitor.Answer done = change(staff, list, true, List.of(), String.valueOf(to.id()), "");
			assertThat(done.page().select("#changed").text()).isEqualTo("10 cases were changed.");
			assertThat(ids).allSatisfy((id) -> assertThat(handling(id)).isEqualTo("new " + to.id()));
			assertThat(staff.get(list).page().select("#queue-lines")).as("the list is kept, and empty now").isEmpty();
		}

		@Test
		void changesOnlyWhatIsTickedAndOnlyWhatIsChosen() {
			Account from = account(Role.STAFF);
			List<Long> ids = casesOf(from, 3);
			Visitor staff = signedIn(Role.STAFF);
			String list = "/staff?group=all&who=" + from.id();
			List<Long> order = staff.get(list)
				.page()
				.select("#queue-lines tbody th a")
				.eachAttr("href")
				.stream()
				.map((path) -> Long.valueOf(path.replaceAll(".*/cases/(\\d+).*", "$1")))
				.toList();
			assertThat(order).containsExactlyInAnyOrderElementsOf(ids);
			assertThat(change(staff, list, false, List.of(0, 2), "", "ready").page().select("#changed").text())
				.isEqualTo("2 cases were changed.");
			assertThat(order).extracting(this::handling)
				.containsExactly("ready " + from.id(), "new " + from.id(), "ready " + from.id());
			change(staff, list, false, List.of(1), "nobody", "");
			assertThat(handling(order.get(1))).isEqualTo("new null");
		}

		@Test
		void leavesWhatSomebodyElseHasChangedMeanwhile() {
			Account from = account(Role.STAFF);
			Account first = account(Role.STAFF);
			Account second = account(Role.STAFF);
			List<Long> ids = casesOf(from, 2);
			Visitor staff = signedIn(Role.STAFF);
			String list = "/staff?group=all&who=" + from.id();
			String late = staff.get(list).page().select("#queue-lines input[name=chosen]").first().val();
			long id = Long.parseLong(late.substring(0, late.indexOf(':')));
			this.work.change(id, CaseState.WAITING, first.id(), Actor.system());
			List<Map.Entry<String, String>> fields = new ArrayList<>(List.of(Map.entry("chosen", late),
					Map.entry("assignee", String.valueOf(second.id())), Map.entry("state", ""),
					Map.entry("_csrf", staff.get(list).page().select("#chosen [name=_csrf]").val())));
			assertThat(staff.get(staff.post("/staff/queue", fields).location()).page().select("#changed").text())
				.isEqualTo("0 cases were changed. 1 case was left as it is, because somebody else has changed or "
						+ "deleted it meanwhile.");
			assertThat(handling(id)).isEqualTo("waiting " + first.id());
			assertThat(ids).filteredOn((other) -> other != id)
				.allSatisfy((other) -> assertThat(handling(other)).isEqualTo("new " + from.id()));
		}

		@Test
		void goesFromCaseToCaseInTheOrderOfTheListAndBackToIt() {
			Account from = account(Role.STAFF);
			casesOf(from, 3);
			Visitor staff = signedIn(Role.STAFF);
			String list = "/staff?group=all&who=" + from.id();
			List<String> cases = staff.get(list).page().select("#queue-lines tbody th a").eachAttr("href");
			Visitor.Answer first = staff.get(cases.get(0));
			assertThat(first.page().select(".govuk-back-link").attr("href")).startsWith(list).endsWith("#cases");
			String page = first.response().uri().getPath();
			Visitor.Answer closed = staff.submit(first, first.page().select("form[action*=/state]").attr("action"),
					java.util.Map.of("state", "closed"));
			assertThat(closed.location()).as("the list stays").startsWith(page + "?list=");
			Visitor.Answer second = staff
				.get(staff.get(staff.get(closed.location()).page().select("#next-case").attr("href")).location());
			assertThat(second.response().uri().toString()).as("the next of the list, though the first has left it")
				.endsWith(cases.get(1));
			Visitor.Answer third = staff.get(staff.get(second.page().select("#next-case").attr("href")).location());
			assertThat(third.response().uri().toString()).endsWith(cases.get(2));
			Visitor.Answer end = staff.get(staff.get(third.page().select("#next-case").attr("href")).location());
			assertThat(end.page().select("#end").text()).isEqualTo("That was the last case of this list.");
			assertThat(end.page().select("#queue-lines tbody tr")).hasSize(2);
		}

		@Test
		void leadsNowhereElse() {
			Account from = account(Role.STAFF);
			Visitor staff = signedIn(from);
			long id = casesOf(from, 1).getFirst();
			Visitor.Answer page = staff
				.get("/staff/cases/" + id + "?list=%22%3E%3Cscript%3Ex%3C/script%3E%0d%0aSet-Cookie:x");
			assertThat(page.page().select("script:not([src])")).isEmpty();
			assertThat(page.page().select(".govuk-back-link").attr("href")).startsWith("/staff?");
			assertThat(staff.get("/staff/queue/next?group=x&who=x&at=x&after=x&tag=%3Cscript%3E").location())
				.startsWith("/staff?group=all");
		}

		@Test
		void saysWhatIsMissing() {
			Account from = account(Role.STAFF);
			List<Long> ids = casesOf(from, 1);
			Visitor staff = signedIn(Role.STAFF);
			String list = "/staff?group=all&who=" + from.id();
			assertThat(change(staff, list, false, List.of(), "nobody", "").page().select("#problem").text())
				.isEqualTo("Tick the cases to change, or choose all cases on this page.");
			assertThat(change(staff, list, true, List.of(), "", "").page().select("#problem").text())
				.isEqualTo("Choose a new assignee or a new state.");
			assertThat(change(staff, list, true, List.of(), "999999", "sold").page().select("#problem").text())
				.as("unknown choices change nothing")
				.isEqualTo("Choose a new assignee or a new state.");
			assertThat(ids).extracting(this::handling).containsExactly("new " + from.id());
		}

		@Test
		void ignoresFieldsThatNoPageHasWritten() {
			Visitor staff = signedIn(Role.STAFF);
			List<Map.Entry<String, String>> fields = new ArrayList<>(List.of(Map.entry("state", "closed"),
					Map.entry("_csrf", staff.get("/staff/account").page().select("[name=_csrf]").val())));
			for (String value : List.of("", "1", "x:new:", "1:sold:", "1:new:x", "1:new:2:3")) {
				fields.add(Map.entry("chosen", value));
			}
			fields.add(Map.entry("chosen", "999999999:new:"));
			assertThat(staff.get(staff.post("/staff/queue", fields).location()).page().select("#changed").text())
				.startsWith("0 cases were changed. 1 case was left");
		}

	}

}
