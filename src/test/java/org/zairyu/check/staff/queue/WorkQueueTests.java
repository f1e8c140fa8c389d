package org.zairyu.check.staff.queue;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
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
import org.zairyu.check.staff.client.Clients;
import org.zairyu.check.staff.client.NewClient;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.testing.OnH2;
import org.zairyu.check.staff.testing.OnPostgres;
import org.zairyu.check.staff.testing.StaffSuite;
import org.zairyu.check.staff.testing.Visitor;
import org.zairyu.check.testing.Scenario;

import static org.assertj.core.api.Assertions.assertThat;

class WorkQueueTests {

	@Nested
	@OnH2
	class H2 extends Suite {

	}

	@Nested
	@OnPostgres
	class Postgres extends Suite {

	}

	/**
	 * Assigns the cases of each test to a separate account, because all tests share one
	 * queue.
	 */
	abstract static class Suite extends StaffSuite {

		private static final List<String> GROUPS = List.of("all", "overdue", "within-7", "within-30", "within-90",
				"no-date", "waiting", "filed");

		@Autowired
		private Clients clients;

		@Autowired
		private Cases cases;

		@Autowired
		private CaseWork work;

		@Autowired
		private Clock clock;

		private LocalDate today;

		private Account person;

		private Visitor staff;

		@BeforeEach
		void signIn() {
			this.today = LocalDate.now(this.clock);
			this.person = account(Role.STAFF);
			this.staff = signedIn(this.person);
		}

		private long open(String name, Answers answers) {
			long client = this.clients.add(new NewClient(unique("ref"), name, null, "en"), Actor.system()).id();
			return this.cases.open(client, answers, CaseOrigin.STAFF, Actor.system());
		}

		/** Opens a case of this test's person with a deadline on a day, or with none. */
		private long due(String name, @Nullable LocalDate day, CaseState state) {
			long id = open(name, Answers.EMPTY);
			this.work.change(id, state, this.person.id(), Actor.system());
			this.jdbc.sql("update case_file set next_due = :day where id = :id")
				.param("day", day, java.sql.Types.DATE)
				.param("id", id)
				.update();
			if (day != null) {
				deadline(id, "notify-change-of-address", day);
			}
			return id;
		}

		private void deadline(long id, String code, LocalDate day) {
			this.jdbc.sql("""
					insert into case_deadline (case_id, code, procedure_id, due, act_by)
					values (:id, :code, 'registration', :day, :day)""")
				.param("id", id)
				.param("code", code)
				.param("day", day)
				.update();
		}

		private Visitor.Answer mine(String group) {
			return this.staff.get("/staff?who=mine&group=" + group);
		}

		private static List<String> names(Visitor.Answer answer) {
			return answer.page().select("#queue-lines tbody th a").eachText();
		}

		private static int shownCount(Visitor.Answer answer, String group) {
			return Integer.parseInt(
					answer.page().select(".zc-groups a[href*=group=" + group + "] strong").text().replace(",", ""));
		}

		@Test
		void isTheFirstPageAfterSignIn() {
			Visitor.Answer page = this.staff.get("/staff");
			assertThat(page.status()).isEqualTo(200);
			assertThat(page.h1()).isEqualTo("Work queue");
			assertThat(page.page().select(".zc-groups a")).hasSize(GROUPS.size());
		}

		@Test
		void putsEveryDayIntoItsGroups() {
			due("A: yesterday", this.today.minusDays(1), CaseState.NEW);
			due("B: today", this.today, CaseState.NEW);
			due("C: 7 days", this.today.plusDays(7), CaseState.READY);
			due("D: 8 days", this.today.plusDays(8), CaseState.FILED);
			due("E: 30 days", this.today.plusDays(30), CaseState.NEW);
			due("F: 31 days", this.today.plusDays(31), CaseState.WAITING);
			due("G: 90 days", this.today.plusDays(90), CaseState.NEW);
			due("H: 91 days", this.today.plusDays(91), CaseState.NEW);
			due("I: no date", null, CaseState.WAITING);
			due("J: closed", null, CaseState.CLOSED);
			Map<String, String> expected = Map.of("all", "ABCDEFGHI", "overdue", "A", "within-7", "BC", "within-30",
					"BCDE", "within-90", "BCDEFG", "no-date", "I", "waiting", "FI", "filed", "D");
			expected.forEach((group, letters) -> {
				Visitor.Answer page = mine(group);
				assertThat(String.join("", names(page).stream().map((name) -> name.substring(0, 1)).toList())).as(group)
					.isEqualTo(letters);
				GROUPS.forEach((other) -> assertThat(shownCount(page, other)).as(other)
					.isEqualTo(expected.get(other).length()));
				assertThat(page.page().select(".zc-groups a[aria-current]").eachAttr("href")).singleElement()
					.asString()
					.contains("group=" + group);
			});
		}

