package org.zairyu.check.staff.handoff.reply;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.Question;
import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.account.Role;
import org.zairyu.check.staff.cases.note.Notes;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.testing.OnH2;
import org.zairyu.check.staff.testing.OnPostgres;
import org.zairyu.check.staff.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** What clients answer by links, and what staff do with it. */
class ClientReplyTests {

	@Nested
	@OnH2
	class H2 extends Suite {

	}

	@Nested
	@OnPostgres
	class Postgres extends Suite {

	}

	abstract static class Suite extends ReplySuite {

		@Autowired
		private Notes notes;

		@Test
		void goesFromTheOpenQuestionToTheCase() {
			String name = unique("Whole way");
			long id = open(name);
			Account hanako = account(Role.STAFF);
			this.notes.addToCase(id, "Not for the client: suspicious", hanako, Actor.system());
			Visitor client = begin(link(id));
			Visitor.Answer overview = client.get("/en/reply");
			assertThat(overview.page().select("#open ~ ul a").eachAttr("href"))
				.containsExactly("/en/reply/check/passport-valid");
			assertThat(overview.page().select("h2").eachText()).containsExactly("Please answer",
					"What we know: is it right?");
			assertThat(overview.text()).contains("Researcher").doesNotContain("suspicious", name);
			Visitor.Answer question = client.get(client.get("/en/reply/check").location());
			assertThat(question.page().select("form#question")).isNotEmpty();
			assertThat(client.post("/en/reply/check/passport-valid", Map.of()).status()).isEqualTo(422);
			assertThat(client.post("/en/reply/check/passport-valid", Map.of("answer", "yes")).location())
				.isEqualTo("/en/reply");
			Visitor.Answer wrong = client.post("/en/reply/check/returns-on?change", day("2035", "6", "1"));
			assertThat(wrong.status()).as("before the departure").isEqualTo(422);
			assertThat(wrong.page().select("#year").val()).isEqualTo("2035");
			assertThat(client.post("/en/reply/check/returns-on?change", LATER).location()).isEqualTo("/en/reply");
			assertThat(file(id).answers()).as("nothing is sent yet").isEqualTo(TRIP);
			assertThat(waiting(id)).isZero();
			Visitor.Answer review = client.get("/en/reply/send");
			assertThat(review.page().select("#changes dt").eachText()).hasSize(2);
			assertThat(review.page().select("#changes").text()).contains("25 July 2035", "20 July 2035",
					"Until now: not answered");
			Visitor.Answer sent = client.submit(review, "/en/reply/send", Map.of("message", "Flight was moved"));
			assertThat(sent.location()).isEqualTo("/en/reply/sent");
			assertThat(client.get(sent.location()).h1()).contains("sent");
			assertThat(file(id).answers()).as("nothing is taken yet").isEqualTo(TRIP);
			Visitor staff = signedIn(hanako);
			assertThat(staff.get(page(id)).page().select("#answered a").attr("href")).isEqualTo(page(id) + "/reply");
			assertThat(staff.get("/staff/clients/" + clientOf(name)).text()).contains("Client has answered");
			assertThat(staff.get(staff.submit("/staff/clients", "/staff/clients", Map.of("q", name)).location()).text())
				.contains("Client has answered");
			assertThat(queueOf(staff, hanako, id)).contains("Client has answered");
			Visitor.Answer compared = staff.get(page(id) + "/reply");
			assertThat(compared.page().select("#reply-changes tbody tr").eachText()).hasSize(2)
				.anySatisfy((row) -> assertThat(row).contains("20 July 2035", "25 July 2035"))
				.anySatisfy((row) -> assertThat(row).contains("Not answered", "Yes"));
			assertThat(compared.page().select("#message-text").text()).isEqualTo("Flight was moved");
			assertThat(compared.page().select("#effects ~ *").text()).contains("Re-entry");
			Visitor.Answer taken = staff.submit(compared, page(id) + "/reply/take", Map.of());
			assertThat(taken.location()).isEqualTo(page(id) + "?saved");
			assertThat(answer(id, Question.RETURNS_ON)).isEqualTo("2035-07-25");
			assertThat(answer(id, Question.PASSPORT_VALID)).isEqualTo("yes");
			assertThat(file(id).complete()).isTrue();
			assertThat(file(id).savedBy()).isEqualTo(hanako.username());
			assertThat(waiting(id)).isZero();
			assertThat(staff.get(page(id)).page().select("#answered")).isEmpty();
			assertThat(staff.get(page(id)).page().select(".zc-note").text()).contains("Flight was moved");
			assertThat(staff.get(page(id) + "/history").text()).contains("Answered by a link",
					"Took over the client’s answers", "Opened a link of the agency");
		}

