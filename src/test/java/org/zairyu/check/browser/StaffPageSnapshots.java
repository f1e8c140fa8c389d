package org.zairyu.check.browser;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

import static org.zairyu.check.browser.PageSnapshot.desk;

/** All pages that members of staff can see, of every kind and in every state. */
final class StaffPageSnapshots {

	/** Pages before the sign-in is complete. */
	static final List<PageSnapshot> OUTSIDE = List.of(outside("sign-in", (visit) -> visit.desk("/sign-in")),
			outside("sign-in wrong", (visit) -> visit.signIn("nobody", "wrong")),
			outside("passkey", (visit) -> visit.desk("/sign-in/passkey")),
			outside("signed out", (visit) -> visit.desk("/sign-in?out")),
			outside("own password asked", StaffPageSnapshots::comeAsGuest),
			outside("own password empty", StaffPageSnapshots::comeAsGuest,
					(visit) -> visit.button("staff.password.button").click()),
			outside("for admins only", StaffPageSnapshots::comeAsMember, (visit) -> visit.desk("/accounts")));

	private static final List<PageSnapshot> ACCOUNTS = List.of(desk("start", ""), desk("account", "/account"),
			desk("still here", "/account/here"), desk("mails to me", "/account/digest"),
			desk("passkeys", "/account/passkeys"), desk("password", "/password"),
			desk("password wrong", "/password", (visit) -> visit.button("staff.password.button").click()),
			desk("accounts", "/accounts"), desk("new account", "/accounts/new"),
			desk("new account wrong", "/accounts/new", (visit) -> visit.button("staff.accounts.create").click()),
			desk("one-time password", "/accounts/new", StaffPageSnapshots::createAccount),
			desk("other account", "/accounts", StaffPageSnapshots::openFirst),
			desk("other account wrong", "/accounts", StaffPageSnapshots::openFirst,
					(visit) -> visit.page().locator("#displayName").fill(""),
					(visit) -> visit.button("staff.save").click()),
			desk("templates", "/templates"),
			desk("templates wrong", "/templates", (visit) -> visit.button("staff.save").click()),
			desk("operations", "/operations"), desk("audit log", "/audit"),
			desk("audit log without entries", "/audit?actor=nobody"),
			desk("audit log asked wrong", "/audit?file=x&from=soon"), desk("no such record", "/accounts/999999999"));

	private static final List<PageSnapshot> WORK = List.of(desk("inbox", "/inbox"),
			desk("sent check", "/inbox", StaffPageSnapshots::openFirst),
			desk("sent check taken", "/inbox", StaffPageSnapshots::openFirst,
					(visit) -> visit.button("staff.inbox.take").click()),
			desk("reminders", "/inbox", StaffPageSnapshots::openFirst,
					(visit) -> visit.link("staff.reminders.title").click()),
			desk("reminders started", "/inbox", StaffPageSnapshots::openFirst,
					(visit) -> visit.link("staff.reminders.title").click(),
					(visit) -> visit.page().locator("main form button").click()),
			desk("privacy", "/inbox", StaffPageSnapshots::openFirst,
					(visit) -> visit.link("staff.privacy.title").click()),
			desk("privacy unsure", "/inbox", StaffPageSnapshots::openFirst,
					(visit) -> visit.link("staff.privacy.title").click(),
					(visit) -> visit.button("staff.privacy.delete").click()),
			desk("client deleted", "/privacy/deleted"));

	private static final List<PageSnapshot> BULK = List.of(desk("bulk check", "/bulk"),
			desk("bulk check without a file", "/bulk", (visit) -> visit.button("staff.bulk.send").click()),
			desk("bulk check on no day", "/bulk", (visit) -> visit.page().locator("#asOf").fill("tomorrow"),
					StaffPageSnapshots::upload),
			desk("bulk result", "/bulk", StaffPageSnapshots::upload, StaffPageSnapshots::await),
			desk("bulk checks", "/bulk"),
			desk("bulk rows without errors", "/bulk", StaffPageSnapshots::openFirst,
					(visit) -> visit.page().locator(".zc-filters a").nth(1).click()),
			desk("bulk check deleted", "/bulk", StaffPageSnapshots::openFirst,
					(visit) -> visit.button("staff.bulk.delete").click()));

