package org.zairyu.check.staff.queue.numbers;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.zairyu.check.situation.Answers;
import org.zairyu.check.staff.account.Role;
import org.zairyu.check.staff.cases.CaseOrigin;
import org.zairyu.check.staff.cases.Cases;
import org.zairyu.check.staff.client.Clients;
import org.zairyu.check.staff.client.NewClient;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.testing.OnH2;
import org.zairyu.check.staff.testing.OnPostgres;
import org.zairyu.check.staff.testing.StaffSuite;
import org.zairyu.check.testing.Scenario;

import static org.assertj.core.api.Assertions.assertThat;

class NumbersTests {

	@Nested
	@OnH2
	class H2 extends Suite {

	}

	@Nested
	@OnPostgres
	class Postgres extends Suite {

	}

	abstract static class Suite extends StaffSuite {

		private static final Answers MOVED = Scenario.of("2026-11-22", """
				topics=address status=researcher period-of-stay=P3Y expires-on=2036-03-31 age=30 card=held
				address-event=moved-within address-date=2035-06-01 left-on=2035-06-01 address-notified=no""").answers();

		@Autowired
		private Clients clients;

		@Autowired
		private Cases cases;

		@Autowired
		private Clock clock;

		private String tag;

		private LocalDate today;

		private YearMonth month;

		@BeforeEach
		void nameTag() {
			this.tag = unique("Faculty");
			this.today = LocalDate.now(this.clock);
			this.month = YearMonth.from(this.today);
		}

		/** Opens a case of a new client with the tag. */
		private long open() {
			return open(this.tag);
		}

		private long open(String tag) {
			long client = this.clients
				.add(new NewClient(null, unique("Client"), null, null, "en", List.of(tag)), Actor.system())
				.id();
			long id = this.cases.open(client, MOVED, CaseOrigin.STAFF, Actor.system());
			set(id, "next_due", this.today);
			return id;
		}

		private void set(long id, String column, Object value) {
			this.jdbc.sql("update case_file set " + column + " = :value where id = :id")
				.param("value", value)
				.param("id", id)
				.update();
		}

		private void filing(long id, LocalDate filed, String outcome, LocalDate decided) {
			this.jdbc.sql("""
					insert into case_filing (case_id, application, filed_on, filed_version, filed_before, outcome,
					decided_on) values (:id, 'extension', :filed, 1, '', :outcome, :decided)""")
				.param("id", id)
				.param("filed", filed)
				.param("outcome", outcome)
				.param("decided", decided)
				.update();
		}

		private Document page(String query) {
			return signedIn(Role.STAFF).get("/staff/numbers" + query).page();
		}

		private String row(Document page, String table, String first) {
			return Objects
				.requireNonNull(page.selectFirst(table + " tbody tr:has(th:matchesOwn(^" + first + "$))"), first)
				.select("td")
				.text();
		}

		@Test
		void countsTheCasesOfATag() {
			set(open(), "next_due", this.today.minusDays(1));
			open();
			set(open(), "state", "filed");
			set(open(), "state", "closed");
			long decided = open();
			filing(decided, this.today, "granted", this.today);
			filing(decided, this.today, "granted", this.month.minusMonths(11).atDay(1));
			filing(decided, this.today, "granted", this.month.minusMonths(11).atDay(1).minusDays(1));
			filing(decided, this.today, "refused", this.today);
			filing(decided, this.today, "withdrawn", this.today);
			Document page = page("");
			assertThat(row(page, "#tags", this.tag)).as("open, overdue, filed, granted, refused or withdrawn")
				.isEqualTo("4 1 1 2 2");
			assertThat(page.select("#tags tbody tr").first().select("th").text()).isEqualTo("All cases");
		}

		@Test
		void countsWhatHappenedInAMonth() {
			OffsetDateTime lastMoment = this.month.atDay(1)
				.atStartOfDay(this.clock.getZone())
				.minusSeconds(1)
				.toOffsetDateTime();
			set(open(), "created_at", lastMoment);
			set(open(), "created_at", lastMoment.plusSeconds(1));
			long closed = open();
			set(closed, "created_at", lastMoment);
			set(closed, "closed_at", lastMoment.plusSeconds(1));
			filing(closed, this.month.minusMonths(1).atDay(1), "granted", this.month.atDay(1));
			filing(closed, this.month.minusMonths(1).atEndOfMonth(), "refused", this.month.minusMonths(1).atDay(1));
			long other = open(unique("Other"));
			set(other, "closed_at", lastMoment.plusSeconds(1));
			filing(other, this.month.minusMonths(1).atDay(1), "granted", this.month.atDay(1));
			Document page = page("?tag=" + this.tag);
			assertThat(row(page, "#months", this.month.toString())).as("opened, filed, granted, refused, closed")
				.isEqualTo("1 0 1 0 1");
			assertThat(row(page, "#months", this.month.minusMonths(1).toString())).isEqualTo("2 2 0 1 0");
			assertThat(page.select("#months tbody tr")).hasSize(12);
			assertThat(page.select(".zc-months rect")).as("a column for each number that is not 0").hasSize(4);
			assertThat(page.select(".zc-months rect.zc-months__granted")).hasSize(1);
		}

		@Test
		void countsAllCasesUnderATagThatNobodyHas() {
			open();
			assertThat(page("?tag=" + unique("none")).select("#months tbody td").text())
				.isEqualTo(page("").select("#months tbody td").text());
		}

	}

}