		private String queueOf(Visitor staff, Account person, long id) {
			this.jdbc.sql("update case_file set assignee_id = :person where id = :id")
				.param("person", person.id())
				.param("id", id)
				.update();
			return staff.get("/staff?who=mine").page().select("#queue-lines tbody tr").text();
		}

		@Test
		void leavesTheOwnCheckOfTheVisitorAlone() {
			long id = open(unique("Own check"));
			Visitor client = resident();
			String own = client.cookie("zairyu-answers").orElseThrow().getValue();
			String link = link(id);
			client.submit(link, link, Map.of());
			assertThat(client.get("/en/check/answers").text()).contains("1 June 2035");
			assertThat(client.get("/en/reply").text()).doesNotContain("1 June 2035").contains("20 July 2035");
			send(client, LATER, "");
			assertThat(client.cookie("zairyu-answers").orElseThrow().getValue()).isEqualTo(own);
			assertThat(client.get("/en/reply").status()).as("after sending").isEqualTo(404);
		}

		@Test
		void keepsWhatIsTypedInAnotherLanguage() {
			long id = open(unique("Language"));
			Visitor client = begin(link(id));
			Visitor.Answer asked = client.get("/en/reply/check/returns-on?change");
			assertThat(asked.page().select(".zc-languages button").eachAttr("formaction"))
				.contains("/ja/reply/check/returns-on?change&as-typed");
			Visitor.Answer again = client.post("/ja/reply/check/returns-on?change&as-typed", day("2035", "13", "99"));
			assertThat(again.status()).isEqualTo(200);
			assertThat(again.page().select("#month").val()).isEqualTo("13");
		}

		@Test
		void tellsStaffWhatTheClientDoesNotKnowAndLeavesItAsItIs() {
			long id = open(unique("Unsure"));
			Visitor client = begin(link(id));
			assertThat(client.get("/en/reply/check/expires-on?change").page().select("button[name=unsure]"))
				.isNotEmpty();
			client.post("/en/reply/check/expires-on?change", Map.of("unsure", "yes"));
			client.submit("/en/reply/send", "/en/reply/send", Map.of("message", ""));
			Visitor staff = signedIn(Role.STAFF);
			Visitor.Answer compared = staff.get(page(id) + "/reply");
			assertThat(compared.page().select("#reply-changes tbody").text()).contains("31 March 2036", "I don’t know");
			int version = file(id).version();
			staff.submit(compared, page(id) + "/reply/take", Map.of());
			assertThat(answer(id, Question.EXPIRES_ON)).isEqualTo("2036-03-31");
			assertThat(file(id).version()).as("nothing to save").isEqualTo(version);
			assertThat(recorded(id, "client-answers-taken")).isEqualTo(1);
		}

		@Test
		void sendsNothingWhereThereIsNothingToSay() {
			long id = open(unique("Nothing"));
			Visitor client = begin(link(id));
			client.post("/en/reply/check/returns-on?change", day("2035", "7", "20"));
			Visitor.Answer told = client.submit("/en/reply/send", "/en/reply/send", Map.of("message", "  "));
			assertThat(told.status()).isEqualTo(422);
			assertThat(told.page().select(".govuk-error-summary a").attr("href")).isEqualTo("#message");
			Visitor.Answer longer = client.submit("/en/reply/send", "/en/reply/send",
					Map.of("message", "x".repeat(2001)));
			assertThat(longer.status()).isEqualTo(422);
			assertThat(longer.page().select("#message").text()).hasSize(2001);
			assertThat(waiting(id)).isZero();
			client.submit("/en/reply/send", "/en/reply/send", Map.of("message", "x".repeat(2000)));
			assertThat(waiting(id)).isEqualTo(1);
		}

		@Test
		void showsAMessageAsText() {
			long id = open(unique("Script"));
			String evil = "</textarea><script>alert(1)</script><img src=x onerror=alert(1)>\u0000${7*7}";
			send(begin(link(id)), LATER, evil);
			Visitor staff = signedIn(Role.STAFF);
			Visitor.Answer page = staff.get(page(id) + "/reply");
			assertThat(page.page().select("main script, main img")).isEmpty();
			assertThat(page.page().select("#message-text").text()).contains("<script>alert(1)</script>", "${7*7}");
			staff.submit(page, page(id) + "/reply/take", Map.of());
			assertThat(staff.get(page(id)).page().select(".zc-note script, .zc-note img")).isEmpty();
			assertThat(staff.get(page(id)).page().select(".zc-note").text()).contains("<script>");
		}