	private static final List<PageSnapshot> CASES = List.of(desk("clients", "/clients"),
			desk("clients searched wrong", "/clients", (visit) -> visit.page().locator("#from").fill("soon"),
					StaffPageSnapshots::search),
			desk("clients not found", "/clients", (visit) -> visit.page().locator("#q").fill("nobody at all"),
					StaffPageSnapshots::search),
			desk("new client", "/clients/new"),
			desk("new client wrong", "/clients/new", (visit) -> visit.button("staff.save").click()),
			desk("new case", "/clients/new", (visit) -> visit.page().locator("#name").fill("Linh"),
					(visit) -> visit.button("staff.client.add-and-open").click()),
			desk("client", "/clients", StaffPageSnapshots::openFirst),
			desk("case", "/inbox", StaffPageSnapshots::openCase),
			desk("case saved", "/inbox", StaffPageSnapshots::openCase, (visit) -> hours(visit.page(), "20"),
					StaffPageSnapshots::save),
			desk("case wrong", "/inbox", StaffPageSnapshots::openCase, (visit) -> hours(visit.page(), "many"),
					StaffPageSnapshots::save),
			desk("empty note", "/inbox", StaffPageSnapshots::openCase,
					(visit) -> visit.button("staff.case.add-note").click()),
			desk("note", "/inbox", StaffPageSnapshots::openCase,
					(visit) -> visit.page().locator("#text").fill("Called."),
					(visit) -> visit.button("staff.case.add-note").click()),
			desk("note about the client", "/inbox", StaffPageSnapshots::openCase,
					(visit) -> visit.page().locator("#text").fill("Prefers the telephone."),
					(visit) -> visit.page().locator("#about-client").check(),
					(visit) -> visit.button("staff.case.add-note").click(),
					(visit) -> visit.page().locator(".zc-note__do button").first().click()),
			desk("note edited", "/inbox", StaffPageSnapshots::openCase,
					(visit) -> visit.page().locator(".zc-note__do a").first().click()),
			desk("note edited by two", "/inbox", StaffPageSnapshots::openCase,
					(visit) -> visit.page().locator(".zc-note__do a").first().click(),
					StaffPageSnapshots::editElsewhere, (visit) -> visit.page().locator("#text").fill("Prefers both."),
					(visit) -> visit.button("staff.save").click()),
			desk("two versions of a case", "/inbox", StaffPageSnapshots::openCase, StaffPageSnapshots::saveElsewhere,
					(visit) -> hours(visit.page(), "12"), StaffPageSnapshots::save),
			desk("filing", "/inbox", StaffPageSnapshots::openCase, (visit) -> visit.link("staff.course.file").click()),
			desk("filing wrong", "/inbox", StaffPageSnapshots::openCase,
					(visit) -> visit.link("staff.course.file").click(),
					(visit) -> visit.button("staff.filing.save").click()),
			desk("filed", "/inbox", StaffPageSnapshots::openCase, StaffPageSnapshots::fileAnother),
			desk("filing corrected", "/inbox", StaffPageSnapshots::openCase,
					(visit) -> visit.page().locator(".zc-filings a").last().click()),
			desk("decision", "/inbox", StaffPageSnapshots::openCase,
					(visit) -> visit.page().locator(".zc-filings a").first().click()),
			desk("decision wrong", "/inbox", StaffPageSnapshots::openCase,
					(visit) -> visit.page().locator(".zc-filings a").first().click(),
					(visit) -> visit.page().locator("#outcome").check(),
					(visit) -> visit.button("staff.decision.save").click()),
			desk("mails", "/inbox", StaffPageSnapshots::openCase, StaffPageSnapshots::openMails),
			desk("mail", "/inbox", StaffPageSnapshots::openCase, StaffPageSnapshots::openMails,
					(visit) -> visit.link("staff.mails.template.documents").click()),
			desk("mail wrong", "/inbox", StaffPageSnapshots::openCase, StaffPageSnapshots::openMails,
					(visit) -> visit.link("staff.mails.blank").click(),
					(visit) -> visit.button("staff.mails.send").click()),
			desk("mail sent", "/inbox", StaffPageSnapshots::openCase, StaffPageSnapshots::openMails,
					(visit) -> visit.link("staff.mails.blank").click(),
					(visit) -> visit.page().locator("#subject").fill("Friday"),
					(visit) -> visit.page().locator("#text").fill("Please come on Friday."),
					(visit) -> visit.button("staff.mails.send").click()),
			desk("history", "/inbox", StaffPageSnapshots::openCase,
					(visit) -> visit.link("staff.history.title").click()),
			desk("record", "/inbox", StaffPageSnapshots::openCase,
					(visit) -> visit.page().locator("a[href^='/staff/records/']").first().click()),
			desk("law change asked", "/law-change"),
			desk("law change", "/law-change?compare=days&from=2026-09-30&to=2026-10-01"),
			desk("law change on no day", "/law-change?compare=days&from=1990-01-01&to=2026-10-01"),
			desk("queue of a group", "?group=within-90"), desk("numbers", "/numbers"),
			desk("calendar address", "/account/feed"), desk("calendar address made", "/account/feed",
					(visit) -> visit.page().locator("main form button").first().click()));