		@Test
		void neverShowsAClosedCaseWhateverItsRowSays() {
			long id = due("Closed", this.today, CaseState.NEW);
			this.jdbc.sql("update case_file set state = 'closed' where id = :id").param("id", id).update();
			for (String group : GROUPS) {
				assertThat(names(mine(group))).as(group).isEmpty();
				assertThat(shownCount(mine("all"), group)).as(group).isZero();
			}
		}

		@Test
		void saysWhatIsToBeDoneByWhenAndByWhom() {
			long id = due("Hanako", this.today.minusDays(2), CaseState.WAITING);
			deadline(id, "apply-extension", this.today.plusDays(3));
			Visitor.Answer page = mine("overdue");
			String line = page.page().select("#queue-lines tbody tr").text();
			assertThat(line).contains("Hanako", this.today.minusDays(2).toString(), "2 days overdue", "Waiting",
					this.person.displayName(), "Report your move within the municipality");
			assertThat(page.page().select("#queue-lines tbody th a").attr("href"))
				.startsWith("/staff/cases/" + id + "?list=");
			assertThat(page.page().select("#queue-lines .zc-tag--not-available").text()).isEqualTo("2 days overdue");
			assertThat(this.staff.get("/staff?who=mine&lang=ja").page().select("#queue-lines tbody tr").text())
				.contains("2日超過");
		}

		@Test
		void saysUntilWhenItIsInTimeAndWhenTheStayEndsHoweverMuchIsMissing() {
			// offices are closed on every Sunday
			LocalDate sunday = this.today.with(TemporalAdjusters.next(DayOfWeek.SUNDAY)).plusWeeks(1);
			long id = open("Known by one date",
					Scenario.of(this.today.toString(), "status=student expires-on=" + sunday).answers());
			this.work.change(id, CaseState.NEW, this.person.id(), Actor.system());
			LocalDate accepted = this.jdbc.sql("select accepted_until from case_deadline where case_id = :id")
				.param("id", id)
				.query(LocalDate.class)
				.single();
			assertThat(accepted).isAfter(sunday);
			assertThat(mine("all").page().select("#queue-lines tbody tr").text()).contains("Answers missing",
					"Last lawful day " + sunday + "; in time until " + accepted, "Last day of the stay: " + sunday);
			assertThat(this.staff.get("/staff/queue.csv?who=mine").response().body().lines().toList().getLast())
				.contains("," + sunday + "," + accepted + ",Last day of the stay: " + sunday + ",");
		}

		@Test
		void saysWhereAnswersAreMissing() {
			due("Unfinished", null, CaseState.NEW);
			assertThat(mine("no-date").page().select("#queue-lines tbody tr").text()).contains("Answers missing");
		}

		@Test
		void showsMineEverybodysNobodysAndThoseOfAPerson() {
			String mark = unique("whose");
			long own = due(mark + " own", LocalDate.of(1999, 1, 1), CaseState.NEW);
			long others = due(mark + " other's", LocalDate.of(1999, 1, 1), CaseState.NEW);
			long free = due(mark + " nobody's", LocalDate.of(1999, 1, 1), CaseState.NEW);
			Account other = account(Role.STAFF);
			assign(others, other.id());
			assign(free, null);
			assertThat(ids("mine")).contains(own).doesNotContain(others, free);
			assertThat(ids("")).contains(own, others, free);
			assertThat(ids("nobody")).contains(free).doesNotContain(own, others);
			assertThat(ids(Long.toString(other.id()))).contains(others).doesNotContain(own, free);
			assertThat(ids("no such person")).as("everybody's").contains(own, others, free);
			assertThat(this.staff.get("/staff?who=" + other.id()).page().select("#who option[selected]").val())
				.isEqualTo(Long.toString(other.id()));
		}

		@Test
		void findsTheCasesOfAPersonWhoHasLeft() {
			long id = due("Left behind", this.today, CaseState.NEW);
			this.jdbc.sql("update account set enabled = false where id = :id").param("id", this.person.id()).update();
			Visitor.Answer page = signedIn(Role.STAFF).get("/staff?who=" + this.person.id());
			assertThat(names(page)).containsExactly("Left behind");
			assertThat(page.page().select("#who option[selected]").text()).contains(this.person.displayName())
				.contains("(Disabled)");
			assertThat(id).isPositive();
		}

