package org.zairyu.check.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import org.zairyu.check.staff.account.Role;
import org.zairyu.check.testing.Scenario;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Every kind of page that members of staff see. */
@BrowserTest
class StaffAccessibilityTests {

	static final List<PageSnapshot> OUTSIDE = StaffPageSnapshots.OUTSIDE;

	static final List<PageSnapshot> INSIDE = StaffPageSnapshots.INSIDE;

	private static final List<Visit> OUTSIDERS = new ArrayList<>();

	private static final List<Visit> ADMINS = new ArrayList<>();

	@BeforeAll
	static void enter(Visits.Door door) {
		OUTSIDERS.clear();
		ADMINS.clear();
		for (var words : Scenario.LANGUAGES.forStaff()) {
			String language = words.language();
			Visitor visitor = new Visitor(language, true, PageInspection.WIDE);
			OUTSIDERS.add(door.enter(visitor));
			door.staffroom().member("member-" + language, Role.STAFF, language);
			door.staffroom().guest("guest-" + language, language);
			Visit admin = door.enter(visitor);
			door.staffroom().member("admin-" + language, Role.ADMIN, language);
			admin.signIn("admin-" + language, StaffBrowser.PASSWORD);
			ADMINS.add(admin);
			for (int i = 0; i < 2; i++) {
				PageSnapshots.send(door.enter(visitor, PageSnapshots.EVERYTHING).open("/hand-off"));
			}
		}
	}

	@ParameterizedTest(name = "{0}")
	@FieldSource("OUTSIDE")
	void nothingIsFoundBeforeTheSignIn(PageSnapshot sight) {
		new PageInspection(OUTSIDERS, OUTSIDE.indexOf(sight)).at(sight);
	}

	@ParameterizedTest(name = "{0}")
	@FieldSource("INSIDE")
	void nothingIsFound(PageSnapshot sight) {
		new PageInspection(ADMINS, INSIDE.indexOf(sight)).at(sight);
	}

	@Test
	void nothingIsFoundWhereRemindersAreStopped(Visits.Door door) {
		for (Visit visit : OUTSIDERS) {
			visit.forget().bring(PageSnapshots.EVERYTHING).open("/hand-off").page().locator("#reminders").check();
			PageSnapshots.send(visit);
			String path = "/unsubscribe/" + door.staffroom().stopToken();
			new PageInspection(List.of(visit), 0).at(PageSnapshot.page("stop reminders", path));
			visit.page().locator("main form button").click();
			assertThat(visit.page().getByRole(AriaRole.STATUS)).isVisible();
			new PageInspection(List.of(visit), 1).at(PageSnapshot.page("reminders stopped", path));
		}
	}

}
