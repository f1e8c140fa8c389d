package org.zairyu.check.casework.search;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.zairyu.check.casework.account.Role;
import org.zairyu.check.casework.audit.Actor;
import org.zairyu.check.casework.audit.AuditEntry;
import org.zairyu.check.casework.audit.AuditLog;
import org.zairyu.check.casework.client.Client;
import org.zairyu.check.casework.client.Clients;
import org.zairyu.check.casework.client.NewClient;
import org.zairyu.check.casework.file.CaseFiles;
import org.zairyu.check.casework.file.Origin;
import org.zairyu.check.casework.testing.CaseworkSuite;
import org.zairyu.check.casework.testing.OnH2;
import org.zairyu.check.casework.testing.OnPostgres;
import org.zairyu.check.casework.testing.Visitor;
import org.zairyu.check.situation.Answers;

import static org.assertj.core.api.Assertions.assertThat;

class ClientPagesTests {

	@Nested
	@OnH2
	class H2 extends Suite {

	}

	@Nested
	@OnPostgres
	class Postgres extends Suite {

	}

	abstract static class Suite extends CaseworkSuite {

		private static final String LIST = "/staff/clients";

		private static final String NEW = "/staff/clients/new";

		@Autowired
		private Clients clients;

		@Autowired
		private CaseFiles cases;

		@Autowired
		private ClientSearch search;

		@Autowired
		private AuditLog audit;

		private Client add(String reference, String name) {
			return this.clients.add(new NewClient(reference, name, null, "ja"), Actor.system());
		}

		private static List<String> names(Visitor.Answer answer) {
			return answer.page().select("tbody th a").eachText();
		}

		@Test
		void findsJapaneseAndWideTextByNameAndReference() {
			String mark = unique("k");
			add(mark, "ヤマダ　ハナコ " + mark);
			Visitor staff = signedIn(Role.STAFF);
			for (String q : List.of("やまだ " + mark, "ﾔﾏﾀﾞ " + mark, "ハナコ　" + mark.toUpperCase(), mark)) {
				assertThat(names(staff.submit(LIST, LIST, Map.of("q", q)))).as(q).containsExactly("ヤマダ　ハナコ " + mark);
			}
			assertThat(names(staff.submit(LIST, LIST, Map.of("q", "さとう " + mark)))).isEmpty();
		}

		@Test
		void takesSqlInASearchAsText() {
			String mark = unique("sql");
			add(mark, "O'Brien 100% " + mark);
			add(mark + "b", "Other " + mark);
			Visitor staff = signedIn(Role.STAFF);
			int before = count("select count(*) from client");
			assertThat(names(staff.submit(LIST, LIST, Map.of("q", "o'brien " + mark)))).hasSize(1);
			assertThat(names(staff.submit(LIST, LIST, Map.of("q", "100% " + mark)))).hasSize(1);
			for (String q : List.of("' or '1'='1", "%", "_", "!", "'; drop table client; --", "\\", "\u0000")) {
				Visitor.Answer answer = staff.submit(LIST, LIST, Map.of("q", q + " " + mark + "x"));
				assertThat(answer.status()).as(q).isEqualTo(200);
				assertThat(names(answer)).as(q).isEmpty();
			}
			assertThat(staff.submit(LIST, LIST, Map.of("state", "'x", "sort", "name; drop", "from", "' or 1")).status())
				.isEqualTo(200);
			assertThat(count("select count(*) from client")).isEqualTo(before);
		}

