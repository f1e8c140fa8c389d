package org.zairyu.check.staff.cases.note;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.zairyu.check.situation.Answers;
import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.account.Role;
import org.zairyu.check.staff.cases.CaseOrigin;
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

import static org.assertj.core.api.Assertions.assertThat;

/** What members of staff write down about cases and clients. */
class NoteTests {

	@Nested
	@OnH2
	class H2 extends Suite {

	}

	@Nested
	@OnPostgres
	class Postgres extends Suite {

	}

	abstract static class Suite extends StaffSuite {

		@Autowired
		private Clients clients;

		@Autowired
		private Cases cases;

		@Autowired
		private Notes notes;

		@Autowired
		private AuditLog audit;

		private Account author;

		private Visitor staff;

		private long client;

		private long id;

		private String page;

		@BeforeEach
		void open() {
			this.author = account(Role.STAFF);
			this.staff = signedIn(this.author);
			this.client = this.clients.add(new NewClient(null, unique("Noted"), null, "en"), Actor.system()).id();
			this.id = file();
			this.page = "/staff/cases/" + this.id;
		}

		private long file() {
			return this.cases.open(this.client, Answers.EMPTY, CaseOrigin.STAFF, Actor.system());
		}

		private Note write(String text) {
			assertThat(
					this.staff.send(this.staff.get(this.page), this.page + "/notes", Map.of("text", text)).location())
				.isEqualTo(this.page + "#notes");
			return note(text);
		}

		private Note writeAboutClient(String text) {
			this.staff.send(this.staff.get(this.page), this.page + "/notes", Map.of("text", text, "client", "true"));
			return note(text);
		}

		private Note note(String text) {
			return this.notes.of(this.cases.find(this.id).orElseThrow())
				.stream()
				.filter((note) -> note.text().equals(text))
				.findFirst()
				.orElseThrow();
		}

		private Note now(Note note) {
			return this.notes.find(note.id()).orElseThrow();
		}

		private static String address(Note note) {
			return "/staff/notes/" + note.id();
		}

		private static List<String> texts(Visitor.Answer page) {
			return page.page().select(".zc-note__text").eachText();
		}

		private List<String> actions(String subject, long number) {
			return this.audit.about(subject, number)
				.stream()
				.map(AuditEntry::action)
				.filter((action) -> action.startsWith("note"))
				.toList();
		}

		@Test
		void saysWhoEditedItAndKeepsItsAuthor() {
			Note note = write("Comes on Monday");
			assertThat(this.staff.get(this.page).page().select("#note-" + note.id()).text())
				.contains(this.author.displayName())
				.doesNotContain("edited");
			String edit = this.staff.get(this.page).page().select("#note-" + note.id() + " a").attr("href");
			Visitor.Answer form = this.staff.get(edit);
			assertThat(form.page().select("#text").first().wholeText().strip()).isEqualTo("Comes on Monday");
			Visitor.Answer saved = this.staff.submit(form, address(note), Map.of("text", "Comes on Tuesday\r\n"));
			assertThat(saved.location()).isEqualTo(this.page + "#notes");
			Account admin = account(Role.ADMIN);
			assertThat(texts(this.staff.get(this.page))).containsExactly("Comes on Tuesday");
			signedIn(admin).submit(address(note), address(note), Map.of("text", "Comes on Friday"));
			assertThat(now(note)).satisfies((edited) -> {
				assertThat(edited.author()).isEqualTo(this.author.displayName());
				assertThat(edited.createdAt()).isEqualTo(note.createdAt());
				assertThat(edited.editedBy()).isEqualTo(admin.displayName());
			});
			assertThat(this.staff.get(this.page).page().select("#note-" + note.id() + " .zc-note__by").text())
				.startsWith(this.author.displayName())
				.containsPattern("edited by " + admin.displayName() + ", \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d");
			assertThat(actions("case", this.id)).containsExactly("note-edited", "note-edited", "note-added");
		}

		@Test
		void isEditedByItsAuthorAndAdminsOnly() {
			Note note = write("Mine");
			Visitor other = signedIn(Role.STAFF);
			assertThat(other.get(this.page).page().select("#note-" + note.id() + " a")).isEmpty();
			assertThat(other.get(address(note)).status()).isEqualTo(404);
			Map<String, String> fields = Map.of("text", "Yours", "version", "0", "_csrf",
					other.get(this.page).page().select("[name=_csrf]").val());
			assertThat(other.post(address(note), fields).status()).isEqualTo(404);
			assertThat(now(note)).isEqualTo(note);
			assertThat(signedIn(Role.ADMIN).get(this.page).page().select("#note-" + note.id() + " a")).hasSize(1);
		}

