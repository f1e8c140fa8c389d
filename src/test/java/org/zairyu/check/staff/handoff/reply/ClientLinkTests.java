package org.zairyu.check.staff.handoff.reply;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

import org.zairyu.check.staff.account.Role;
import org.zairyu.check.staff.cases.CaseState;
import org.zairyu.check.staff.cases.CaseWork;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.platform.AuditLog;
import org.zairyu.check.staff.testing.OnH2;
import org.zairyu.check.staff.testing.OnPostgres;
import org.zairyu.check.staff.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Links: who can open them, for how long, and what they tell. */
class ClientLinkTests {

	@Nested
	@OnH2
	class H2 extends Suite {

	}

	@Nested
	@OnPostgres
	class Postgres extends Suite {

	}

	abstract static class Suite extends ReplySuite {

		private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

		@Autowired
		private TransactionOperations transactions;

		@Autowired
		private AuditLog audit;

		@Autowired
		private CaseWork work;

		@Test
		void isShownOnceAndStoredAsAHashOnly() {
			long id = open(unique("Once"));
			Visitor staff = signedIn(Role.STAFF);
			Visitor.Answer made = staff.submit(page(id) + "/link", page(id) + "/link", Map.of("days", "7"));
			String address = made.page().select("#link-address").text();
			String token = address.substring(address.lastIndexOf('/') + 1);
			assertThat(address).contains("/en/link/");
			assertThat(token).matches("[0-9a-f]{32}");
			assertThat(made.page().select("#letter").text()).contains(address, "Whoever has the link");
			assertThat(made.response().headers().firstValue("Cache-Control"))
				.hasValueSatisfying((value) -> assertThat(value).contains("no-store"));
			assertThat(staff.get(page(id) + "/link").page().html()).doesNotContain(token);
			assertThat(whereIs(token)).isEmpty();
			assertThat(recorded(id, "client-link-made")).isEqualTo(1);
			assertThat(staff.get(page(id) + "/history").text()).contains("Made a link for the client");
		}

		@Test
		void isSentByMailWithWhatStaffAddToIt() {
			long id = open(unique("Mailed"));
			Visitor staff = signedIn(Role.STAFF);
			Visitor.Answer without = staff.submit(page(id) + "/link", page(id) + "/link", Map.of());
			assertThat(without.page().select("form[action$=/mails/new] button")).as("no address").isEmpty();
			String mail = unique("mailed") + "@example.org";
			this.jdbc.sql("update client set email = :mail where id = :id")
				.param("mail", mail)
				.param("id", file(id).clientId())
				.update();
			Visitor.Answer made = staff.submit(page(id) + "/link", page(id) + "/link", Map.of());
			String address = made.page().select("#link-address").text();
			String letter = made.page().select("#letter").first().wholeText();
			assertThat(letter).contains("Dear Mailed", address, "until", "Our reference");
			for (int i = 0; i < 2; i++) {
				Visitor.Answer sent = staff.send(made, page(id) + "/mails/new", Map.of("text", letter + "\nHanako"));
				assertThat(sent.location()).isEqualTo(page(id) + "/mails?sent");
			}
			assertThat(this.jdbc.sql("select body from outbox_mail where recipient = :mail")
				.param("mail", mail)
				.query(String.class)
				.list()).singleElement().asString().contains(address, "Hanako");
		}

		@Test
		void isInTheLanguageOfTheClient() {
			long id = open(unique("Easy"), "ja-easy");
			String link = link(id);
			assertThat(link).startsWith("/ja-easy/link/");
			Visitor.Answer page = visitor().get(link);
			assertThat(page.status()).isEqualTo(200);
			assertThat(page.page().select(".zc-languages a").eachAttr("href"))
				.contains(link.replace("/ja-easy/", "/ja/"), link.replace("/ja-easy/", "/en/"));
		}

