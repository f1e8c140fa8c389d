package org.zairyu.check.staff.client.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.zairyu.check.situation.Answers;
import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.account.Role;
import org.zairyu.check.staff.cases.CaseOrigin;
import org.zairyu.check.staff.cases.CaseState;
import org.zairyu.check.staff.cases.CaseWork;
import org.zairyu.check.staff.cases.Cases;
import org.zairyu.check.staff.client.Client;
import org.zairyu.check.staff.client.Clients;
import org.zairyu.check.staff.client.NewClient;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.testing.OnH2;
import org.zairyu.check.staff.testing.OnPostgres;
import org.zairyu.check.staff.testing.StaffSuite;
import org.zairyu.check.staff.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Many clients of the list at once. */
class ChosenClientsTests {

	@Nested
	@OnH2
	class H2 extends Suite {

	}

	@Nested
	@OnPostgres
	class Postgres extends Suite {

	}

	abstract static class Suite extends StaffSuite {

		private static final String LIST = "/staff/clients";

		private static final String CHOSEN = "/staff/clients/chosen";

		@Autowired
		private Clients clients;

		@Autowired
		private Cases cases;

		@Autowired
		private CaseWork work;

		private Client add(String name, List<String> tags) {
			return this.clients.add(new NewClient(unique("chosen"), name, null, null, "en", tags), Actor.system());
		}

		private long open(Client client) {
			return this.cases.open(client.id(), Answers.EMPTY, CaseOrigin.STAFF, Actor.system());
		}

		private List<String> tags(Client client) {
			return this.clients.find(client.id()).orElseThrow().tags();
		}

		private String handling(long id) {
			return this.jdbc.sql("select state, assignee_id from case_file where id = :id")
				.param("id", id)
				.query((row, number) -> row.getString("state") + " " + row.getObject("assignee_id", Long.class))
				.single();
		}

		private static Visitor.Answer search(Visitor staff, String q) {
			return staff.get(staff.submit(LIST, LIST, Map.of("q", q)).location());
		}

		private static List<Map.Entry<String, String>> fields(Visitor.Answer page, List<Integer> ticked,
				Map<String, String> typed) {
			List<Map.Entry<String, String>> fields = new ArrayList<>();
			page.page()
				.select("#chosen input[type=hidden]")
				.forEach((field) -> fields.add(Map.entry(field.attr("name"), field.val())));
			List<String> values = page.page().select("#chosen input[name=chosen]").eachAttr("value");
			ticked.forEach((line) -> fields.add(Map.entry("chosen", values.get(line))));
			fields.addAll(typed.entrySet());
			return fields;
		}

		private static String change(Visitor staff, Visitor.Answer page, List<Integer> ticked,
				Map<String, String> typed) {
			Visitor.Answer answer = staff.post(CHOSEN, fields(page, ticked, typed));
			assertThat(answer.status()).as(answer.text()).isEqualTo(302);
			return staff.get(answer.location()).page().select("#changed").text();
		}

		@Test
		void tagsThoseThatAreTicked() {
			String mark = unique("tick");
			List<Client> people = IntStream.range(0, 3)
				.mapToObj((i) -> add(mark + " " + i, List.of("Law", mark)))
				.toList();
			Visitor staff = signedIn(Role.STAFF);
			Visitor.Answer page = search(staff, mark);
			assertThat(page.page().select("#found").text()).isEqualTo("3 clients");
			assertThat(change(staff, page, List.of(0, 2), Map.of("add", "law、 ２０２６ ", "remove", mark)))
				.isEqualTo("2 clients were changed.");
			assertThat(people).extracting(this::tags)
				.containsExactly(List.of("2026", "Law"), List.of("Law", mark), List.of("2026", "Law"));
			assertThat(change(staff, page, List.of(1), Map.of("remove", mark)))
				.as("the list stays as it was searched for")
				.isEqualTo("1 client was changed.");
			assertThat(search(staff, mark).page().select(".zc-clients__tags").eachText()).containsExactly("2026 Law",
					"Law", "2026 Law");
		}

		@Test
		void assignsTheOpenCasesOfAllOnThePage() {
			String mark = unique("assign");
			Account to = account(Role.STAFF);
			Client two = add(mark + " a", List.of());
			long first = open(two);
			long second = open(two);
			long closed = open(two);
			this.work.change(closed, CaseState.CLOSED, null, Actor.system());
			this.work.change(second, CaseState.WAITING, null, Actor.system());
			add(mark + " b, without a case", List.of());
			Visitor staff = signedIn(Role.STAFF);
			Map<String, String> all = Map.of("all", "true", "assignee", String.valueOf(to.id()));
			assertThat(change(staff, search(staff, mark), List.of(), all))
				.startsWith("1 client was changed. 1 client was left");
			assertThat(List.of(first, second, closed)).extracting(this::handling)
				.containsExactly("new " + to.id(), "waiting " + to.id(), "closed null");
			assertThat(change(staff, search(staff, mark + " a"), List.of(0), Map.of("assignee", "nobody")))
				.isEqualTo("1 client was changed.");
			assertThat(handling(first)).isEqualTo("new null");
		}

