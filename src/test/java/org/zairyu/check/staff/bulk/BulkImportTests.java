package org.zairyu.check.staff.bulk;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.Question;
import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.account.Role;
import org.zairyu.check.staff.cases.Case;
import org.zairyu.check.staff.cases.CaseOrigin;
import org.zairyu.check.staff.cases.CaseState;
import org.zairyu.check.staff.cases.CaseWork;
import org.zairyu.check.staff.cases.Cases;
import org.zairyu.check.staff.cases.note.Notes;
import org.zairyu.check.staff.client.Client;
import org.zairyu.check.staff.client.Clients;
import org.zairyu.check.staff.client.NewClient;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.testing.OnH2;
import org.zairyu.check.staff.testing.OnPostgres;
import org.zairyu.check.staff.testing.StaffSuite;
import org.zairyu.check.staff.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** What an import shows before it does anything, what it does, and how it is undone. */
class BulkImportTests {

	@Nested
	@OnH2
	class H2 extends Suite {

	}

	@Nested
	@OnPostgres
	class Postgres extends Suite {

	}

	abstract static class Suite extends StaffSuite {

		private static final String PAGE = "/staff/bulk";

		private static final String HEADER = "ref,name,email,tags,assignee,status,expires-on,age,topics\n";

		@Autowired
		private Clients clients;

		@Autowired
		private Cases cases;

		@Autowired
		private CaseWork work;

		@Autowired
		private Notes notes;

		/** All tests share one database, and nobody of an earlier test is to be alike. */
		@BeforeEach
		void renameEarlierClients() {
			this.jdbc
				.sql("update client set name = 'Earlier ' || cast(id as varchar(20)), other_name = null, email = null")
				.update();
		}

		@Test
		void updatesTheOpenCaseByReferenceAndNeverDoublesIt() {
			Account account = account(Role.STAFF);
			Visitor staff = signedIn(account);
			String ref = unique("up");
			String first = HEADER + row(ref + "-1", "Hoa,hoa@example.org,law,", "student,2028-03-31,21,address")
					+ row(ref + "-2", "Wang,,,", "student,2028-03-31,22,") + row(ref + "-3", ",,,", "student,,,");
			String run = check(staff, first);
			assertThat(plan(staff.get(run))).containsExactly("3", "0", "0", "0");
			done(staff, run);
			assertThat(plan(staff.get(check(staff, first)))).as("the same file again")
				.containsExactly("0", "0", "3", "0");
			String second = HEADER
					+ row(ref + "-1", "Nguyen Thi Hoa,,\"science, law\"," + account.username(), "student,2029-03-31,,")
					+ row(ref + "-2", ",,,", "student,,,") + row(ref + "-3", ",x@example.org,,", "student,,,")
					+ row(ref + "-4", "New,,,", "dependent,2027-03-31,30,");
			String again = check(staff, second);
			Visitor.Answer shown = staff.get(again + "?show=changed");
			assertThat(plan(shown)).containsExactly("1", "2", "1", "0");
			assertThat(shown.text()).contains("Name: Hoa → Nguyen Thi Hoa", "Tags: law → law, science",
					"Assigned to: (empty) → " + account.displayName(), "2028", "2029",
					"E-mail: (empty) → x@example.org");
			assertThat(file(ref + "-1").answers().text(Question.EXPIRES_ON)).as("nothing is done yet")
				.isEqualTo("2028-03-31");
			done(staff, again);
			Client client = client(ref + "-1");
			assertThat(client.details()).isEqualTo(new NewClient(ref + "-1", "Nguyen Thi Hoa", null, "hoa@example.org",
					client.language(), List.of("law", "science")));
			Case file = file(ref + "-1");
			assertThat(file.answers().text(Question.EXPIRES_ON)).isEqualTo("2029-03-31");
			assertThat(file.answers().text(Question.AGE)).as("an empty cell changes nothing").isEqualTo("21");
			assertThat(file.answers().text(Question.TOPICS)).isEqualTo("address");
			assertThat(file.assigneeId()).isEqualTo(account.id());
			assertThat(file.version()).isEqualTo(1);
			assertThat(file(ref + "-2").version()).as("nothing new").isZero();
			assertThat(count(
					"select count(*) from case_file f join client c on c.id = f.client_id where c.reference like '"
							+ ref + "-%'"))
				.isEqualTo(4);
		}