		private void assign(long id, @Nullable Long account) {
			this.jdbc.sql("update case_file set assignee_id = :account where id = :id")
				.param("account", account, java.sql.Types.BIGINT)
				.param("id", id)
				.update();
		}

		/** Returns the numbers of the overdue cases on the first page. */
		private List<Long> ids(String who) {
			return this.staff.get("/staff?group=overdue&who=" + who.replace(" ", "%20"))
				.page()
				.select("#queue-lines tbody th a")
				.eachAttr("href")
				.stream()
				.map((href) -> Long.valueOf(href.replaceAll(".*/cases/(\\d+).*", "$1")))
				.toList();
		}

		@Test
		void pagesThroughAllOnceByDateAndThoseWithoutADateLast() {
			int many = 117;
			IntStream.range(0, many)
				.forEach((i) -> due("%03d".formatted(i), (i < 60) ? this.today.plusDays(i / 7) : null, CaseState.NEW));
			List<String> all = new ArrayList<>();
			List<Integer> sizes = new ArrayList<>();
			String next = "/staff?who=mine";
			while (!next.isEmpty()) {
				Visitor.Answer page = this.staff.get(next);
				all.addAll(names(page));
				sizes.add(names(page).size());
				next = page.page().select("a[rel=next]").attr("href");
			}
			assertThat(sizes).containsExactly(50, 50, 17);
			assertThat(all).isEqualTo(IntStream.range(0, many).mapToObj("%03d"::formatted).toList());
		}

		@Test
		void goesOnWhereItWasWhenTheLastLineIsClosedMeanwhile() {
			List<Long> ids = IntStream.range(0, 53)
				.mapToObj((i) -> due("%03d".formatted(i), this.today.plusDays(1), CaseState.NEW))
				.toList();
			String next = mine("within-7").page().select("a[rel=next]").attr("href");
			this.work.change(ids.get(49), CaseState.CLOSED, this.person.id(), Actor.system());
			assertThat(names(this.staff.get(next))).containsExactly("050", "051", "052");
		}

		@Test
		void goesBackThroughTheSamePages() {
			IntStream.range(0, 117)
				.forEach((i) -> due("%03d".formatted(i), (i < 60) ? this.today.plusDays(i / 7) : null,
						CaseState.WAITING));
			for (String list : List.of("/staff?who=mine", "/staff?who=mine&group=waiting")) {
				Visitor.Answer first = this.staff.get(list);
				assertThat(first.page().select("a[rel=prev]")).isEmpty();
				Visitor.Answer second = this.staff.get(first.page().select("a[rel=next]").attr("href"));
				Visitor.Answer last = this.staff.get(second.page().select("a[rel=next]").attr("href"));
				assertThat(names(last)).hasSize(17);
				Visitor.Answer back = this.staff.get(last.page().select("a[rel=prev]").attr("href"));
				assertThat(names(back)).as("with a date and without").isEqualTo(names(second));
				Visitor.Answer start = this.staff.get(back.page().select("a[rel=prev]").attr("href"));
				assertThat(names(start)).isEqualTo(names(first));
				assertThat(start.page().select("a[rel=prev]")).isEmpty();
				assertThat(names(this.staff.get(start.page().select("a[rel=next]").attr("href"))))
					.isEqualTo(names(second));
			}
			List<String> due = names(mine("within-7"));
			Visitor.Answer end = this.staff.get(mine("within-7").page().select("a[rel=next]").attr("href"));
			assertThat(names(end)).containsExactly("050", "051", "052", "053", "054", "055");
			assertThat(names(this.staff.get(end.page().select("a[rel=prev]").attr("href")))).isEqualTo(due);
		}

		@Test
		void hasNoOtherPageIfItIsFullToTheLastLine() {
			IntStream.range(0, 50).forEach((i) -> due("%03d".formatted(i), this.today, CaseState.NEW));
			assertThat(names(mine("all"))).hasSize(50);
			assertThat(mine("all").page().select("a[rel=prev], a[rel=next]")).isEmpty();
		}