		@Test
		void tellsAndChangesNothingBeforeTheButtonIsPressed() {
			String name = unique("Scanned");
			long id = open(name);
			String link = link(id);
			for (int i = 0; i < 30; i++) {
				Visitor scanner = visitor();
				Visitor.Answer page = scanner.get(link);
				assertThat(page.status()).isEqualTo(200);
				assertThat(page.h1()).contains("Example Immigration Support Office");
				assertThat(page.page().html()).doesNotContain(name, "2035", "Researcher");
				assertThat(page.page().select("meta[name=robots]").attr("content")).isEqualTo("noindex");
				assertThat(page.response().headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
				assertThat(page.response().headers().firstValue("Cache-Control")).hasValue("no-store");
				assertThat(scanner.cookieNames()).isEmpty();
			}
			assertThat(recorded(id, "client-link-opened")).isZero();
			assertThat(count("select count(*) from client_link where opened_at is not null and case_id = " + id))
				.isZero();
			begin(link);
			begin(link);
			assertThat(recorded(id, "client-link-opened")).as("within an hour").isEqualTo(1);
			assertThat(count("select count(*) from audit_entry where action = 'client-link-opened' and subject_id = '"
					+ id + "' and address is not null"))
				.isZero();
		}

		@Test
		void opensUntilItsLastDayIsOverInTokyo() {
			long id = open(unique("Boundary"));
			ClientLinks.Made made = at("2026-11-22T10:00:00+09:00").make(id, 14, Actor.system()).orElseThrow();
			String hash = made.token().hash();
			assertThat(made.lastDay()).hasToString("2026-12-06");
			assertThat(at("2026-12-06T23:59:59.999999+09:00").find(hash)).isPresent();
			assertThat(at("2026-12-07T00:00:00+09:00").find(hash)).isEmpty();
			assertThat(at("2026-12-07T00:00:00.000001+09:00").find(hash)).isEmpty();
			assertThat(at("2026-12-06T23:59:59+09:00").of(id)).hasSize(1);
			assertThat(at("2026-12-07T00:00:00+09:00").of(id)).isEmpty();
		}

		private ClientLinks at(String time) {
			return new ClientLinks(this.jdbc, this.transactions, this.audit,
					Clock.fixed(java.time.OffsetDateTime.parse(time).toInstant(), TOKYO));
		}

		@Test
		void getsOneAnswerForAllLinksThatDoNotOpen() {
			long id = open(unique("Ended"));
			String expired = link(id);
			this.jdbc.sql("update client_link set last_day = :past where case_id = :id")
				.param("past", LocalDate.now(TOKYO).minusDays(1))
				.param("id", id)
				.update();
			String revoked = link(id);
			revoke(id);
			String mistyped = revoked.substring(0, revoked.length() - 1) + (revoked.endsWith("0") ? "1" : "0");
			String texts = "";
			for (String link : List.of(expired, revoked, mistyped, "/en/link/" + "0".repeat(32), "/en/link/x",
					"/en/link/%3Cscript%3E", revoked.toUpperCase().replace("/EN/LINK", "/en/link"))) {
				Visitor.Answer page = visitor().get(link);
				Visitor.Answer begun = visitor().post(link, Map.of());
				assertThat(page.status()).as(link).isEqualTo(404);
				assertThat(begun.status()).as(link).isEqualTo(404);
				assertThat(page.text()).as(link).contains("help@example.org", "03-0000-0000").isEqualTo(begun.text());
				assertThat(texts).as(link).isIn("", page.text());
				texts = page.text();
			}
		}

		private void revoke(long id) {
			Visitor staff = signedIn(Role.STAFF);
			staff.submit(page(id) + "/link", page(id) + "/link/revoke", Map.of());
		}

		@Test
		void doesNotOpenAfterItIsRevokedThoughItWasOpen() {
			long id = open(unique("Stolen"));
			String link = link(id);
			Visitor thief = begin(link);
			assertThat(thief.get("/en/reply").text()).contains("Researcher");
			revoke(id);
			for (String page : List.of("/en/reply", "/en/reply/check", "/en/reply/check/returns-on",
					"/en/reply/send")) {
				Visitor.Answer answer = thief.get(page);
				assertThat(answer.status()).as(page).isEqualTo(404);
				assertThat(answer.page().html()).as(page).doesNotContain("Researcher", "2035");
			}
			assertThat(thief.post("/en/reply/check/returns-on", LATER).status()).isEqualTo(404);
			assertThat(thief.post("/en/reply/send", Map.of("message", "Mine")).status()).isEqualTo(404);
			assertThat(waiting(id)).isZero();
			assertThat(recorded(id, "client-link-revoked")).isEqualTo(1);
		}

		@Test
		void endsWithItsCaseAndStaysEndedWhenThatIsReopened() {
			long id = open(unique("Closed"));
			String link = link(id);
			Visitor client = begin(link);
			this.work.change(id, CaseState.CLOSED, null, Actor.system());
			assertThat(visitor().get(link).status()).isEqualTo(404);
			assertThat(client.get("/en/reply").status()).isEqualTo(404);
			Visitor staff = signedIn(Role.STAFF);
			assertThat(staff.get(page(id) + "/link").page().select("form[action=" + page(id) + "/link]")).isEmpty();
			this.work.change(id, CaseState.READY, null, Actor.system());
			assertThat(visitor().get(link).status()).as("reopened").isEqualTo(404);
			assertThat(recorded(id, "client-link-revoked")).isEqualTo(1);
		}

		@Test
		void makesNoneForAClosedCase() {
			long id = open(unique("Late"));
			Visitor staff = signedIn(Role.STAFF);
			Visitor.Answer page = staff.get(page(id) + "/link");
			this.work.change(id, CaseState.CLOSED, null, Actor.system());
			Visitor.Answer made = staff.submit(page, page(id) + "/link", Map.of());
			assertThat(made.page().select("#link-address")).isEmpty();
			assertThat(made.page().select("#closed")).isNotEmpty();
			assertThat(count("select count(*) from client_link where case_id = " + id)).isZero();
		}

		@Test
		void isRevokedThroughItsOwnCaseOnly() {
			long id = open(unique("Mine"));
			long other = open(unique("Other"));
			String link = link(id);
			link(other);
			long number = this.jdbc.sql("select id from client_link where case_id = :id")
				.param("id", id)
				.query(Long.class)
				.single();
			signedIn(Role.STAFF).submit(page(other) + "/link", page(other) + "/link/revoke",
					Map.of("link", Long.toString(number)));
			assertThat(visitor().get(link).status()).isEqualTo(200);
		}

		@Test
		void letsOneAddressGuessAFewTimesOnly() {
			long id = open(unique("Guessed"));
			String link = link(id);
			Visitor guesser = visitor();
			for (int i = 0; i < 20; i++) {
				assertThat(guesser.get(link).status()).as("right ones do not count").isEqualTo(200);
				assertThat(guesser.get("/en/link/" + "%032x".formatted(i)).status()).isEqualTo(404);
			}
			assertThat(guesser.get("/en/link/" + "f".repeat(32)).status()).isEqualTo(429);
			Visitor.Answer held = guesser.post(link, Map.of());
			assertThat(held.status()).isEqualTo(429);
			assertThat(held.text()).contains("wait an hour", "help@example.org");
			assertThat(visitor().get(link).status()).as("other addresses").isEqualTo(200);
		}

		@Test
		void refusesFormsOfOtherSites() throws Exception {
			long id = open(unique("Forged"));
			String link = link(id);
			Visitor client = begin(link);
			String cookie = client.cookie("zairyu-reply").orElseThrow().getValue();
			for (String path : List.of(link, "/en/reply/check/returns-on", "/en/reply/send")) {
				HttpResponse<String> answer = HttpClient.newHttpClient()
					.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
						.header("Sec-Fetch-Site", "cross-site")
						.header("Content-Type", "application/x-www-form-urlencoded")
						.header("Cookie", "zairyu-reply=" + cookie)
						.POST(HttpRequest.BodyPublishers.ofString("message=Forged&year=2035&month=8&day=1"))
						.build(), HttpResponse.BodyHandlers.ofString());
				assertThat(answer.statusCode()).as(path).isEqualTo(403);
			}
			assertThat(waiting(id)).isZero();
			Visitor staff = signedIn(Role.STAFF);
			assertThat(staff.post(page(id) + "/link", Map.of("days", "30")).location())
				.isEqualTo("/staff/account/kept");
			assertThat(count("select count(*) from client_link where case_id = " + id)).isEqualTo(1);
		}

