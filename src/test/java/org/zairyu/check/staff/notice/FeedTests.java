package org.zairyu.check.staff.notice;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;

import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.Question;
import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.account.Role;
import org.zairyu.check.staff.cases.CaseOrigin;
import org.zairyu.check.staff.cases.CaseState;
import org.zairyu.check.staff.cases.CaseWork;
import org.zairyu.check.staff.cases.Cases;
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

class FeedTests {

	@Nested
	@OnH2
	class H2 extends Suite {

	}

	@Nested
	@OnPostgres
	class Postgres extends Suite {

	}

	abstract static class Suite extends StaffSuite {

		private static final String PAGE = "/staff/account/feed";

		private static final String REVOKE = "/staff/account/feed/revoke";

		/** Moved on 2035-06-01, a Friday; fourteen days later is a Friday too. */
		private static final Answers MOVED = Scenario.of("2026-11-22", """
				topics=address status=permanent-resident age=30 card=held
				address-event=moved-within address-date=2035-06-01 left-on=2035-06-01 address-notified=no
				""").answers();

		@Autowired
		private Clients clients;

		@Autowired
		private Cases cases;

		@Autowired
		private CaseWork work;

		@Autowired
		private AuditLog audit;

		private Account person;

		private Visitor staff;

		@BeforeEach
		void signIn() {
			this.person = account(Role.STAFF);
			this.staff = signedIn(this.person);
		}

		private long open(@Nullable String reference, Account person) {
			long client = this.clients.add(new NewClient(reference, "山田 花子", null, "ja"), Actor.system()).id();
			long id = this.cases.open(client, MOVED, CaseOrigin.STAFF, Actor.system());
			this.work.change(id, CaseState.READY, person.id(), Actor.system());
			return id;
		}

		@ParameterizedTest
		@ValueSource(strings = { "password", "everywhere", "reset", "role", "disabled" })
		void endsTheAddressWithTheSignIns(String how) {
			String address = make();
			assertThat(visitor().get(address).status()).isEqualTo(200);
			switch (how) {
				case "password" ->
					assertThat(this.staff
						.submit("/staff/password", "/staff/password", Map.of("current", PASSWORD, "password",
								"brown otters swim", "repeated", "brown otters swim"))
						.location()).isEqualTo("/staff/account?password");
				case "everywhere" ->
					this.staff.submit("/staff/account", "/staff/account/sign-out-everywhere", Map.of());
				case "reset" -> this.administration.resetPassword(Actor.system(), this.person.id());
				case "role" -> this.administration.change(Actor.system(), this.person.id(), "Hanako", null, Role.ADMIN);
				default -> {
					this.administration.enable(Actor.system(), this.person.id(), false);
					this.administration.enable(Actor.system(), this.person.id(), true);
				}
			}
			assertThat(visitor().get(address).status()).isEqualTo(404);
		}

		/** Finds new addresses that are keys but forget the rule. */
		@Test
		void everyKeyOfAnAccountHasTheStampOfTheAccount() {
			List<String> keys = this.jdbc.sql("""
					select table_name from information_schema.columns where table_schema = 'public'
					and column_name like '%token%' and table_name in (select table_name
					from information_schema.columns where table_schema = 'public' and column_name = 'account_id')""")
				.query(String.class)
				.list();
			assertThat(keys).contains("calendar_feed")
				.allSatisfy((table) -> assertThat(this.jdbc.sql("""
						select count(*) from information_schema.columns where table_schema = 'public'
						and table_name = :table and column_name = 'stamp'""")
					.param("table", table)
					.query(Integer.class)
					.single()).as(table).isOne());
		}

		/** Presses the button and returns the path of the address that is shown. */
		private String make() {
			Visitor.Answer answer = this.staff.submit(PAGE, PAGE, Map.of());
			assertThat(answer.status()).isEqualTo(200);
			String address = answer.page().select("#feed-address").text();
			assertThat(address).matches("http://localhost:" + this.port + "/feed/[0-9a-z]+\\.ics");
			return address.substring(address.indexOf("/feed/"));
		}