		@Test
		void goesBackRightlyWhenLinesAreClosedOrMovedMeanwhile() {
			List<Long> ids = IntStream.range(0, 103)
				.mapToObj((i) -> due("%03d".formatted(i), this.today.plusDays(1), CaseState.NEW))
				.toList();
			Visitor.Answer second = this.staff.get(mine("within-7").page().select("a[rel=next]").attr("href"));
			Visitor.Answer last = this.staff.get(second.page().select("a[rel=next]").attr("href"));
			String previous = last.page().select("a[rel=prev]").attr("href");
			this.work.change(ids.get(100), CaseState.CLOSED, this.person.id(), Actor.system());
			this.jdbc.sql("update case_file set next_due = :day where id = :id")
				.param("day", this.today.plusDays(2))
				.param("id", ids.get(99))
				.update();
			assertThat(names(this.staff.get(previous))).hasSize(50).startsWith("049").endsWith("098");
			this.jdbc.sql("update case_file set next_due = :day where assignee_id = :id and id > :half")
				.param("day", this.today.plusDays(3))
				.param("id", this.person.id())
				.param("half", ids.get(9))
				.update();
			Visitor.Answer start = this.staff.get(previous);
			assertThat(names(start)).as("the first page is full").hasSize(50).startsWith("000", "001");
			assertThat(start.page().select("a[rel=prev]")).isEmpty();
		}

		@Test
		void staysOnThePageWhileCasesAreChangedAndOpened() {
			IntStream.range(0, 120).forEach((i) -> due("%03d".formatted(i), this.today, CaseState.NEW));
			Visitor.Answer second = this.staff.get(mine("all").page().select("a[rel=next]").attr("href"));
			Visitor.Answer last = this.staff.get(second.page().select("a[rel=next]").attr("href"));
			String previous = last.page().select("a[rel=prev]").attr("href");
			Visitor.Answer page = this.staff.get(previous);
			Visitor.Answer changed = this.staff.submit(page, "/staff/queue",
					Map.of("all", "false", "chosen", "", "assignee", "", "state", ""));
			assertThat(names(this.staff.get(changed.location()))).isEqualTo(names(second));
			Visitor.Answer file = this.staff.get(page.page().select("#queue-lines tbody th a").first().attr("href"));
			assertThat(names(this.staff.get(file.page().select(".govuk-back-link").attr("href"))))
				.isEqualTo(names(second));
			String next = this.staff.get(file.page().select("#next-case").attr("href")).location();
			assertThat(this.staff.get(next).h1()).isEqualTo("051");
			assertThat(names(this.staff.get(this.staff.get(next).page().select(".govuk-back-link").attr("href"))))
				.isEqualTo(names(second));
		}

		@Test
		void takesWhatNobodyWouldTypeAsNothing() {
			for (String query : List.of("group=x%27", "after=x", "after=2026-99-99_1", "after=2026-01-01_x", "after=_",
					"before=x", "before=-_0", "before=0001-01-01_1", "after=x&before=2026-01-01_1", "who=%27or",
					"who=99999999999999999999", "after=-_" + Long.MAX_VALUE, "group=")) {
				assertThat(this.staff.get("/staff?" + query).status()).as(query).isEqualTo(200);
			}
		}

		@Test
		void showsNamesAsText() {
			due("<script>alert(1)</script>", this.today, CaseState.NEW);
			Visitor.Answer page = mine("all");
			assertThat(names(page)).containsExactly("<script>alert(1)</script>");
			assertThat(page.page().select("main script")).isEmpty();
		}

		@Test
		void drawsTheDeadlinesOfSixMonthsByWeek() {
			LocalDate monday = this.today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
			long id = due("A", this.today, CaseState.NEW);
			deadline(id, "late", this.today.minusDays(1));
			deadline(id, "next-sunday", monday.plusDays(13));
			deadline(id, "next-monday", monday.plusDays(7));
			deadline(id, "third-monday", monday.plusDays(14));
			deadline(id, "last-sunday", monday.plusWeeks(26).minusDays(1));
			deadline(id, "too-far", monday.plusWeeks(26));
			Visitor.Answer page = mine("overdue");
			List<String> rows = page.page().select("#weeks-table tbody tr").eachText();
			assertThat(rows).hasSize(26);
			assertThat(rows.getFirst()).startsWith(monday + " ").endsWith(" 1");
			assertThat(rows.get(1)).startsWith(monday.plusDays(7) + " ").endsWith(" 2");
			assertThat(rows.get(2)).endsWith(" 1");
			assertThat(rows.get(3)).endsWith(" 0");
			assertThat(rows.get(25)).endsWith(" 1");
			assertThat(page.page().select("svg.zc-weeks rect")).hasSize(4);
			assertThat(page.page().select("svg.zc-weeks").attr("role")).isEqualTo("img");
			for (String label : page.page().select("svg.zc-weeks").attr("aria-labelledby").split(" ")) {
				assertThat(page.page().select("svg.zc-weeks > #" + label).text()).as(label).isNotBlank();
			}
			assertThat(page.page().select("svg.zc-weeks > desc").text()).contains("5 deadlines");
		}

