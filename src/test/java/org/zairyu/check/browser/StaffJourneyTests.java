package org.zairyu.check.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.zairyu.check.staff.account.Role;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Complete journeys of members of staff. */
@BrowserTest
class StaffJourneyTests {

	private static final String OWN = "a password of my own";

	/** The account keeps the last language, whatever the browser asks for. */
	@ParameterizedTest(name = "{0}")
	@CsvSource({ "en on 1280", "ja off 360" })
	void anAdminLetsSomebodyIn(String visitor, Visits.Door door) {
		Visit visit = door.enter(Visitor.of(visitor));
		String admin = "chief-" + visit.say("language.tag");
		String oneTime = door.staffroom().newcomer(admin, Role.ADMIN, visit.say("language.tag"));
		visit.signIn(admin, oneTime);
		chooseOwnPassword(visit, oneTime);

		visit.link("staff.nav.accounts").click();
		visit.link("staff.accounts.new").click();
		String newcomer = "new-" + visit.say("language.tag");
		visit.page().locator("#username").fill(newcomer);
		visit.page().locator("#displayName").fill("山田 花子");
		visit.button("staff.accounts.create").click();
		assertThat(visit.heading()).isEqualTo(visit.say("staff.one-time.title"));
		String handedOver = visit.page().locator("#one-time-password").innerText();
		visit.signOut();
		assertThat(visit.main()).containsText(visit.say("staff.sign-in.out"));

		visit.signIn(newcomer, handedOver);
		chooseOwnPassword(visit, handedOver);
		assertThat(visit.page().locator("header")).containsText("山田 花子");
		assertThat(visit.link("staff.nav.bulk")).isVisible();
		assertThat(visit.link("staff.nav.accounts")).hasCount(0);
		visit.desk("/accounts");
		assertThat(visit.heading()).isEqualTo(visit.say("staff.error.forbidden.title"));
		visit.signOut();
		visit.signIn(newcomer, handedOver);
		assertThat(visit.main()).containsText(visit.say("staff.sign-in.wrong"));
	}