		@Test
		void showsWhoMayBeAClientAlreadyAndLeavesThemOut() {
			String ref = unique("alike");
			String mail = ref.replace("-", "") + "@example.org";
			Client byMail = this.clients.add(new NewClient(null, "Other " + ref, mail, "en"), Actor.system());
			Client byName = client(ref + "-old", "グエン・" + ref, "student");
			Client listed = client(ref + "-3", "Wang " + ref, "student");
			client(ref + "-older", "Silva " + ref, "dependent");
			String file = HEADER + row(ref + "-1", "Hoa," + mail.toUpperCase() + ",,", "student,2028-03-31,21,")
					+ row(ref + "-2", ref.toUpperCase() + "･ｸﾞｴﾝ ,,,", "student,2028-03-31,21,")
					+ row(ref + "-3", ",,,", "student,2028-03-31,21,")
					+ row(ref + "-4", "wang " + ref.toUpperCase() + ",,,", "student,2028-03-31,22,")
					+ row(ref + "-5", "Silva " + ref + ",,,", "student,2028-03-31,22,");
			Visitor staff = signedIn(Role.STAFF);
			String run = check(staff, file);
			Visitor.Answer shown = staff.get(run + "?show=alike");
			assertThat(plan(shown)).as("new, changed, same, perhaps known, left out")
				.containsExactly("2", "1", "0", "2", "0");
			assertThat(shown.page().select(".zc-rows tbody th").eachText()).containsExactly(ref + "-1", ref + "-2");
			assertThat(shown.page().select(".zc-rows a").eachAttr("href"))
				.containsExactly("/staff/clients/" + byMail.id(), "/staff/clients/" + byName.id());
			assertThat(shown.text()).contains("2 rows may be people who are clients already");
			Visitor.Answer made = done(staff, run);
			assertThat(made.text()).contains("3 rows were imported.", "2 rows were left out");
			assertThat(this.clients.findByReference(ref + "-1")).isEmpty();
			assertThat(client(ref + "-4").id()).as("their own references tell them apart").isNotEqualTo(listed.id());
			assertThat(staff.get(run + "/refused.csv").response().body())
				.contains(ref + "-1", ref + "-2", "the same e-mail address")
				.doesNotContain(ref + "-4");
			this.clients.update(byMail.id(), 0, new NewClient(ref + "-1", "Other " + ref, mail, "en"), Actor.system());
			String again = check(staff, file);
			assertThat(plan(staff.get(again))).as("the first is the client now")
				.containsExactly("1", "0", "3", "1", "0");
			staff.submit(again, again + "/cases", Map.of("alike", "true"));
			assertThat(wait(staff, again).text()).contains("2 rows were imported.").doesNotContain("left out, for");
			assertThat(client(ref + "-1").id()).isEqualTo(byMail.id());
			assertThat(client(ref + "-2").id()).isNotEqualTo(byName.id());
			staff.submit(again, again + "/undo", Map.of());
			assertThat(wait(staff, again).text()).contains("The import is undone");
			assertThat(this.clients.findByReference(ref + "-2")).isEmpty();
			assertThat(this.cases.ofClient(byMail.id())).isEmpty();
		}

		private Client client(String ref, String name, String status) {
			Client client = this.clients.add(new NewClient(ref, name, null, "en"), Actor.system());
			this.cases.open(client.id(), Answers.EMPTY.with(Question.STATUS, status), CaseOrigin.STAFF, Actor.system());
			return client;
		}