		@Test
		void changesAClientWhollyOrNotAtAll() {
			String mark = unique("half");
			Account first = account(Role.STAFF);
			Account second = account(Role.STAFF);
			Client client = add(mark, List.of());
			long id = open(client);
			Visitor staff = signedIn(Role.STAFF);
			Visitor.Answer page = search(staff, mark);
			this.work.change(id, CaseState.NEW, first.id(), Actor.system());
			assertThat(change(staff, page, List.of(0), Map.of("add", "x", "assignee", String.valueOf(second.id()))))
				.startsWith("0 clients were changed. 1 client was left");
			assertThat(handling(id)).as("somebody else was first").isEqualTo("new " + first.id());
			assertThat(tags(client)).isEmpty();
		}

		@Test
		void givesNobodyMoreThanTwentyTags() {
			String mark = unique("full");
			Client full = add(mark + " a", IntStream.range(10, 30).mapToObj((tag) -> "t" + tag).toList());
			Client almost = add(mark + " b", IntStream.range(10, 29).mapToObj((tag) -> "t" + tag).toList());
			Visitor staff = signedIn(Role.STAFF);
			assertThat(change(staff, search(staff, mark), List.of(0, 1), Map.of("add", "one more")))
				.startsWith("1 client was changed. 1 client was left");
			assertThat(tags(full)).hasSize(20).doesNotContain("one more");
			assertThat(tags(almost)).hasSize(20).contains("one more");
		}

		@Test
		void saysWhatIsMissingAndLosesNothing() {
			String mark = unique("missing");
			add(mark + " a", List.of("Law"));
			add(mark + " b", List.of());
			Visitor staff = signedIn(Role.STAFF);
			Visitor.Answer page = search(staff, mark);
			String typed = "y".repeat(41);
			Visitor.Answer none = staff.post(CHOSEN, fields(page, List.of(), Map.of("add", "kept", "remove", "Law")));
			assertThat(none.status()).isEqualTo(422);
			assertThat(none.page().select("#problem").text())
				.isEqualTo("Tick the clients, or choose all on this page.");
			assertThat(none.page().select("#add").val()).isEqualTo("kept");
			assertThat(none.page().select("#remove option[selected]").val()).isEqualTo("Law");
			assertThat(none.page().select("tbody th a").eachText()).containsExactly(mark + " a", mark + " b");
			Visitor.Answer nothing = staff.post(CHOSEN, fields(page, List.of(1), Map.of("assignee", "999999")));
			assertThat(nothing.page().select("#problem").text()).startsWith("Type a tag to add");
			assertThat(nothing.page().select("#chosen input[name=chosen]").eachAttr("checked")).hasSize(1);
			Visitor.Answer wrong = staff.post(CHOSEN, fields(page, List.of(1), Map.of("add", typed)));
			assertThat(wrong.page().select("#problem").text()).startsWith("Add up to 20 tags");
			assertThat(wrong.page().select("#add").val()).isEqualTo(typed);
		}

		@Test
		void exportsOnlyTheChosenAsTextThatIsNoFormula() {
			String mark = unique("file");
			Client chosen = add("=HYPERLINK(\"x\") " + mark, List.of("@SUM", "法学部"));
			long id = open(chosen);
			add("Other " + mark, List.of());
			Visitor staff = signedIn(Role.STAFF);
			Visitor.Answer page = search(staff, mark);
			Visitor.Answer file = staff.post(CHOSEN + ".csv", fields(page, List.of(0), Map.of()));
			String text = file.response().body();
			assertThat(text).startsWith("\uFEFF")
				.contains("'=HYPERLINK", chosen.reference(), "@SUM, 法学部", "," + id + ",")
				.doesNotContain("Other " + mark, ",@SUM");
			assertThat(file.response().headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
			assertThat(staff.post(CHOSEN + ".csv", fields(page, List.of(), Map.of())).status()).isEqualTo(422);
		}

		@Test
		void ignoresFieldsThatNoPageHasWritten() {
			Visitor staff = signedIn(Role.STAFF);
			List<Map.Entry<String, String>> fields = new ArrayList<>(List.of(Map.entry("add", "x"),
					Map.entry("_csrf", staff.get("/staff/account").page().select("[name=_csrf]").val())));
			for (String value : List.of("", "x", "/", "1e3", "999999999/", "999999998/1:sold:/x")) {
				fields.add(Map.entry("chosen", value));
			}
			assertThat(staff.get(staff.post(CHOSEN, fields).location()).page().select("#changed").text())
				.startsWith("0 clients were changed. 2 clients were left");
		}

		@Test
		void countsWhatASearchFinds() {
			String mark = unique("count");
			for (int i = 0; i < 51; i++) {
				long id = open(add(mark + " " + i, List.of(mark)));
				this.jdbc.sql("update case_file set next_due = :day where id = :id")
					.param("day", (i < 7) ? java.time.LocalDate.of(2031, 2, 1) : null, java.sql.Types.DATE)
					.param("id", id)
					.update();
			}
			Visitor staff = signedIn(Role.STAFF);
			Visitor.Answer page = search(staff, mark);
			assertThat(page.page().select("#found").text()).isEqualTo("51 clients");
			assertThat(page.page().select("tbody th a")).hasSize(50);
			Visitor.Answer dated = staff.get(staff.submit(LIST, LIST, Map.of("tag", mark, "sort", "due")).location());
			assertThat(dated.page().select("#found").text()).isEqualTo("7 cases with a next date");
			assertThat(dated.page().select("tbody th a")).hasSize(7);
		}

	}

}