	private static final List<PageSnapshot> LINKS = List.of(
			desk("ask the client", "/inbox", StaffPageSnapshots::openCase,
					(visit) -> visit.link("staff.ask.title").click()),
			desk("no answers to compare", "/inbox", StaffPageSnapshots::openCase,
					(visit) -> visit.page().navigate(visit.page().url().replaceFirst("[?#].*", "") + "/reply")),
			desk("link made", "/inbox", StaffPageSnapshots::makeLink),
			desk("link revoked", "/inbox", StaffPageSnapshots::makeLink,
					(visit) -> visit.page().locator("#links button").first().click()),
			desk("link", "/inbox", StaffPageSnapshots::makeLink, StaffPageSnapshots::followLink),
			desk("reply", "/inbox", StaffPageSnapshots::makeLink, StaffPageSnapshots::beginReply),
			desk("reply asked", "/inbox", StaffPageSnapshots::makeLink, StaffPageSnapshots::beginReply,
					StaffPageSnapshots::openHours),
			desk("reply asked wrong", "/inbox", StaffPageSnapshots::makeLink, StaffPageSnapshots::beginReply,
					StaffPageSnapshots::openHours, (visit) -> visit.page().locator("#answer").fill("many"),
					(visit) -> visit.page().locator("#question button.govuk-button").first().click()),
			desk("reply without a change", "/inbox", StaffPageSnapshots::makeLink, StaffPageSnapshots::beginReply,
					(visit) -> visit.page().locator("#to-send").click(), StaffPageSnapshots::sendReply),
			desk("reply changed", "/inbox", StaffPageSnapshots::makeLink, StaffPageSnapshots::beginReply,
					StaffPageSnapshots::changeHours, (visit) -> visit.page().locator("#to-send").click()),
			desk("reply sent", "/inbox", StaffPageSnapshots::makeLink, StaffPageSnapshots::beginReply,
					StaffPageSnapshots::changeHours, (visit) -> visit.page().locator("#to-send").click(),
					(visit) -> visit.page().locator("#message").fill("Two jobs"), StaffPageSnapshots::sendReply),
			desk("reply ended", "", (visit) -> visit.page()
				.navigate(visit.page().url().replaceFirst("/staff.*", "/" + visit.say("language.tag") + "/reply"))),
			desk("case answered", "/inbox", StaffPageSnapshots::openCase),
			desk("answers compared", "/inbox", StaffPageSnapshots::openCase,
					(visit) -> visit.link("staff.ask.look").click()),
			desk("answers refused without a reason", "/inbox", StaffPageSnapshots::openCase,
					(visit) -> visit.link("staff.ask.look").click(),
					(visit) -> visit.button("staff.reply.refuse").click()));

	/** Pages after an admin has signed in. */
	static final List<PageSnapshot> INSIDE = List.of(ACCOUNTS, WORK, CASES, LINKS, BULK)
		.stream()
		.flatMap(List::stream)
		.toList();

	private StaffPageSnapshots() {
	}

	@SafeVarargs
	private static PageSnapshot outside(String name, Consumer<Visit>... steps) {
		return new PageSnapshot(name, (visit) -> {
			visit.forget();
			for (Consumer<Visit> step : steps) {
				step.accept(visit);
			}
		}, true);
	}

	private static void comeAsGuest(Visit visit) {
		visit.signIn("guest-" + visit.say("language.tag"), StaffBrowser.PASSWORD);
	}