		@Test
		void leavesOutWhatCannotBeDoneAndGivesItBackWithTheReason() {
			Visitor staff = signedIn(Role.STAFF);
			String ref = unique("out");
			Client two = this.clients.add(new NewClient(ref + "-two", "Two", null, "en"), Actor.system());
			Client past = this.clients.add(new NewClient(ref + "-past", "Past", null, "en"), Actor.system());
			this.cases.open(two.id(), Answers.EMPTY, CaseOrigin.STAFF, Actor.system());
			this.cases.open(two.id(), Answers.EMPTY, CaseOrigin.STAFF, Actor.system());
			long closed = this.cases.open(past.id(), Answers.EMPTY, CaseOrigin.STAFF, Actor.system());
			this.work.change(closed, CaseState.CLOSED, null, Actor.system());
			Client trip = this.clients.add(new NewClient(ref + "-trip", "Trip", null, "en"), Actor.system());
			this.cases.open(
					trip.id(), Answers.read(Map.of(Question.TOPICS, "travel", Question.STATUS, "student",
							Question.TRAVEL_PLAN, "return", Question.DEPARTS_ON, "2031-05-01")),
					CaseOrigin.STAFF, Actor.system());
			String file = "整理番号,氏名,在留資格,再入国日,メモ\n" + ref + "-two,,留学,,m\n" + ref + "-past,,留学,,\n" + ",だれか,留学,,\n" + ref
					+ "-d,A,留学,,\n" + ref + "-d,B,留学,,\n" + ref + "-bad,=1+1,学生,,\n" + ref + "-trip,,留学,2031/4/1,\n";
			String run = staff.upload(PAGE, Map.of(), "p.csv", file.getBytes(StandardCharsets.UTF_8)).location();
			staff.send(staff.get(run), run + "/columns", Map.of("column", "-"));
			wait(staff, run);
			assertThat(plan(staff.get(run))).as("one for a client whose case is closed")
				.containsExactly("1", "0", "0", "6");
			assertThat(staff.get(run + "?show=refused").text()).contains("The client has several open cases",
					"There is no reference", "Several rows of the file have this reference",
					"this is not one of the answers", "The answers contradict those of the open case",
					"the return lies before the departure");
			String refused = staff.get(run + "/refused.csv").response().body();
			assertThat(refused.lines().toList()).hasSize(7).first().isEqualTo("\ufeff整理番号,氏名,在留資格,再入国日,メモ,Errors");
			assertThat(refused).contains(ref + "-two,,留学,,m,The client has several open cases",
					ref + "-bad,'=1+1,学生,,,");
			done(staff, run);
			assertThat(count("select count(*) from case_file where client_id = " + past.id())).isEqualTo(2);
			String corrected = check(staff, refused.replace("学生", "留学").replace(ref + "-two", ref + "-three"));
			assertThat(plan(staff.get(corrected))).as("the reasons are no column").containsExactly("2", "0", "0", "4");
			assertThat(staff.get(corrected + "?show=new").text()).contains("=1+1").doesNotContain("'=1+1");
		}

		@Test
		void leavesOutARowThatSomebodyHasChangedSinceItWasShown() {
			Visitor staff = signedIn(Role.STAFF);
			String ref = unique("since");
			done(staff, check(staff, HEADER + row(ref + "-1", "A,,,", "student,,20,")
					+ row(ref + "-2", "B,,,", "student,,20,") + row(ref + "-3", "C,,,", "student,,20,")));
			String run = check(staff,
					HEADER + row(ref + "-1", "A,,,", "student,,21,") + row(ref + "-2", "B,,,", "student,,21,")
							+ row(ref + "-3", "C,,,", "student,,21,") + row(ref + "-4", "D,,,", "student,,21,"));
			assertThat(plan(staff.get(run))).containsExactly("1", "3", "0", "0");
			Case file = file(ref + "-1");
			this.cases.save(file.id(), 0, file.answers().with(Question.AGE, "40"), Actor.system());
			Client client = client(ref + "-2");
			this.clients.update(client.id(), client.version(), new NewClient(ref + "-2", "Other", null, "en"),
					Actor.system());
			this.clients.add(new NewClient(ref + "-4", "By hand", null, "en"), Actor.system());
			assertThat(done(staff, run).text()).contains("1 row was imported",
					"3 rows were left out, because somebody");
			assertThat(file(ref + "-1").answers().text(Question.AGE)).isEqualTo("40");
			assertThat(client(ref + "-2").name()).isEqualTo("Other");
			assertThat(file(ref + "-2").answers().text(Question.AGE)).isEqualTo("20");
			assertThat(file(ref + "-3").answers().text(Question.AGE)).isEqualTo("21");
			assertThat(this.cases.ofClient(client(ref + "-4").id())).isEmpty();
		}