	/** Chooses a password. No other page opens before. */
	private static void chooseOwnPassword(Visit visit, String oneTime) {
		assertThat(visit.heading()).isEqualTo(visit.say("staff.password.title"));
		visit.desk("/inbox");
		assertThat(visit.heading()).isEqualTo(visit.say("staff.password.title"));
		visit.page().locator("#current").fill(oneTime);
		visit.page().locator("#password").fill("short");
		visit.page().locator("#repeated").fill("short");
		visit.button("staff.password.button").click();
		Locator link = visit.main().locator(".govuk-error-summary a");
		assertThat(link).hasAttribute("href", "#password");
		visit.page().locator("#current").fill(oneTime);
		visit.page().locator("#password").fill(OWN);
		visit.page().locator("#repeated").fill(OWN);
		visit.button("staff.password.button").click();
		assertThat(visit.heading()).isEqualTo(visit.say("staff.account.title"));
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "en on 1280", "ja on 360" })
	void comesInWithAPasskey(String visitor, Visits.Door door) {
		Visit visit = signedIn(visitor, door);
		CDPSession device = visit.context().newCDPSession(visit.page());
		device.send("WebAuthn.enable");
		JsonObject kind = JsonParser.parseString("""
				{"options": {"protocol": "ctap2", "transport": "internal", "hasResidentKey": true,
				"hasUserVerification": true, "isUserVerified": true, "automaticPresenceSimulation": true}}""")
			.getAsJsonObject();
		device.send("WebAuthn.addVirtualAuthenticator", kind);
		visit.desk("/account");
		visit.link("staff.passkeys.link").click();
		visit.page().locator("#label").fill("Office computer");
		visit.button("staff.passkeys.button").click();
		assertThat(visit.page().locator("dt")).hasText("Office computer");
		visit.signOut();
		visit.link("staff.passkey.sign-in").click();
		visit.button("staff.passkey.use").click();
		assertThat(visit.link("staff.nav.clients")).isVisible();
		visit.desk("/account/passkeys");
		visit.page().locator("dd button").click();
		assertThat(visit.main()).containsText(visit.say("staff.passkeys.empty"));
		visit.signOut();
		visit.link("staff.passkey.sign-in").click();
		visit.button("staff.passkey.use").click();
		assertThat(visit.page().getByRole(AriaRole.ALERT)).containsText(visit.say("staff.passkey.refused"));
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "en off 1280", "ja on 360" })
	void checksManyPeopleAtOnce(String visitor, Visits.Door door) throws IOException {
		Visit visit = signedIn(visitor, door);
		visit.link("staff.nav.bulk").click();
		StaffPageSnapshots.upload(visit);
		StaffPageSnapshots.await(visit);
		assertThat(visit.heading()).isEqualTo("people.csv");
		List<String> rows = visit.page().locator("tbody tr").allInnerTexts();
		assertThat(rows).hasSize(3);
		assertThat(rows.getFirst()).contains("A-1", visit.say("procedure.extension"), visit.say("verdict.available"));
		assertThat(rows.getLast()).contains("A-3", visit.say("staff.bulk.outcome.error"));
		Download download = visit.page().waitForDownload(() -> visit.link("staff.bulk.download").click());
		assertThat(Files.readString(download.path())).contains("A-1", "A-2", "A-3", visit.say("procedure.extension"));
		visit.page().locator("form[action$='/cases'] button").click();
		assertThat(visit.page()).hasTitle(Pattern.compile("^" + visit.say("staff.bulk.state.made") + ": "));
		visit.button("staff.bulk.undo").click();
		assertThat(visit.page()).hasTitle(Pattern.compile("^" + visit.say("staff.bulk.state.undone") + ": "));
		visit.button("staff.bulk.delete").click();
		assertThat(visit.main()).containsText(visit.say("staff.bulk.deleted"));
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "en on 360", "ja off 1280" })
	void takesUpWhatAResidentHasSent(String visitor, Visits.Door door) {
		Visit resident = door.enter(Visitor.of(visitor), PageSnapshots.EVERYTHING).open("/result");
		resident.page().locator("a[href$='/hand-off']").click();
		resident.page().locator("#message").fill("あしたでも？ <b>tomorrow</b>");
		PageSnapshots.send(resident);

		Visit staff = signedIn(visitor, door);
		staff.page().locator("header a[href='/staff/inbox']").click();
		staff.page().locator("tbody a", new Page.LocatorOptions().setHasText("Ana Silva")).last().click();
		assertThat(staff.heading()).isEqualTo("Ana Silva");
		assertThat(staff.page().locator("#message")).hasText("あしたでも？ <b>tomorrow</b>");
		staff.button("staff.inbox.take").click();
		assertThat(staff.page().locator("#assignee")).containsText("Name of ");
		assertThat(staff.button("staff.inbox.take")).hasCount(0);

		resident.button("hand-off.sent.look").click();
		assertThat(resident.page().locator("#openings li")).containsText("Name of ");
		resident.page().locator("#sure").check();
		resident.button("receipt.withdraw").click();
		assertThat(resident.main().getByRole(AriaRole.STATUS)).isVisible();
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "en off 360", "ja on 1280" })
	void findsOutWithAClientWhatIsToBeDone(String visitor, Visits.Door door) {
		Visit visit = signedIn(visitor, door);
		Page page = visit.page();
		visit.link("staff.nav.clients").click();
		visit.link("staff.clients.new").click();
		String name = visitor.startsWith("en") ? "Nguyễn Thị Linh" : "Nguyễn Thị Hoa";
		page.locator("#name").fill(name);
		visit.button("staff.client.add-and-open").click();
		assertThat(visit.heading()).isEqualTo(name);
		page.locator("[name='topics.answer'][value=stay-longer]").check();
		page.locator("[id='status.answer']").selectOption("researcher");
		visit.button("staff.case.save").click();
		assertThat(page.locator("#open a").first()).isVisible();
		date(page, "expires-on", "2026", "12", "31");
		page.locator("[name='applications.answer'][value=none]").check();
		page.locator("[id='same-activity.answer']").selectOption("yes");
		visit.button("staff.case.save").click();
		page.locator("[id='extension-reason.answer']").selectOption("yes");
		page.locator("[id='age.answer']").fill("30");
		page.locator("[id='card.answer']").selectOption("held");
		page.locator("[id='period-of-stay.answer']").selectOption("P3Y");
		visit.button("staff.case.save").click();
		assertThat(page.locator("#open")).hasCount(0);
		assertThat(page.locator("[id='result-extension']")).containsText(visit.say("verdict.available"));
		assertThat(page.locator("[id='expires-on.day']")).hasValue("31");
		page.locator("#text").fill("Brings the papers on Monday.");
		visit.button("staff.case.add-note").click();
		assertThat(page.locator("article")).containsText("Brings the papers on Monday.");
		page.locator("#state").selectOption("waiting");
		visit.button("staff.case.work.save").click();
		assertThat(page.locator("#state")).hasValue("waiting");
		visit.link("staff.nav.clients").click();
		page.locator("#q").fill(visitor.startsWith("en") ? "nguyen thi linh" : "nguyen thi hoa");
		visit.button("staff.clients.search").click();
		assertThat(page.locator("tbody th").first()).containsText(name);
		assertThat(visit.addresses()).noneMatch((url) -> url.contains("nguyen"));
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "en on 1280", "ja on 360" })
	void isToldBeforeTheSignInEnds(String visitor, Visits.Door door) {
		Visit visit = signedIn(visitor, door);
		Page page = visit.page();
		page.clock().install();
		page.reload();
		page.clock().fastForward("54:50");
		assertThat(page.locator("[data-ending]")).isHidden();
		page.clock().fastForward("00:20");
		assertThat(page.locator("[data-ending]")).isVisible();
		Page other = page.waitForPopup(() -> page.locator("[data-ending] a").click());
		assertThat(other.locator("h1")).hasText(visit.say("staff.here.title"));
		assertThat(page.locator("[data-ending]")).isHidden();
		page.clock().fastForward("55:10");
		assertThat(page.locator("[data-ending]")).isVisible();
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "en on 1280", "ja off 360" })
	void findsWhatWasTypedWhenTheSignInHasEnded(String visitor, Visits.Door door) {
		String typed = "Called.\n\"She\" <b>comes</b> on Monday & brings 在留カード";
		Visit visit = door.enter(Visitor.of(visitor));
		String member = "away-" + visit.say("language.tag");
		door.staffroom().member(member, Role.STAFF, visit.say("language.tag"));
		visit.signIn(member, StaffBrowser.PASSWORD);
		Page page = visit.page();
		visit.desk("/clients/new");
		page.locator("#name").fill("Kept " + visit.say("language.tag"));
		visit.button("staff.client.add-and-open").click();
		page.locator("#text").fill(typed);
		door.staffroom().end(member);
		visit.button("staff.case.add-note").click();
		comeBack(visit, member);
		assertThat(page.locator(".zc-note__text")).hasText(typed);

		page.locator("[name='topics.answer'][value=stay-longer]").check();
		page.locator("[id='status.answer']").selectOption("researcher");
		visit.button("staff.case.save").click();
		date(page, "expires-on", "2026", "12", "３１");
		page.locator("[name='applications.answer'][value=none]").check();
		page.locator("[id='same-activity.answer']").selectOption("yes");
		door.staffroom().end(member);
		visit.button("staff.case.save").click();
		comeBack(visit, member);
		assertThat(page.locator("p[role=status]")).hasText(visit.say("staff.case.saved"));
		assertThat(page.locator("[id='expires-on.day']")).hasValue("31");
		assertThat(page.locator("[name='topics.answer'][value=stay-longer]")).isChecked();
		assertThat(page.locator("[name='applications.answer'][value=none]")).isChecked();
		assertThat(page.locator("[id='same-activity.answer']")).hasValue("yes");
	}

	/** Signs in again on the page that asks for it, and sends what was kept. */
	private static void comeBack(Visit visit, String member) {
		assertThat(visit.heading()).isEqualTo(visit.say("staff.sign-in.title"));
		assertThat(visit.main().getByRole(AriaRole.STATUS)).hasText(visit.say("staff.sign-in.kept"));
		visit.page().locator("#username").fill(member);
		visit.page().locator("#password").fill(StaffBrowser.PASSWORD);
		visit.button("staff.sign-in.button").click();
		assertThat(visit.heading()).isEqualTo(visit.say("staff.kept.title"));
		visit.button("staff.kept.send").click();
	}

	private static void date(Page page, String question, String... parts) {
		List<String> fields = List.of("year", "month", "day");
		for (int i = 0; i < parts.length; i++) {
			page.locator("[id='" + question + "." + fields.get(i) + "']").fill(parts[i]);
		}
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "en on 1280", "ja off 360" })
	void worksWithAKeyboardAlone(String visitor, Visits.Door door) {
		PageSnapshots.send(door.enter(Visitor.of(visitor), PageSnapshots.EVERYTHING).open("/hand-off"));
		Visit visit = door.enter(Visitor.of(visitor));
		String member = "keys-" + visit.say("language.tag");
		door.staffroom().member(member, Role.ADMIN, visit.say("language.tag"));
		Keys keys = new Keys(visit);
		visit.desk("/sign-in");
		keys.skipToMain();
		keys.tabTo(visit.page().locator("#username"));
		keys.type(member);
		keys.tabTo(visit.page().locator("#password"));
		keys.type("wrong");
		keys.enter();
		if (visit.scripts()) {
			assertThat(visit.page().locator(".govuk-error-summary")).isFocused();
		}
		keys.tabTo(visit.page().getByRole(AriaRole.ALERT).locator("a"));
		visit.page().keyboard().press("Enter");
		assertThat(visit.page().locator("#username")).isFocused();
		keys.type(member);
		keys.tabTo(visit.page().locator("#password"));
		keys.type(StaffBrowser.PASSWORD);
		keys.enter();

		keys.tabTo(visit.page().locator("header a[href='/staff/inbox']"));
		keys.enter();
		keys.skipToMain();
		keys.tabTo(visit.page().locator("tbody a").first());
		keys.enter();
		keys.skipToMain();
		keys.tabTo(visit.link("staff.privacy.title"));
		keys.enter();
		keys.skipToMain();
		keys.tabTo(visit.page().locator("#sure"));
		visit.page().keyboard().press("Space");
		assertThat(visit.page().locator("#sure")).isChecked();
		keys.tabTo(visit.button("staff.privacy.delete"));
		keys.enter();
		assertThat(visit.heading()).isEqualTo(visit.say("staff.privacy.deleted.title"));
		keys.tabTo(visit.button("staff.nav.sign-out"));
		keys.enter();
		assertThat(visit.main()).containsText(visit.say("staff.sign-in.out"));
	}

	private static Visit signedIn(String visitor, Visits.Door door) {
		Visit visit = door.enter(Visitor.of(visitor));
		String member = "desk-" + visit.say("language.tag");
		door.staffroom().member(member, Role.STAFF, visit.say("language.tag"));
		visit.signIn(member, StaffBrowser.PASSWORD);
		return visit;
	}

}
