package org.zairyu.check.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import org.zairyu.check.casework.account.Role;
import org.zairyu.check.testing.Case;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Every kind of page that members of staff see. */
@BrowserTest
class StaffAccessibilityTests {

	static final List<Sight> OUTSIDE = StaffSights.OUTSIDE;

	static final List<Sight> INSIDE = StaffSights.INSIDE;

	private static final List<Visit> OUTSIDERS = new ArrayList<>();

	private static final List<Visit> ADMINS = new ArrayList<>();

	@BeforeAll
	static void enter(Visits.Door door) {
		OUTSIDERS.clear();
		ADMINS.clear();
		for (var words : Case.LANGUAGES.forStaff()) {
			String language = words.language();
			Visitor visitor = new Visitor(language, true, Look.WIDE);
			OUTSIDERS.add(door.enter(visitor));
			door.staffroom().member("member-" + language, Role.STAFF, language);
			door.staffroom().guest("guest-" + language, language);
			Visit admin = door.enter(visitor);
			door.staffroom().member("admin-" + language, Role.ADMIN, language);
			admin.signIn("admin-" + language, Staffroom.PASSWORD);
			ADMINS.add(admin);
			for (int i = 0; i < 2; i++) {
				Sights.send(door.enter(visitor, Sights.EVERYTHING).open("/hand-off"));
			}
		}
	}

	@ParameterizedTest(name = "{0}")
	@FieldSource("OUTSIDE")
	void nothingIsFoundBeforeTheSignIn(Sight sight) {
		new Look(OUTSIDERS, OUTSIDE.indexOf(sight)).at(sight);
	}

	@ParameterizedTest(name = "{0}")
	@FieldSource("INSIDE")
	void nothingIsFound(Sight sight) {
		new Look(ADMINS, INSIDE.indexOf(sight)).at(sight);
	}

	@Test
	void nothingIsFoundWhereRemindersAreStopped(Visits.Door door) {
		for (Visit visit : OUTSIDERS) {
			visit.forget().bring(Sights.EVERYTHING).open("/hand-off").page().locator("#reminders").check();
			Sights.send(visit);
			String path = "/unsubscribe/" + door.staffroom().stopToken();
			new Look(List.of(visit), 0).at(Sight.page("stop reminders", path));
			visit.page().locator("main form button").click();
			assertThat(visit.page().getByRole(AriaRole.STATUS)).isVisible();
			new Look(List.of(visit), 1).at(Sight.page("reminders stopped", path));
		}
	}

}
