package org.zairyu.check.staff.client.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.zairyu.check.situation.Answers;
import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.account.Role;
import org.zairyu.check.staff.cases.AnswerLines;
import org.zairyu.check.staff.cases.CaseOrigin;
import org.zairyu.check.staff.cases.Cases;
import org.zairyu.check.staff.client.Client;
import org.zairyu.check.staff.client.Clients;
import org.zairyu.check.staff.client.NewClient;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.platform.AuditEntry;
import org.zairyu.check.staff.platform.AuditLog;
import org.zairyu.check.staff.testing.OnH2;
import org.zairyu.check.staff.testing.OnPostgres;
import org.zairyu.check.staff.testing.StaffSuite;
import org.zairyu.check.staff.testing.Visitor;

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

	abstract static class Suite extends StaffSuite {

		private static final String LIST = "/staff/clients";

		private static final String NEW = "/staff/clients/new";

		@Autowired
		private Clients clients;

		@Autowired
		private Cases cases;

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

		/** Sends the form and follows the redirect to the page of results. */
		private static Visitor.Answer search(Visitor staff, Map<String, String> fields) {
			Visitor.Answer sent = staff.submit(LIST, LIST, fields);
			assertThat(sent.location()).startsWith(LIST + "?search=");
			return staff.get(sent.location());
		}

		@Test
		void findsJapaneseAndWideTextByNameAndReference() {
			String mark = unique("k");
			add(mark, "ヤマダ　ハナコ " + mark);
			Visitor staff = signedIn(Role.STAFF);
			for (String q : List.of("やまだ " + mark, "ﾔﾏﾀﾞ " + mark, "ハナコ　" + mark.toUpperCase(), mark)) {
				assertThat(names(search(staff, Map.of("q", q)))).as(q).containsExactly("ヤマダ　ハナコ " + mark);
			}
			assertThat(names(search(staff, Map.of("q", "さとう " + mark)))).isEmpty();
		}

		@Test
		void findsNamesWithoutTheirDotsAndPeopleByMail() {
			String mark = unique("m");
			String mail = mark.replace("-", "") + "@Example.org";
			this.clients.add(new NewClient(mark, "グエン・ティ・ホア", mail, "vi"), Actor.system());
			Visitor staff = signedIn(Role.STAFF);
			for (String q : List.of("グエンティホア " + mark, "グエン・ティ " + mark, "ﾎｱ " + mark, mail, mail.toLowerCase())) {
				assertThat(names(search(staff, Map.of("q", q)))).as(q).containsExactly("グエン・ティ・ホア");
			}
			assertThat(names(search(staff, Map.of("q", "x" + mail)))).isEmpty();
		}

		@Test
		void findsBothSpellingsOfANameAndKeepsThem() {
			String mark = unique("spelling");
			Visitor staff = signedIn(Role.STAFF);
			Visitor.Answer added = staff.submit(NEW, NEW, Map.of("name", "グエン・ティ・ホア", "otherName", "NGUYEN THI HOA",
					"anyway", "true", "reference", mark, "tags", "理学部， Entry　2026;science,Science,"));
			assertThat(added.location()).endsWith("?saved");
			for (String q : List.of("nguyen " + mark, "Thị Hoa " + mark, "グエンティ " + mark)) {
				assertThat(names(search(staff, Map.of("q", q)))).as(q).containsExactly("グエン・ティ・ホア");
			}
			Client client = this.clients.findByReference(mark).orElseThrow();
			assertThat(client.otherName()).isEqualTo("NGUYEN THI HOA");
			assertThat(client.tags()).containsExactly("Entry 2026", "science", "理学部");
			String path = LIST + "/" + client.id();
			Visitor.Answer page = staff.get(path);
			assertThat(page.page().select("#tags").val()).isEqualTo("Entry 2026, science, 理学部");
			assertThat(staff.submit(path, path, Map.of("tags", "理学部")).location()).endsWith("?saved");
			assertThat(this.clients.find(client.id()).orElseThrow().tags()).containsExactly("理学部");
			Visitor.Answer again = staff.submit(page, path, Map.of("tags", "mine"));
			assertThat(again.status()).isEqualTo(422);
			assertThat(again.page().select("#newer").text()).contains("理学部", "NGUYEN THI HOA");
		}

		@ParameterizedTest
		@CsvSource({ "40, 1, true", "41, 1, false", "2, 20, true", "2, 21, false", "40, 20, true" })
		void limitsTags(int length, int number, boolean allowed) {
			Visitor staff = signedIn(Role.STAFF);
			String tags = IntStream.range(0, number)
				.mapToObj((tag) -> String.valueOf((char) ('a' + tag)).repeat(length))
				.collect(Collectors.joining(","));
			Visitor.Answer answer = staff.submit(NEW, NEW, Map.of("name", unique("tags"), "tags", tags));
			assertThat(answer.status()).isEqualTo(allowed ? 302 : 422);
			if (!allowed) {
				assertThat(answer.page().select(".govuk-error-summary a[href=#tags]").text())
					.contains("up to 20 tags of up to 40 characters");
				assertThat(answer.page().select("#tags").val()).as("nothing is lost").hasSizeGreaterThan(40);
			}
		}

		@Test
		void narrowsListAndQueueToATag() {
			String mark = unique("narrow");
			String tag = "工学部 & " + mark;
			Client tagged = this.clients.add(new NewClient(mark, mark + " A", null, null, "en", List.of(tag, mark)),
					Actor.system());
			Client other = add(mark + "b", mark + " B");
			this.cases.open(tagged.id(), Answers.EMPTY, CaseOrigin.STAFF, Actor.system());
			this.cases.open(other.id(), Answers.EMPTY, CaseOrigin.STAFF, Actor.system());
			Account account = account(Role.STAFF);
			Visitor staff = signedIn(account);
			for (String sort : List.of("name", "newest")) {
				Visitor.Answer page = search(staff, Map.of("tag", tag, "sort", sort));
				assertThat(names(page)).as(sort).containsExactly(mark + " A");
				assertThat(page.page().select("#tag option[selected]").val()).isEqualTo(tag);
			}
			assertThat(names(search(staff, Map.of("tag", tag, "sort", "due")))).isEmpty();
			assertThat(names(search(staff, Map.of("tag", "' or 1=1")))).isEmpty();
			Visitor.Answer queue = staff.get("/staff?group=no-date&tag=" + encode(tag));
			assertThat(queue.page().select("#queue-lines tbody th a").eachText()).containsExactly(mark + " A");
			assertThat(queue.page().select(".zc-groups a[aria-current=true] strong").text()).isEqualTo("1");
			assertThat(queue.page().select(".zc-groups a").eachAttr("href"))
				.allSatisfy((address) -> assertThat(address).endsWith("&tag=" + encode(tag)));
			Visitor.Answer changed = staff.submit(queue, "/staff/queue",
					Map.of("all", "true", "assignee", String.valueOf(account.id())));
			assertThat(changed.location()).contains("changed=1").contains("tag=" + encode(tag));
			assertThat(staff.get("/staff?group=no-date&who=mine&tag=" + encode(tag))
				.page()
				.select("#queue-lines tbody th a")
				.eachText()).containsExactly(mark + " A");
			assertThat(staff.get("/staff/queue.csv?group=no-date&tag=" + encode(tag)).response().body())
				.contains(mark + " A")
				.doesNotContain(mark + " B");
		}

		private static String encode(String text) {
			return URLEncoder.encode(text, StandardCharsets.UTF_8);
		}

		@Test
		void takesSqlInASearchAsText() {
			String mark = unique("sql");
			add(mark, "O'Brien 100% " + mark);
			add(mark + "b", "Other " + mark);
			Visitor staff = signedIn(Role.STAFF);
			int before = count("select count(*) from client");
			assertThat(names(search(staff, Map.of("q", "o'brien " + mark)))).hasSize(1);
			assertThat(names(search(staff, Map.of("q", "100% " + mark)))).hasSize(1);
			for (String q : List.of("' or '1'='1", "%", "_", "!", "'; drop table client; --", "\\", "\u0000")) {
				Visitor.Answer answer = search(staff, Map.of("q", q + " " + mark + "x"));
				assertThat(answer.status()).as(q).isEqualTo(200);
				assertThat(names(answer)).as(q).isEmpty();
			}
			assertThat(search(staff, Map.of("state", "'x", "residence", "' or 1", "sort", "name; drop")).status())
				.isEqualTo(200);
			assertThat(staff.submit(LIST, LIST, Map.of("from", "' or 1")).status()).isEqualTo(422);
			assertThat(count("select count(*) from client")).isEqualTo(before);
		}

		@Test
		void filtersByStateAndDate() {
			String mark = unique("state");
			Client client = add(mark, mark);
			add(mark + "b", mark + " other");
			long id = this.cases.open(client.id(), Answers.EMPTY, CaseOrigin.STAFF, Actor.system());
			this.jdbc.sql("update case_file set state = 'waiting', next_due = date '2031-01-10' where id = :id")
				.param("id", id)
				.update();
			Visitor staff = signedIn(Role.STAFF);
			assertThat(names(search(staff, Map.of("q", mark)))).hasSize(2);
			assertThat(names(search(staff, Map.of("q", mark, "state", "waiting")))).containsExactly(mark);
			assertThat(names(search(staff, Map.of("q", mark, "state", "ready")))).isEmpty();
			for (String sort : List.of("name", "newest", "due")) {
				assertThat(
						names(search(staff, Map.of("q", mark, "sort", sort, "from", "2031-01-10", "to", "2031-01-10"))))
					.containsExactly(mark);
				assertThat(names(search(staff, Map.of("q", mark, "sort", sort, "from", "2031-01-11")))).isEmpty();
				assertThat(names(search(staff, Map.of("q", mark, "sort", sort, "to", "2031-01-09")))).isEmpty();
			}
		}

		@Test
		void filtersByStatusOfResidenceInTheCaseThatHasTheState() {
			String mark = unique("residence");
			Client student = add(mark, mark);
			this.cases.open(student.id(), answers("status=student"), CaseOrigin.STAFF, Actor.system());
			long other = this.cases.open(student.id(), answers("status=dependent new-status=student"), CaseOrigin.STAFF,
					Actor.system());
			this.jdbc.sql("update case_file set state = 'filed' where id = :id").param("id", other).update();
			Visitor staff = signedIn(Role.STAFF);
			assertThat(names(search(staff, Map.of("q", mark, "residence", "student")))).containsExactly(mark);
			assertThat(names(search(staff, Map.of("q", mark, "residence", "researcher")))).isEmpty();
			assertThat(names(search(staff, Map.of("q", mark, "residence", "student", "state", "filed")))).isEmpty();
			Visitor.Answer found = search(staff, Map.of("q", mark, "residence", "dependent", "state", "filed"));
			assertThat(names(found)).containsExactly(mark);
			assertThat(found.page().select("#residence option[selected]").val()).isEqualTo("dependent");
			assertThat(found.page().select("tbody tr").eachText()).anyMatch((row) -> row.contains("Dependent Filed"))
				.anyMatch((row) -> row.contains("Student New Answers missing"));
			this.cases.save(other, 0, answers("status=researcher"), Actor.system());
			assertThat(names(search(staff, Map.of("q", mark, "residence", "researcher")))).containsExactly(mark);
		}

		private static Answers answers(String lines) {
			return AnswerLines.read(lines.replace(' ', '\n'));
		}

		@Test
		void keepsWhatWasSearchedForOutOfTheAddressAndInTheFields() {
			String mark = unique("mark");
			add(mark, "検索 " + mark);
			Visitor staff = signedIn(Role.STAFF);
			Visitor.Answer first = staff.submit(LIST, LIST, Map.of("q", "検索 " + mark, "from", "令和1年5月1日"));
			Visitor.Answer second = staff.submit(LIST, LIST, Map.of("q", "検索 " + mark));
			assertThat(first.location()).doesNotContain(mark).isNotEqualTo(second.location());
			assertThat(names(staff.get(second.location()))).as("the search of the newer window").hasSize(1);
			Visitor.Answer page = staff.get(first.location());
			assertThat(names(page)).as("the search of the older window").isEmpty();
			assertThat(page.page().select("#q").val()).isEqualTo("検索 " + mark);
			assertThat(page.page().select("#from").val()).isEqualTo("令和1年5月1日");
			Visitor.Answer elsewhere = signedIn(Role.STAFF).get(second.location());
			assertThat(elsewhere.page().select("#q").val()).as("somebody else's search").isEmpty();
			assertThat(elsewhere.text()).contains("This search is not kept any more");
		}

		@Test
		void saysWhichDayIsWrongAndKeepsWhatWasTyped() {
			Visitor staff = signedIn(Role.STAFF);
			Visitor.Answer page = staff.submit(LIST, LIST, Map.of("q", "<b>x", "from", "2026-02-30", "to", "soon\""));
			assertThat(page.status()).isEqualTo(422);
			assertThat(page.page().title()).startsWith("Error:");
			assertThat(page.page().select(".govuk-error-summary a").eachAttr("href")).containsExactly("#from", "#to");
			assertThat(page.page().select("#q, #from, #to").eachAttr("value")).containsExactly("<b>x", "2026-02-30",
					"soon\"");
			assertThat(names(page)).isEmpty();
			assertThat(staff.submit(LIST, LIST, Map.of("from", "2026-12-02", "to", "２０２６/12/1"))
				.page()
				.select("#to-error")
				.text()).contains("must not lie before the first");
		}

		@Test
		void goesThroughThePagesOfASearchByLinks() {
			String mark = unique("many");
			for (int i = 0; i < 52; i++) {
				add(mark + "-" + (100 + i), "多 " + mark + " " + (100 + i));
			}
			Visitor staff = signedIn(Role.STAFF);
			Visitor.Answer first = search(staff, Map.of("q", "多 " + mark));
			assertThat(names(first)).hasSize(50);
			Visitor.Answer second = staff.get(first.page().select("a[rel=next]").attr("href"));
			assertThat(names(second)).containsExactly("多 " + mark + " 150", "多 " + mark + " 151");
			assertThat(second.page().select("#q").val()).isEqualTo("多 " + mark);
			assertThat(second.page().select("a[rel=next]")).isEmpty();
			assertThat(names(staff.get(second.page().select(".zc-pages a").attr("href")))).hasSize(50);
		}

		@Test
		void pagesThroughEveryoneOnceInEachOrder() {
			String mark = unique("page");
			for (int i = 0; i < 7; i++) {
				long client = add(mark + i, "Same Name " + mark).id();
				long id = this.cases.open(client, Answers.EMPTY, CaseOrigin.STAFF, Actor.system());
				this.jdbc.sql("update case_file set next_due = date '2031-02-0" + (1 + i / 3) + "' where id = :id")
					.param("id", id)
					.update();
			}
			for (String sort : List.of("name", "newest", "due")) {
				ClientQuery query = new ClientQuery(mark, null, null, null, null, null, sort);
				List<String> all = all(query, false);
				assertThat(all(query, true)).as("backward by " + sort).isEqualTo(all.reversed());
				assertThat(all).as(sort)
					.hasSize(7)
					.doesNotHaveDuplicates()
					.isSortedAccordingTo(sort.equals("newest") ? java.util.Comparator.reverseOrder()
							: java.util.Comparator.naturalOrder());
			}
		}

		private List<String> all(ClientQuery query, boolean backward) {
			List<String> all = new java.util.ArrayList<>();
			String mark = null;
			List<ClientHit> page;
			do {
				page = this.search.page(query, mark, backward, 3);
				page.forEach((hit) -> all.add(hit.reference()));
				mark = page.isEmpty() ? null : page.getLast().mark();
			}
			while (mark != null);
			return all;
		}

		@Test
		void goesBackThroughTheSamePagesInEachOrder() {
			String mark = unique("back");
			for (int i = 0; i < 103; i++) {
				long client = add(mark + "-" + (100 + i), "Back " + mark + " " + (100 + i / 2)).id();
				long id = this.cases.open(client, Answers.EMPTY, CaseOrigin.STAFF, Actor.system());
				this.jdbc.sql("update case_file set next_due = date '2031-03-0" + (1 + i / 40) + "' where id = :id")
					.param("id", id)
					.update();
			}
			Visitor staff = signedIn(Role.STAFF);
			for (String sort : List.of("name", "newest", "due")) {
				Visitor.Answer first = search(staff, Map.of("q", mark, "sort", sort));
				assertThat(first.page().select("a[rel=prev]")).as(sort).isEmpty();
				Visitor.Answer second = staff.get(first.page().select("a[rel=next]").attr("href"));
				Visitor.Answer last = staff.get(second.page().select("a[rel=next]").attr("href"));
				assertThat(references(last)).as(sort).hasSize(3);
				assertThat(last.page().select("a[rel=next]")).isEmpty();
				Visitor.Answer back = staff.get(last.page().select("a[rel=prev]").attr("href"));
				assertThat(references(back)).as(sort).hasSize(50).isEqualTo(references(second));
				Visitor.Answer start = staff.get(back.page().select("a[rel=prev]").attr("href"));
				assertThat(references(start)).as(sort).isEqualTo(references(first));
				assertThat(start.page().select("a[rel=prev]")).as(sort).isEmpty();
				assertThat(references(staff.get(start.page().select("a[rel=next]").attr("href")))).as(sort)
					.isEqualTo(references(second));
			}
		}

		private static List<String> references(Visitor.Answer page) {
			return page.page().select(".zc-clients__reference").eachText();
		}

		@Test
		void saysIfTheClientIsGoneAtWhomAPageBegan() {
			Visitor staff = signedIn(Role.STAFF);
			long gone = add(unique("gone"), "Gone").id();
			assertThat(staff.get("/staff/clients?after=" + gone).page().select("#gone")).isEmpty();
			this.clients.delete(gone, Actor.system());
			for (String mark : List.of("after=" + gone, "before=" + gone, "after=x", "sort=due&after=x",
					"sort=newest&before=x")) {
				Visitor.Answer page = staff.get("/staff/clients?" + mark);
				assertThat(page.status()).isEqualTo(200);
				assertThat(page.page().select("#gone").text()).as(mark).endsWith("This is the first page.");
				assertThat(page.page().select("a[rel=prev]")).as(mark).isEmpty();
			}
			assertThat(staff.get("/staff/clients?sort=newest&after=" + gone).page().select("#gone")).isEmpty();
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
			assertThat(staff.submit(NEW, NEW, Map.of("name", unique("Other"), "reference", reference)).text())
				.contains("Another client has this reference");
			assertThat(staff.submit(NEW, NEW, Map.of("name", " ", "email", "no"))
				.page()
				.select(".govuk-error-summary a")
				.eachAttr("href")).containsExactly("#name", "#email");
			String form = page.page().select("form:has(#name)").attr("action");
			staff.submit(page, form, Map.of("name", "First"));
			Visitor.Answer stale = staff.submit(page, form, Map.of("name", "Second"));
			assertThat(stale.status()).isEqualTo(422);
			assertThat(stale.page().select("#name").val()).isEqualTo("Second");
			assertThat(stale.page().select("#newer").text()).contains("Name First");
			assertThat(staff.submit(stale, form, Map.of()).location()).startsWith(form);
			assertThat(staff.get(form).h1()).as("after comparing").isEqualTo("Second");
			long id = this.clients.findByReference(reference).orElseThrow().id();
			assertThat(this.audit.about("client", id)).extracting(AuditEntry::action)
				.containsExactly("client-viewed", "client-changed", "client-changed", "client-viewed", "client-added");
		}

		@Test
		void opensACaseTogetherWithTheClientAndBeginsWithTheTopics() {
			Visitor staff = signedIn(Role.STAFF);
			String reference = unique("open");
			Visitor.Answer sent = staff.submit(NEW, NEW,
					Map.of("name", unique("New"), "reference", reference, "open", "true"));
			assertThat(sent.location()).startsWith("/staff/cases/");
			Visitor.Answer page = staff.get(sent.location());
			assertThat(page.page().select("input[name=shown]").first().val()).isEqualTo("topics");
			long id = this.clients.findByReference(reference).orElseThrow().id();
			assertThat(staff.get("/staff/clients/" + id).page().select("table a").eachAttr("href"))
				.containsExactly(sent.location());
			staff.submit("/staff/clients/" + id, "/staff/clients/" + id + "/cases", Map.of());
			assertThat(this.cases.ofClient(id)).hasSize(2);
			Visitor.Answer refused = staff.submit(NEW, NEW,
					Map.of("name", unique("New"), "reference", reference, "open", "true"));
			assertThat(refused.status()).isEqualTo(422);
			assertThat(this.cases.ofClient(id)).as("refused, and nothing opened").hasSize(2);
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
			assertThat(file.response().body())
				.startsWith("\uFEFFReference,Name,Tags,Case,Status of residence,State,Next date,Assigned to\r\n")
				.contains("\r\n" + mark + ",'=cmd() " + mark + ",");
		}

	}

}