		@Test
		void filtersByStateAndDate() {
			String mark = unique("state");
			Client client = add(mark, mark);
			add(mark + "b", mark + " other");
			long id = this.cases.open(client.id(), Answers.EMPTY, Origin.STAFF, Actor.system());
			this.jdbc.sql("update case_file set state = 'waiting', next_due = date '2031-01-10' where id = :id")
				.param("id", id)
				.update();
			Visitor staff = signedIn(Role.STAFF);
			assertThat(names(staff.submit(LIST, LIST, Map.of("q", mark)))).hasSize(2);
			assertThat(names(staff.submit(LIST, LIST, Map.of("q", mark, "state", "waiting")))).containsExactly(mark);
			assertThat(names(staff.submit(LIST, LIST, Map.of("q", mark, "state", "ready")))).isEmpty();
			for (String sort : List.of("name", "newest", "due")) {
				assertThat(names(staff.submit(LIST, LIST,
						Map.of("q", mark, "sort", sort, "from", "2031-01-10", "to", "2031-01-10"))))
					.containsExactly(mark);
				assertThat(names(staff.submit(LIST, LIST, Map.of("q", mark, "sort", sort, "from", "2031-01-11"))))
					.isEmpty();
				assertThat(names(staff.submit(LIST, LIST, Map.of("q", mark, "sort", sort, "to", "2031-01-09"))))
					.isEmpty();
			}
		}

		@Test
		void pagesThroughEveryoneOnceInEachOrder() {
			String mark = unique("page");
			for (int i = 0; i < 7; i++) {
				long client = add(mark + i, "Same Name " + mark).id();
				long id = this.cases.open(client, Answers.EMPTY, Origin.STAFF, Actor.system());
				this.jdbc.sql("update case_file set next_due = date '2031-02-0" + (1 + i / 3) + "' where id = :id")
					.param("id", id)
					.update();
			}
			for (String sort : List.of("name", "newest", "due")) {
				ClientQuery query = new ClientQuery(mark, null, null, null, sort);
				List<String> all = new java.util.ArrayList<>();
				Long after = null;
				List<ClientHit> page;
				do {
					page = this.search.page(query, after, 3);
					page.forEach((hit) -> all.add(hit.reference()));
					after = page.isEmpty() ? null : page.getLast().mark();
				}
				while (after != null);
				assertThat(all).as(sort)
					.hasSize(7)
					.doesNotHaveDuplicates()
					.isSortedAccordingTo(sort.equals("newest") ? java.util.Comparator.reverseOrder()
							: java.util.Comparator.naturalOrder());
			}
		}

		@Test
		void addsAndChangesAClient() {
			Visitor staff = signedIn(Role.STAFF);
			String reference = unique("ref");
			Visitor.Answer added = staff.submit(NEW, NEW,
					Map.of("name", "<b onclick=x>花子", "reference", reference, "language", "ja"));
			assertThat(added.location()).startsWith("/staff/clients/");
			Visitor.Answer page = staff.get(added.location());
			assertThat(page.h1()).isEqualTo("<b onclick=x>花子");
			assertThat(page.page().select("h1 b, [onclick]")).isEmpty();
			assertThat(staff.submit(NEW, NEW, Map.of("name", "Other", "reference", reference)).text())
				.contains("Another client has this reference");
			assertThat(staff.submit(NEW, NEW, Map.of("name", " ", "email", "no"))
				.page()
				.select(".govuk-error-summary a")
				.eachAttr("href")).containsExactly("#name", "#email");
			staff.submit(page, added.location(), Map.of("name", "First"));
			Visitor.Answer stale = staff.submit(page, added.location(), Map.of("name", "Second"));
			assertThat(stale.status()).isEqualTo(400);
			assertThat(stale.page().select("#name").val()).isEqualTo("Second");
			assertThat(stale.page().select(".govuk-inset-text").text()).contains("First");
			long id = this.clients.findByReference(reference).orElseThrow().id();
			assertThat(this.audit.about("client", id)).extracting(AuditEntry::action)
				.containsExactly("client-changed", "client-viewed", "client-added");
		}

		@Test
		void exportsAListWithoutFormulas() {
			String mark = unique("csv");
			add(mark, "=cmd() " + mark);
			Visitor.Answer file = signedIn(Role.STAFF).submit(LIST, LIST, Map.of());
			Visitor staff = signedIn(Role.STAFF);
			String token = staff.get(LIST).page().select("input[name=_csrf]").val();
			file = staff.post("/staff/clients.csv", Map.of("_csrf", token, "q", mark));
			assertThat(file.response().headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
			assertThat(file.response().body()).startsWith("\uFEFFReference,Name,")
				.contains("\r\n" + mark + ",'=cmd() " + mark + ",");
		}

	}

}