		@Test
		void isEditedByAdminsOnlyIfItsAuthorIsNotKnown() {
			Note note = write("Old");
			this.jdbc.sql("update note set author_id = null where id = :id").param("id", note.id()).update();
			assertThat(this.staff.get(address(note)).status()).isEqualTo(404);
			assertThat(signedIn(Role.ADMIN).get(address(note)).status()).isEqualTo(200);
		}

		@Test
		void isNotMarkedAsEditedIfNothingDiffers() {
			Note note = write("Same");
			assertThat(this.staff.submit(address(note), address(note), Map.of("text", " Same\r\n")).location())
				.isEqualTo(this.page + "#notes");
			assertThat(now(note)).isEqualTo(note);
			assertThat(actions("case", this.id)).containsExactly("note-added");
		}

		@Test
		void keepsWhatIsTypedIfItCannotBeSaved() {
			Note note = write("Short");
			Visitor.Answer empty = this.staff.submit(address(note), address(note), Map.of("text", " \r\n"));
			assertThat(empty.status()).isEqualTo(422);
			assertThat(empty.page().title()).startsWith("Error:");
			assertThat(empty.page().select(".govuk-error-summary a").attr("href")).isEqualTo("#text");
			Visitor.Answer longer = this.staff.submit(address(note), address(note), Map.of("text", "x".repeat(4001)));
			assertThat(longer.status()).isEqualTo(422);
			assertThat(longer.page().select("#text").text()).hasSize(4001);
			Visitor.Answer cut = this.staff.submit(longer, address(note), Map.of("text", "x".repeat(4000)));
			assertThat(cut.location()).isEqualTo(this.page + "#notes");
			Visitor.Answer added = this.staff.send(this.staff.get(this.page), this.page + "/notes",
					Map.of("text", "y".repeat(4001), "client", "true"));
			assertThat(added.status()).isEqualTo(422);
			assertThat(added.page().select("#about-client").hasAttr("checked")).as("the choice too").isTrue();
			this.staff.send(added, this.page + "/notes", Map.of("text", "y"));
			assertThat(note("y").clientId()).isEqualTo(this.client);
		}

		@Test
		void tellsTheSecondOfTwoPeopleAndLosesNothing() {
			Note note = write("Begin");
			Visitor admin = signedIn(Role.ADMIN);
			Visitor.Answer mine = this.staff.get(address(note));
			Visitor.Answer theirs = admin.get(address(note));
			admin.submit(theirs, address(note), Map.of("text", "Theirs"));
			Visitor.Answer told = this.staff.submit(mine, address(note), Map.of("text", "Mine\n<b>bold</b>"));
			assertThat(told.status()).isEqualTo(409);
			assertThat(told.page().title()).startsWith("Error:");
			assertThat(told.page().select("#newer .zc-note__text").text()).isEqualTo("Theirs");
			assertThat(told.page().select("#text").first().wholeText().strip()).isEqualTo("Mine\n<b>bold</b>");
			assertThat(now(note).text()).isEqualTo("Theirs");
			assertThat(this.staff.submit(told, address(note), Map.of("text", "Both")).location())
				.isEqualTo(this.page + "#notes");
			assertThat(now(note).text()).isEqualTo("Both");
		}

		@Test
		void takesOneOfManyChangesAtOnce() throws Exception {
			Note note = write("At once");
			List<Visitor> people = List.of(this.staff, signedIn(Role.ADMIN), signedIn(Role.ADMIN));
			List<Visitor.Answer> pages = people.stream().map((person) -> person.get(address(note))).toList();
			try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
				List<Callable<Integer>> changes = List.of(0, 1, 2)
					.stream()
					.map((i) -> (Callable<Integer>) () -> people.get(i)
						.submit(pages.get(i), address(note), Map.of("text", "Version " + i))
						.status())
					.toList();
				assertThat(threads.invokeAll(changes).stream().map((change) -> change.resultNow()))
					.containsExactlyInAnyOrder(302, 409, 409);
			}
			assertThat(now(note).version()).isEqualTo(1);
		}

		@Test
		void standsFirstWhilePinnedByAnybody() {
			Note first = write("First");
			Note second = write("Second");
			write("Third");
			Visitor other = signedIn(Role.STAFF);
			assertThat(texts(other.get(this.page))).containsExactly("Third", "Second", "First");
			assertThat(other.submit(this.page, address(first) + "/pin", Map.of()).location())
				.isEqualTo(this.page + "#notes");
			other.submit(this.page, address(first) + "/pin", Map.of("pinned", "true"));
			other.submit(this.page, address(second) + "/pin", Map.of());
			assertThat(texts(other.get(this.page))).as("the newest pinned first")
				.containsExactly("Second", "First", "Third");
			assertThat(now(first).editedAt()).isNull();
			Visitor.Answer edit = this.staff.get(address(first));
			other.submit(this.page, address(first) + "/pin", Map.of());
			assertThat(texts(other.get(this.page))).containsExactly("Second", "Third", "First");
			assertThat(this.staff.submit(edit, address(first), Map.of("text", "Still")).status())
				.as("pinning changes no text")
				.isEqualTo(302);
			assertThat(actions("case", this.id)).containsExactly("note-edited", "note-unpinned", "note-pinned",
					"note-pinned", "note-added", "note-added", "note-added");
		}