		@Test
		void replacesWhatWasSentBefore() {
			long id = open(unique("Twice"));
			String link = link(id);
			Visitor first = begin(link);
			Visitor second = begin(link);
			send(first, LATER, "First");
			assertThat(second.get("/en/reply/send").page().select("#waiting").text()).contains("replace");
			send(second, day("2035", "7", "30"), "Second");
			assertThat(waiting(id)).isEqualTo(1);
			Visitor.Answer page = signedIn(Role.STAFF).get(page(id) + "/reply");
			assertThat(page.text()).contains("30 July 2035", "Second").doesNotContain("First", "25 July 2035");
			Visitor third = begin(link);
			assertThat(third.get("/en/reply/send").page().select("#changes").text()).as("goes on with what was sent")
				.contains("30 July 2035");
		}

		@Test
		void keepsOneOfManyThatAreSentAtOnce() throws Exception {
			long id = open(unique("At once"));
			String link = link(id);
			List<Visitor> browsers = List.of(begin(link), begin(link), begin(link), begin(link));
			browsers.forEach((browser) -> browser.post("/en/reply/check/returns-on?change", LATER));
			try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
				List<Callable<Integer>> sends = browsers.stream()
					.map((browser) -> (Callable<Integer>) () -> browser
						.post("/en/reply/send", Map.of("message", browser.address()))
						.status())
					.toList();
				threads.invokeAll(sends).forEach((sent) -> assertThat(sent.resultNow()).isEqualTo(302));
			}
			assertThat(waiting(id)).isEqualTo(1);
			assertThat(recorded(id, "client-answered")).isEqualTo(4);
		}

