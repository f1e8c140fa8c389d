package org.zairyu.check.staff.platform;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.zairyu.check.staff.account.Role;
import org.zairyu.check.staff.cases.CaseOrigin;
import org.zairyu.check.staff.cases.Cases;
import org.zairyu.check.staff.client.Clients;
import org.zairyu.check.staff.client.NewClient;
import org.zairyu.check.staff.testing.OnH2;
import org.zairyu.check.staff.testing.OnPostgres;
import org.zairyu.check.staff.testing.StaffSuite;
import org.zairyu.check.staff.testing.Visitor;
import org.zairyu.check.testing.Scenario;

import static org.assertj.core.api.Assertions.assertThat;

/** Follows all links of the staff pages. */
class StaffLinksTests {

	@Nested
	@OnH2
	class H2 extends Suite {

	}

	@Nested
	@OnPostgres
	class Postgres extends Suite {

	}

	abstract static class Suite extends StaffSuite {

		private static final String SCRIPT = "\"><img src=x onerror=alert(1)>'</script><script>alert(1)</script>[[${7*7}]]";

		private static final int MOST = 120;

		@Autowired
		private Clients clients;

		@Autowired
		private Cases cases;

		@Test
		void leadsNowhereThatDoesNotExistAndRunsNothingThatSomebodyHasTyped() {
			String reference = unique("<i>");
			long client = this.clients.add(new NewClient(reference, SCRIPT, "x@example.org", "ja"), Actor.system())
				.id();
			long file = this.cases.open(client, Scenario.of("2026-11-22", """
					topics=address|side-work status=student period-of-stay=P1Y expires-on=2036-03-31 age=30 card=held
					applications=none address-event=moved-within address-date=2035-06-01 left-on=2035-06-01
					address-notified=no enrolled=no side-work-permission=none weekly-hours=40 school-vacation=no
					amusement-business=no hinders-main-activity=no""").answers(), CaseOrigin.STAFF, Actor.system());
			String page = "/staff/cases/" + file;
			Visitor staff = signedIn(Role.ADMIN);
			staff.submit(page, page + "/notes", Map.of("text", SCRIPT));
			List<String> wrong = new ArrayList<>();
			Set<String> seen = visit(staff, List.of("/staff", page, "/staff/clients/" + client), file, client, wrong);
			assertThat(wrong).isEmpty();
			assertThat(seen).contains("/staff/clients", "/staff/clients/new", "/staff/inbox", "/staff/bulk",
					page + "/reminders", "/staff/clients/" + client + "/privacy");
			for (Visitor.Answer answer : List.of(
					staff.get(staff.submit("/staff/clients", "/staff/clients", Map.of("q", SCRIPT)).location()),
					staff.submit("/staff/clients", "/staff/clients", Map.of("q", SCRIPT, "from", SCRIPT, "to", SCRIPT)),
					staff.submit("/staff/clients/new", "/staff/clients/new",
							Map.of("name", " ", "reference", SCRIPT.repeat(2), "email", SCRIPT)),
					staff.submit(page, page + "/notes", Map.of("text", SCRIPT.repeat(60))),
					staff.submit(page, page + "/state", Map.of("state", SCRIPT, "oldState", SCRIPT)),
					staff.send(staff.get(page), page, Map.of("age.answer", SCRIPT, "address-date.year", SCRIPT)))) {
				assertThat(injected(answer)).as(answer.response().uri().toString()).isEmpty();
				assertThat(answer.status()).as(answer.response().uri().toString()).isLessThan(500);
			}
		}

		/** Follows every link, but to records only if they are these. */
		private static Set<String> visit(Visitor staff, List<String> starts, long file, long client,
				List<String> wrong) {
			Set<String> seen = new TreeSet<>(starts);
			Deque<String> next = new ArrayDeque<>(starts);
			while (!next.isEmpty() && seen.size() < MOST) {
				String path = next.remove();
				Visitor.Answer answer = staff.get(path);
				if (answer.status() != 200) {
					wrong.add(path + ": " + answer.status());
				}
				wrong.addAll(injected(answer).stream().map((html) -> path + ": " + html).toList());
				for (Element link : answer.page().select("a[href^=/staff]")) {
					String address = link.attr("href").replaceAll("#.*", "");
					boolean others = address.matches("/staff/(cases|inbox|clients|bulk|accounts|records)/\\d+.*")
							&& !address.matches("/staff/cases/" + file + "\\b.*|/staff/clients/" + client + "\\b.*");
					if (!others && !address.contains("lang=") && !address.contains("?") && seen.add(address)) {
						next.add(address);
					}
				}
			}
			assertThat(seen).as("not all can be visited").hasSizeLessThan(MOST);
			return seen;
		}

		/** Returns what a page contains as HTML that should be text. */
		private static List<String> injected(Visitor.Answer answer) {
			boolean html = answer.response().headers().firstValue("Content-Type").orElse("").startsWith("text/html");
			return !html ? List.of()
					: answer.page()
						.select("script:not([src]), img[src=x], [onerror], main i")
						.stream()
						.map(Element::outerHtml)
						.toList();
		}

	}

}