		private static Map<String, VEvent> events(Visitor.Answer answer) {
			assertThat(answer.status()).isEqualTo(200);
			try {
				Calendar calendar = new CalendarBuilder()
					.build(new ByteArrayInputStream(answer.response().body().getBytes(StandardCharsets.UTF_8)));
				List<VEvent> events = calendar.getComponents("VEVENT");
				return events.stream()
					.collect(Collectors.toMap((event) -> event.getUid().orElseThrow().getValue(), Function.identity()));
			}
			catch (Exception ex) {
				throw new AssertionError(answer.response().body(), ex);
			}
		}

		private static LocalDate day(VEvent event) {
			Temporal start = event.<Temporal>getDateTimeStart().getDate();
			return LocalDate.from(start);
		}

		@Test
		void givesTheDeadlinesOfOnesOwnOpenCasesWithoutSignIn() {
			String reference = unique("ref");
			long id = open(reference, this.person);
			open(unique("ref"), account(Role.STAFF));
			long closed = open(unique("ref"), this.person);
			this.work.change(closed, CaseState.CLOSED, this.person.id(), Actor.system());
			String feed = make();
			Visitor program = visitor();
			Visitor.Answer answer = program.get(feed);
			assertThat(answer.response().headers().firstValue("Content-Type").orElse(""))
				.isEqualTo("text/calendar;charset=UTF-8");
			assertThat(answer.response().headers().firstValue("Cache-Control").orElse("")).contains("private")
				.doesNotContain("public");
			assertThat(program.cookieNames()).isEmpty();
			assertThat(events(answer)).hasSize(1);
			VEvent event = events(answer).values().iterator().next();
			assertThat(day(event)).isEqualTo("2035-06-15");
			assertThat(event.getSummary().getValue()).contains(reference, "Report your move within the municipality");
			assertThat(event.getDescription().getValue()).contains("/staff/cases/" + id);
			assertThat(event.getAlarms()).isEmpty();
		}

		@Test
		void neverNamesAClient() {
			open(null, this.person);
			open(unique("ref"), this.person);
			String body = visitor().get(make()).response().body().replace("\r\n ", "");
			assertThat(body).doesNotContain("山田", "花子").contains("Case ");
		}

		@Test
		void keepsTheUidWhenADateMoves() {
			long id = open(unique("ref"), this.person);
			String feed = make();
			Map<String, VEvent> before = events(visitor().get(feed));
			this.cases.save(id, 0, MOVED.with(Question.ADDRESS_DATE, "2035-06-04"), Actor.system());
			Map<String, VEvent> after = events(visitor().get(feed));
			assertThat(after.keySet()).isEqualTo(before.keySet()).hasSize(1);
			assertThat(day(after.values().iterator().next())).isEqualTo("2035-06-18");
		}

		@Test
		void speaksTheLanguageOfThePerson() {
			open(unique("ref"), this.person);
			String feed = make();
			this.accounts.setLanguage(this.person.id(), "ja");
			assertThat(events(visitor().get(feed)).values().iterator().next().getSummary().getValue()).contains("転居届");
		}

		@Test
		void isValidWithNothingInIt() {
			assertThat(events(visitor().get(make()))).isEmpty();
		}

		@Test
		void showsTheAddressOnceAndKeepsOnlyAHash() {
			String feed = make();
			String token = feed.substring(feed.lastIndexOf('/') + 1, feed.lastIndexOf('.'));
			assertThat(token.length() * 4).as("bits of a token in hexadecimal").isGreaterThanOrEqualTo(128);
			assertThat(this.staff.get(PAGE).response().body()).doesNotContain(token);
			String stored = this.jdbc.sql("select token_hash from calendar_feed where account_id = :id")
				.param("id", this.person.id())
				.query(String.class)
				.single();
			assertThat(stored).hasSize(64).doesNotContain(token);
			assertThat(make()).isNotEqualTo(feed);
		}