		@Test
		void standsOnEveryCaseOfTheClientIfItIsAboutTheClient() {
			long other = file();
			write("About one case");
			Note note = writeAboutClient("About the client");
			String second = "/staff/cases/" + other;
			String person = "/staff/clients/" + this.client;
			assertThat(texts(this.staff.get(this.page))).containsExactly("About the client", "About one case");
			assertThat(texts(this.staff.get(second))).containsExactly("About the client");
			assertThat(texts(this.staff.get(person))).containsExactly("About the client");
			assertThat(this.staff.get(second).page().select("#note-" + note.id() + " .zc-tag").text())
				.isEqualTo("About the client");
			String edit = this.staff.get(second).page().select("#note-" + note.id() + " a").attr("href");
			Visitor.Answer form = this.staff.get(edit);
			assertThat(form.page().select(".govuk-back-link").attr("href")).isEqualTo(second + "#notes");
			assertThat(this.staff.submit(form, address(note), Map.of("text", "Changed")).location())
				.isEqualTo(second + "#notes");
			assertThat(this.staff.submit(second, address(note) + "/pin", Map.of()).location())
				.isEqualTo(second + "#notes");
			assertThat(texts(this.staff.get(this.page))).containsExactly("Changed", "About one case");
			assertThat(this.staff.submit(person, person + "/notes", Map.of("text", "From the client")).location())
				.isEqualTo(person + "#notes");
			assertThat(texts(this.staff.get(second))).containsExactly("Changed", "From the client");
			assertThat(actions("client", this.client)).containsExactly("note-added", "note-pinned", "note-edited",
					"note-added");
			Visitor.Answer history = this.staff.get(second + "/history");
			assertThat(history.page().select("main > .zc-scroll tbody tr").eachText()).hasSize(5)
				.satisfiesExactly((line) -> assertThat(line).endsWith("Wrote a note (About the client)"),
						(line) -> assertThat(line).endsWith("Pinned a note (About the client)"),
						(line) -> assertThat(line).endsWith("Edited a note (About the client)"),
						(line) -> assertThat(line).endsWith("Wrote a note (About the client)"),
						(line) -> assertThat(line).contains("Opened a case"));
		}

		@Test
		void leadsBackToACaseOfTheSameClientOnly() {
			Note note = writeAboutClient("Mine");
			long stranger = this.clients.add(new NewClient(null, unique("Other"), null, "en"), Actor.system()).id();
			long file = this.cases.open(stranger, Answers.EMPTY, CaseOrigin.STAFF, Actor.system());
			assertThat(this.staff.get(address(note) + "?file=" + file).page().select(".govuk-back-link").attr("href"))
				.isEqualTo("/staff/clients/" + this.client + "#notes");
			assertThat(texts(this.staff.get("/staff/cases/" + file))).isEmpty();
		}

		@Test
		void keepsTheWayBackToTheList() {
			String list = "group=overdue&who=mine&at=-_1";
			Visitor.Answer page = this.staff.get(this.page + "?list=group%3Doverdue%26who%3Dmine%26at%3D-_1");
			String add = page.page().select("form[action^=" + this.page + "/notes]").attr("action");
			String location = this.staff.send(page, add, Map.of("text", "On the way")).location();
			assertThat(location).startsWith(this.page + "?list=group").endsWith("#notes");
			Visitor.Answer back = this.staff.get(location);
			Visitor.Answer form = this.staff
				.get(back.page().select("#note-" + note("On the way").id() + " a").attr("href"));
			String edit = form.page().select("form[action^=" + address(note("On the way")) + "]").attr("action");
			Visitor.Answer saved = this.staff.submit(form, edit, Map.of("text", "Changed on the way"));
			assertThat(this.staff.get(saved.location()).page().select(".govuk-back-link").first().attr("href"))
				.isEqualTo("/staff?" + list + "#cases");
		}

		@Test
		void goesWithItsCaseOrItsClient() {
			Note own = write("Of the case");
			Note common = writeAboutClient("Of the client");
			this.jdbc.sql("delete from case_file where id = :id").param("id", this.id).update();
			assertThat(this.notes.find(own.id())).isEmpty();
			assertThat(this.staff.get(address(own)).status()).isEqualTo(404);
			assertThat(this.notes.find(common.id())).isPresent();
			this.clients.delete(this.client, Actor.system());
			assertThat(this.notes.find(common.id())).isEmpty();
			assertThat(this.staff.get(address(common)).status()).isEqualTo(404);
		}

	}

}