		@Test
		void neverOpensByAForgedCookie() {
			long id = open(unique("Sealed"));
			String link = link(id);
			String cookie = begin(link).cookie("zairyu-reply").orElseThrow().getValue();
			String answers = resident().cookie("zairyu-answers").orElseThrow().getValue();
			String token = link.substring(link.lastIndexOf('/') + 1);
			for (String forged : List.of("", "x", token, cookie.substring(1), cookie + "A", answers,
					cookie.replace(cookie.charAt(30), (cookie.charAt(30) == 'A') ? 'B' : 'A'), "A".repeat(5000))) {
				Visitor visitor = visitor();
				visitor.keep("zairyu-reply", forged);
				assertThat(visitor.get("/en/reply").status()).as(forged).isEqualTo(404);
			}
			Visitor good = visitor();
			good.keep("zairyu-reply", cookie);
			assertThat(good.get("/en/reply").status()).isEqualTo(200);
			good.post("/en/clear", Map.of());
			assertThat(good.get("/en/reply").status()).as("cleared").isEqualTo(404);
		}

		@Test
		void isDeletedAMonthAfterItsEndWithWhatNobodyHasTaken() {
			long id = open(unique("Kept"));
			send(begin(link(id)), LATER, "Nobody reads this");
			LocalDate last = this.jdbc.sql("select last_day from client_link where case_id = :id")
				.param("id", id)
				.query((row, number) -> row.getObject(1, LocalDate.class))
				.single();
			retention(last.plusDays(30)).run();
			assertThat(waiting(id)).isEqualTo(1);
			assertThat(count("select count(*) from client_link where case_id = " + id)).isEqualTo(1);
			retention(last.plusDays(31)).run();
			assertThat(waiting(id)).isZero();
			assertThat(count("select count(*) from client_link where case_id = " + id)).isZero();
			assertThat(recorded(id, "client-answers-expired")).isEqualTo(1);
			assertThat(job("delete-old-links")).isNotNull();
		}