		@Test
		void endsTheOldAddressWhenANewOneIsMade() {
			String old = make();
			assertThat(visitor().get(old).status()).isEqualTo(200);
			String renewed = make();
			assertThat(visitor().get(old).status()).isEqualTo(404);
			assertThat(visitor().get(renewed).status()).isEqualTo(200);
		}

		@Test
		void isNotThereAfterItWasRevoked() {
			String feed = make();
			assertThat(this.staff.submit(PAGE, REVOKE, Map.of()).location()).isEqualTo(PAGE + "?revoked");
			assertThat(visitor().get(feed).status()).isEqualTo(404);
			assertThat(this.staff.get(PAGE).page().select("form[action=" + REVOKE + "]")).isEmpty();
			assertThat(this.audit.about("account", this.person.id())).extracting(AuditEntry::action)
				.containsSubsequence("feed-revoked", "feed-made");
		}

		@Test
		void isNotThereWhileTheAccountIsDisabled() {
			String feed = make();
			this.jdbc.sql("update account set enabled = false where id = :id").param("id", this.person.id()).update();
			assertThat(visitor().get(feed).status()).isEqualTo(404);
		}

		@Test
		void isNotThereForAWrongTokenOfAnyKind() {
			String feed = make();
			Visitor program = visitor();
			for (String wrong : List.of(feed.replaceFirst("/feed/.", "/feed/~"), feed.replace(".ics", ""), "/feed/.ics",
					"/feed/x.ics", feed.toUpperCase().replace("/FEED/", "/feed/").replace(".ICS", ".ics"),
					"/feed/%27or%271.ics", "/feed/" + "0".repeat(3000) + ".ics")) {
				assertThat(program.get(wrong).status()).as(wrong).isEqualTo(404);
			}
			assertThat(program.get(feed).status()).isEqualTo(200);
		}

		@Test
		void holdsUpWhoeverAsksTooOften() {
			String feed = make();
			Visitor program = visitor();
			int status = 404;
			int asked = 0;
			while (status == 404 && asked < 1000) {
				status = program.get("/feed/" + "0".repeat(32) + ".ics").status();
				asked++;
			}
			assertThat(status).isEqualTo(429);
			assertThat(asked).isGreaterThan(50);
			assertThat(program.get(feed).status()).as("of the same network").isEqualTo(429);
			assertThat(visitor().get(feed).status()).as("of another network").isEqualTo(200);
		}

		@Test
		void tellsWhenACalendarLastAsked() {
			String feed = make();
			assertThat(this.staff.get(PAGE).text()).contains("No calendar has asked yet");
			visitor().get(feed);
			assertThat(this.staff.get(PAGE).text()).doesNotContain("No calendar has asked yet")
				.contains("A calendar last asked on");
		}

		@Test
		void isReachedFromOnesOwnAccount() {
			assertThat(this.staff.get("/staff/account").page().select("a[href=" + PAGE + "]")).hasSize(1);
		}

		@Test
		void standsInNoLog() {
			Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
			Logger own = (Logger) LoggerFactory.getLogger("org.zairyu");
			ListAppender<ILoggingEvent> lines = new ListAppender<>();
			lines.start();
			root.addAppender(lines);
			own.setLevel(Level.TRACE);
			String feed;
			try {
				feed = make();
				visitor().get(feed);
				this.staff.submit(PAGE, REVOKE, Map.of());
				visitor().get(feed);
				visitor().post(feed, Map.of());
			}
			finally {
				root.detachAppender(lines);
				own.setLevel(null);
			}
			String token = feed.substring(feed.lastIndexOf('/') + 1, feed.lastIndexOf('.'));
			assertThat(lines.list).extracting(ILoggingEvent::getFormattedMessage)
				.allSatisfy((line) -> assertThat(line).doesNotContain(token));
		}

	}

}