		@Test
		void isTakenOnce() throws Exception {
			long id = open(unique("Taken"));
			send(begin(link(id)), LATER, "Once");
			List<Visitor> people = List.of(signedIn(Role.STAFF), signedIn(Role.STAFF), signedIn(Role.ADMIN));
			List<Visitor.Answer> pages = people.stream().map((person) -> person.get(page(id) + "/reply")).toList();
			int version = file(id).version();
			try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
				List<Callable<Integer>> takes = List.of(0, 1, 2)
					.stream()
					.map((i) -> (Callable<Integer>) () -> people.get(i)
						.submit(pages.get(i), page(id) + "/reply/take", Map.of())
						.status())
					.toList();
				assertThat(threads.invokeAll(takes).stream().map((take) -> take.resultNow())).containsOnlyOnce(302)
					.filteredOn((status) -> status == 409)
					.hasSize(2);
			}
			assertThat(file(id).version()).isEqualTo(version + 1);
			assertThat(this.notes.of(file(id))).hasSize(1);
			Visitor.Answer late = people.getFirst().get(page(id) + "/reply");
			assertThat(late.status()).isEqualTo(200);
			assertThat(late.page().select("#none")).isNotEmpty();
		}

		@Test
		void isComparedAnewWhenTheCaseHasChangedMeanwhile() {
			long id = open(unique("Meanwhile"));
			send(begin(link(id)), LATER, "");
			Visitor staff = signedIn(Role.STAFF);
			Visitor.Answer old = staff.get(page(id) + "/reply");
			Answers changed = TRIP.with(Question.RETURNS_ON, "2035-07-22").with(Question.PASSPORT_VALID, "no");
			this.cases.save(id, 0, changed, Actor.system());
			Visitor.Answer told = staff.submit(old, page(id) + "/reply/take", Map.of());
			assertThat(told.status()).isEqualTo(409);
			assertThat(told.page().select("#stale")).isNotEmpty();
			assertThat(told.page().select("#since")).isNotEmpty();
			assertThat(told.page().select("#reply-changes tbody tr").eachText()).singleElement()
				.asString()
				.contains("22 July 2035", "25 July 2035");
			assertThat(answer(id, Question.RETURNS_ON)).isEqualTo("2035-07-22");
			assertThat(waiting(id)).isEqualTo(1);
			staff.submit(told, page(id) + "/reply/take", Map.of());
			assertThat(answer(id, Question.RETURNS_ON)).isEqualTo("2035-07-25");
			assertThat(answer(id, Question.PASSPORT_VALID)).as("what staff saved stays").isEqualTo("no");
		}

		@Test
		void isNotTakenWhereItNoLongerFits() {
			long id = open(unique("At odds"));
			send(begin(link(id)), LATER, "");
			this.cases.save(id, 0, TRIP.with(Question.DEPARTS_ON, "2035-08-01").with(Question.RETURNS_ON, "2035-08-20"),
					Actor.system());
			Visitor staff = signedIn(Role.STAFF);
			Visitor.Answer page = staff.get(page(id) + "/reply");
			assertThat(page.page().select("#contradictions li").eachText()).hasSize(1);
			assertThat(page.page().select("form[action=" + page(id) + "/reply/take]")).isEmpty();
			long reply = Long.parseLong(page.page().select("input[name=reply]").val());
			Visitor.Answer forced = staff.submit(page, page(id) + "/reply/refuse", Map.of("why", ""));
			assertThat(forced.status()).isEqualTo(422);
			String token = page.page().select("input[name=_csrf]").val();
			assertThat(staff
				.post(page(id) + "/reply/take", Map.of("reply", Long.toString(reply), "version", "1", "_csrf", token))
				.status()).isEqualTo(422);
			assertThat(answer(id, Question.RETURNS_ON)).isEqualTo("2035-08-20");
		}

		@Test
		void isRefusedWithANote() {
			long id = open(unique("Refused"));
			send(begin(link(id)), LATER, "Please");
			Visitor staff = signedIn(Role.STAFF);
			Visitor.Answer page = staff.get(page(id) + "/reply");
			Visitor.Answer told = staff.submit(page, page(id) + "/reply/refuse", Map.of("why", "x".repeat(1501)));
			assertThat(told.status()).isEqualTo(422);
			assertThat(told.page().select("#why").text()).hasSize(1501);
			Visitor.Answer done = staff.submit(told, page(id) + "/reply/refuse",
					Map.of("why", "Another person’s card"));
			assertThat(done.location()).isEqualTo(page(id) + "#notes");
			assertThat(file(id).answers()).isEqualTo(TRIP);
			assertThat(waiting(id)).isZero();
			assertThat(this.notes.of(file(id))).singleElement()
				.satisfies((note) -> assertThat(note.text()).contains("Another person’s card", "Please"));
			assertThat(recorded(id, "client-answers-refused")).isEqualTo(1);
		}

		@Test
		void staysInItsCase() {
			long id = open(unique("Mine"));
			long other = open(unique("Not mine"));
			send(begin(link(id)), LATER, "");
			Visitor staff = signedIn(Role.STAFF);
			Visitor.Answer page = staff.get(page(id) + "/reply");
			Map<String, String> fields = Map.of("reply", page.page().select("input[name=reply]").val(), "version", "0",
					"why", "Mixed up", "_csrf", page.page().select("input[name=_csrf]").val());
			assertThat(staff.post(page(other) + "/reply/take", fields).status()).isEqualTo(409);
			assertThat(staff.post(page(other) + "/reply/refuse", fields).status()).isEqualTo(409);
			assertThat(file(other).answers()).isEqualTo(TRIP);
			assertThat(waiting(id)).isEqualTo(1);
			assertThat(staff.post(page(id) + "/reply/take", Map.of("reply", fields.get("reply"), "version", "0"))
				.location()).as("without a token").isEqualTo("/staff/account/kept");
			assertThat(waiting(id)).isEqualTo(1);
		}

		@Test
		void leavesNothingHalfDone() {
			long id = open(unique("Broken"));
			String half = unique("Half done");
			send(begin(link(id)), LATER, half);
			Visitor staff = signedIn(Role.STAFF);
			Visitor.Answer page = staff.get(page(id) + "/reply");
			// a note that cannot be stored stands for a program that is killed before the
			// end
			this.jdbc.sql("alter table note add constraint broken check (text not like '%" + half + "%')").update();
			try {
				assertThat(staff.submit(page, page(id) + "/reply/take", Map.of()).status()).isEqualTo(500);
			}
			finally {
				this.jdbc.sql("alter table note drop constraint broken").update();
			}
			assertThat(file(id).answers()).isEqualTo(TRIP);
			assertThat(waiting(id)).isEqualTo(1);
			assertThat(recorded(id, "client-answers-taken")).isZero();
		}

		@Test
		void waitsAfterManySendings() {
			long id = open(unique("Many"));
			String link = link(id);
			for (int i = 0; i < 10; i++) {
				send(begin(link), day("2035", "7", Integer.toString(21 + i % 5)), "Number " + i);
			}
			Visitor client = begin(link);
			Visitor.Answer held = client.submit("/en/reply/send", "/en/reply/send", Map.of("message", "Typed"));
			assertThat(held.status()).isEqualTo(429);
			assertThat(held.page().select("#message").text()).isEqualTo("Typed");
		}

	}

}