	private static void comeAsMember(Visit visit) {
		visit.signIn("member-" + visit.say("language.tag"), StaffBrowser.PASSWORD);
	}

	private static void createAccount(Visit visit) {
		visit.page().locator("#username").fill("made-in-" + visit.say("language.tag"));
		visit.page().locator("#displayName").fill("Hanako");
		visit.button("staff.accounts.create").click();
	}

	private static void openFirst(Visit visit) {
		visit.page().locator("tbody a").first().click();
	}

	private static void search(Visit visit) {
		visit.button("staff.clients.search").click();
	}

	/** Opens the newest check in the inbox, in which everything is answered. */
	private static void openCase(Visit visit) {
		visit.page().locator("tbody a").last().click();
		visit.link("staff.inbox.case").click();
	}

	private static void openMails(Visit visit) {
		visit.link("staff.mails.write").click();
	}

	/** Records an application for permanent residence, after which all is still asked. */
	private static void fileAnother(Visit visit) {
		visit.link("staff.course.file").click();
		visit.page().locator("[name=application][value=permanent-residence]").check();
		visit.page().locator("[id='filed-on.year']").fill("2026");
		visit.page().locator("[id='filed-on.month']").fill("11");
		visit.page().locator("[id='filed-on.day']").fill("10");
		visit.button("staff.filing.save").click();
	}

	private static void makeLink(Visit visit) {
		openCase(visit);
		visit.link("staff.ask.title").click();
		visit.button("staff.ask.make").click();
	}

	/** Opens the link that was made, in the language of the visit. */
	private static void followLink(Visit visit) {
		String address = visit.page().locator("#link-address").textContent();
		visit.page().navigate(address.replaceFirst("/[a-z-]+/link/", "/" + visit.say("language.tag") + "/link/"));
	}

	private static void beginReply(Visit visit) {
		followLink(visit);
		visit.button("reply.link.begin").click();
	}

	private static void openHours(Visit visit) {
		visit.page().locator("a[href*='/weekly-hours']").first().click();
	}

	private static void changeHours(Visit visit) {
		openHours(visit);
		visit.page().locator("#answer").fill("26");
		visit.button("page.continue").click();
	}

	private static void sendReply(Visit visit) {
		visit.button("hand-off.button").click();
	}

	private static void save(Visit visit) {
		visit.button("staff.case.save").click();
	}

	/** Changes the same answer in another window first. */
	private static void saveElsewhere(Visit visit) {
		elsewhere(visit, ".zc-saved", (other) -> {
			hours(other, visit.say("language.tag").equals("ja") ? "16" : "14");
			other.locator(".zc-save button").click();
		});
	}

	/** Edits the same note in another window first. */
	private static void editElsewhere(Visit visit) {
		elsewhere(visit, "#notes", (other) -> {
			other.locator("#text").fill("Prefers mail: " + System.nanoTime());
			other.locator("main form button").click();
		});
	}

	/**
	 * Closing a window on its way to the next page can take forever, so it waits there.
	 */
	private static void elsewhere(Visit visit, String next, Consumer<Page> change) {
		try (Page other = visit.context().newPage()) {
			other.navigate(visit.page().url());
			change.accept(other);
			other.locator(next).waitFor();
			other.waitForLoadState();
		}
	}

	private static void hours(Page page, String text) {
		page.locator("[id='weekly-hours.answer']").fill(text);
	}

	/** Sends a file with one complete row, one incomplete row and one wrong row. */
	static void upload(Visit visit) {
		String rows = """
				ref,topics,status,period-of-stay,expires-on,card,applications,age,same-activity,extension-reason
				A-1,stay-longer,researcher,P3Y,2026-12-31,held,none,30,yes,yes
				A-2,travel,student,P2Y,2028-03-31,,,,,
				A-3,travel,student,P2Y,tomorrow,,,,,
				""";
		visit.page()
			.locator("#file")
			.setInputFiles(new FilePayload("people.csv", "text/csv", rows.getBytes(StandardCharsets.UTF_8)));
		visit.button("staff.bulk.send").click();
	}

	/** Waits until all rows are checked. The page reloads by itself. */
	static void await(Visit visit) {
		visit.page().locator("#results").waitFor();
	}

}