		@Test
		void comparesAgainOnRequest() {
			Visitor staff = signedIn(Role.STAFF);
			String ref = unique("again");
			String run = check(staff, HEADER + row(ref, "A " + ref + ",,,", "student,,20,"));
			assertThat(plan(staff.get(run))).containsExactly("1", "0", "0", "0");
			Client client = this.clients.add(new NewClient(ref, "A " + ref, null, "en"), Actor.system());
			this.cases.open(client.id(), Answers.read(Map.of(Question.STATUS, "student", Question.AGE, "20")),
					CaseOrigin.STAFF, Actor.system());
			staff.submit(run, run + "/again", Map.of());
			assertThat(plan(wait(staff, run))).containsExactly("0", "0", "1", "0");
			assertThat(staff.get(run).page().select("form[action$=/cases]")).isEmpty();
		}

		@Test
		void twoPeopleWithTheSameFileMakeEverythingOnce() {
			Visitor one = signedIn(Role.STAFF);
			Visitor other = signedIn(Role.STAFF);
			String ref = unique("same");
			StringBuilder file = new StringBuilder(HEADER);
			for (int i = 0; i < 120; i++) {
				file.append(row(ref + "-" + i, "P" + i + ",,,", "student,2028-03-31,20,"));
			}
			String first = check(one, file.toString());
			String second = check(other, file.toString());
			CompletableFuture
				.allOf(CompletableFuture.runAsync(() -> done(one, first)),
						CompletableFuture.runAsync(() -> done(other, second)))
				.join();
			assertThat(count("select count(*) from client where reference like '" + ref + "-%'")).isEqualTo(120);
			assertThat(count(
					"select count(*) from case_file f join client c on c.id = f.client_id where c.reference like '"
							+ ref + "-%'"))
				.isEqualTo(120);
			assertThat(count(
					"select sum(cases_made) from bulk_run where id in (" + number(first) + "," + number(second) + ")"))
				.isEqualTo(120);
			assertThat(count(
					"select sum(moved_rows) from bulk_run where id in (" + number(first) + "," + number(second) + ")"))
				.isEqualTo(120);
		}

		@Test
		void undoesAnImportAndGivesBackWhatWasThere() {
			Account account = account(Role.STAFF);
			Visitor staff = signedIn(account);
			String ref = unique("undo");
			done(staff,
					check(staff, HEADER + row(ref + "-1", "A,a@example.org,law,", "student,2028-03-31,20,address")));
			Case before = file(ref + "-1");
			NewClient details = client(ref + "-1").details();
			String run = check(staff,
					HEADER + row(ref + "-1", "B,b@example.org,art," + account.username(), "dependent,2029-03-31,21,")
							+ row(ref + "-2", "N,,art,", "student,,20,"));
			done(staff, run);
			assertThat(client(ref + "-1").name()).isEqualTo("B");
			staff.get("/staff/cases/" + before.id());
			staff.get("/staff/clients/" + client(ref + "-2").id());
			staff.submit(PAGE, "/staff/sign-out", Map.of());
			assertThat(count("select count(*) from bulk_chunk where run_id = " + number(run))).isZero();
			Visitor later = signedIn(account);
			assertThat(later.get(PAGE).text()).contains("people.csv", "Imported");
			assertThat(later.get(run + "/results.csv").status()).isEqualTo(404);
			later.submit(run, run + "/undo", Map.of());
			assertThat(wait(later, run).text()).contains("The import is undone");
			assertThat(this.clients.findByReference(ref + "-2")).isEmpty();
			assertThat(client(ref + "-1").details()).isEqualTo(details);
			Case after = file(ref + "-1");
			assertThat(after.answers()).isEqualTo(before.answers());
			assertThat(after.assigneeId()).isEqualTo(before.assigneeId());
			assertThat(after.nextDue()).isEqualTo(before.nextDue());
			assertThat(count("select count(*) from bulk_change where run_id = " + number(run))).isZero();
			assertThat(count("select count(*) from audit_entry where action = 'bulk-undone' and subject_id = '"
					+ number(run) + "'"))
				.isEqualTo(1);
			assertThat(later.get(run).page().select("form[action$=/undo]")).isEmpty();
		}