		private LinkRetention retention(LocalDate day) {
			return new LinkRetention(this.jdbc, this.transactions, this.audit,
					new LinkSettings(20, 10, java.time.Duration.ofHours(1), 30),
					Clock.fixed(day.atStartOfDay(TOKYO).toInstant(), TOKYO));
		}

		@Test
		void isExportedWithItsClientAndErasedWithTheConsent() {
			String name = unique("Withdrawn");
			Visitor resident = resident();
			String code = send(resident, name);
			long id = caseOf(name);
			this.jdbc.sql("update case_file set version = 1 where id = :id").param("id", id).update();
			String link = link(id);
			Visitor client = begin(link);
			client.submit("/en/reply/send", "/en/reply/send", Map.of("message", "Words of " + name));
			String export = signedIn(Role.STAFF).get("/staff/clients/" + clientOf(name) + "/export").response().body();
			assertThat(export).contains("client_link", "client_reply", "Words of " + name).doesNotContain("token_hash");
			resident.post("/en/receipt/withdraw", Map.of("code", code, "sure", "true"));
			assertThat(this.cases.find(id)).as("the case had been worked on").isPresent();
			assertThat(whereIs("Words of " + name)).isEmpty();
			assertThat(count("select count(*) from client_link where case_id = " + id)).isZero();
			assertThat(visitor().get(link).status()).isEqualTo(404);
		}

	}

}