		@Test
		void countsCasesAndDeadlinesOfATagWhoeverHasThem() {
			String tag = unique("tag");
			long mine = due("Mine", this.today, CaseState.NEW);
			deadline(mine, "later", this.today.plusDays(70));
			long nobodys = due("Nobody's", this.today, CaseState.READY);
			this.jdbc.sql("update case_file set assignee_id = null where id = :id").param("id", nobodys).update();
			due("Mine, without the tag", this.today, CaseState.NEW);
			this.jdbc.sql("insert into tag (name) values (:tag)").param("tag", tag).update();
			for (long id : new long[] { mine, nobodys }) {
				this.jdbc
					.sql("insert into client_tag (client_id, tag) select client_id, :tag from case_file where id = :id")
					.param("tag", tag)
					.param("id", id)
					.update();
			}
			Map.of("", List.of(2, 3), "mine", List.of(1, 2), "nobody", List.of(1, 1)).forEach((who, numbers) -> {
				Visitor.Answer page = this.staff.get("/staff?who=" + who + "&tag=" + tag);
				assertThat(shownCount(page, "all")).as(who).isEqualTo(numbers.getFirst());
				assertThat(names(page)).as(who).hasSize(numbers.getFirst());
				assertThat(page.page().select("#weeks-table tbody td").eachText()).as(who)
					.map(Integer::parseInt)
					.satisfies((weeks) -> assertThat(weeks.stream().mapToInt((week) -> week).sum())
						.isEqualTo(numbers.getLast()));
			});
		}

		@Test
		void makesAFileOfAllLinesOfAList() {
			IntStream.range(0, 60).forEach((i) -> due("%03d".formatted(i), this.today.plusDays(i), CaseState.NEW));
			due("=cmd()", this.today.plusDays(60), CaseState.WAITING);
			due("Not in the list", this.today.plusDays(91), CaseState.NEW);
			int before = count("select count(*) from audit_entry where action = 'list-exported'");
			String address = mine("within-90").page().select("a[href^=/staff/queue.csv]").attr("href");
			Visitor.Answer file = this.staff.get(address);
			assertThat(file.response().headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
			List<String> lines = file.response().body().lines().toList();
			assertThat(lines).hasSize(62);
			assertThat(lines.getFirst()).startsWith("\uFEFFReference,Name,Case,State,Next date,");
			assertThat(lines.get(1)).contains(",000,", "," + this.today + ",", "," + this.person.displayName());
			assertThat(lines.getLast()).contains(",'=cmd(),", "Waiting for the client");
			assertThat(count("select count(*) from audit_entry where action = 'list-exported'")).isEqualTo(before + 1);
		}

		@Test
		void writesDownWhoHasLooked() {
			int before = looks();
			mine("all");
			assertThat(looks()).isEqualTo(before + 1);
		}

		private int looks() {
			return count("select count(*) from audit_entry where action = 'queue-viewed' and actor_id = "
					+ this.person.id());
		}

		@Test
		void saysWhenDatesAreNotYetWorkedOutForToday() {
			long id = due("Old", this.today, CaseState.NEW);
			assertThat(mine("all").page().select("#outdated")).isEmpty();
			this.jdbc.sql("update case_file set assessed_on = :day where id = :id")
				.param("day", this.today.minusDays(3))
				.param("id", id)
				.update();
			try {
				assertThat(mine("all").page().select("#outdated").text()).contains("1 case",
						this.today.minusDays(3).toString());
			}
			finally {
				this.jdbc.sql("update case_file set assessed_on = :day where id = :id")
					.param("day", this.today)
					.param("id", id)
					.update();
			}
		}

		@Test
		void isRightForACaseNobodyHasTouchedSinceItsDayPassed() {
			LocalDate moved = this.today.minusDays(20);
			long id = open("Late",
					Scenario
						.of("2026-11-22",
								"""
										topics=address status=researcher period-of-stay=P3Y expires-on=2036-03-31 age=30 card=held
										address-event=moved-within address-notified=no address-date=%s left-on=%s
										"""
									.formatted(moved, moved))
						.answers());
			this.work.change(id, CaseState.NEW, this.person.id(), Actor.system());
			Visitor.Answer page = mine("overdue");
			assertThat(names(page)).containsExactly("Late");
			assertThat(page.page().select("#queue-lines tbody tr").text()).contains(moved.plusDays(14).toString(),
					"6 days overdue");
		}

	}

}