		@Test
		void undoesNothingOnceAnythingWasTouched() {
			Account account = account(Role.STAFF);
			Visitor staff = signedIn(account);
			String ref = unique("touch");
			String note = imported(staff, ref + "-a");
			this.notes.addToCase(file(ref + "-a").id(), "text", account, Actor.system());
			String further = imported(staff, ref + "-b");
			this.cases.open(client(ref + "-b").id(), Answers.EMPTY, CaseOrigin.STAFF, Actor.system());
			String gone = imported(staff, ref + "-c");
			this.clients.delete(client(ref + "-c").id(), Actor.system());
			String changed = imported(staff, ref + "-d");
			Client client = client(ref + "-d");
			this.clients.update(client.id(), 0, client.details(), Actor.system());
			for (String run : List.of(note, further, gone, changed)) {
				staff.submit(run, run + "/undo", Map.of());
				assertThat(wait(staff, run).text()).as(run)
					.contains("Nothing was undone: 1 client or case was touched");
			}
			assertThat(count("select count(*) from client where reference like '" + ref + "-%'")).isEqualTo(3);
			assertThat(count(
					"select count(*) from case_file f join client c on c.id = f.client_id where c.reference like '"
							+ ref + "-%'"))
				.isEqualTo(4);
		}

		@Test
		void undoesNothingForOthers() {
			Visitor staff = signedIn(Role.STAFF);
			String run = imported(staff, unique("mine"));
			Visitor other = signedIn(Role.ADMIN);
			Map<String, String> token = Map.of("_csrf", other.get(PAGE).page().select("input[name=_csrf]").val());
			for (String action : List.of("/undo", "/again", "/columns")) {
				assertThat(other.post(run + action, token).status()).as(action).isEqualTo(404);
			}
			assertThat(other.get(run + "/refused.csv").status()).isEqualTo(404);
		}

		private String imported(Visitor staff, String ref) {
			String run = check(staff, HEADER + row(ref, "A " + ref + ",,,", "student,,20,"));
			done(staff, run);
			return run;
		}

		private static String row(String ref, String person, String answers) {
			return ref + "," + person + "," + answers + "\n";
		}

		private Client client(String ref) {
			return this.clients.findByReference(ref).orElseThrow();
		}

		private Case file(String ref) {
			List<Case> files = this.cases.ofClient(client(ref).id());
			assertThat(files).hasSize(1);
			return files.getFirst();
		}

		private static List<String> plan(Visitor.Answer page) {
			return page.page().select(".zc-plan dd").eachText();
		}

		private static Visitor.Answer done(Visitor staff, String run) {
			staff.submit(run, run + "/cases", Map.of());
			return wait(staff, run);
		}

		private static String check(Visitor staff, String file) {
			Visitor.Answer sent = staff.upload(PAGE, Map.of(), "people.csv", file.getBytes(StandardCharsets.UTF_8));
			assertThat(sent.location()).as(sent.text()).startsWith(PAGE + "/");
			wait(staff, sent.location());
			return sent.location();
		}

		private static long number(String run) {
			return Long.parseLong(run.substring(run.lastIndexOf('/') + 1));
		}

		private static Visitor.Answer wait(Visitor staff, String run) {
			return Awaitility.await()
				.atMost(Duration.ofSeconds(60))
				.pollInterval(Duration.ofMillis(50))
				.until(() -> staff.get(run), (answer) -> answer.response().headers().firstValue("Refresh").isEmpty());
		}

	}

}
