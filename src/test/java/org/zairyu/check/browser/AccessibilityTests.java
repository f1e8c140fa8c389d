package org.zairyu.check.browser;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import org.zairyu.check.testing.Scenario;

/**
 * Checks every kind of page that residents see for people who see, read or move
 * differently.
 */
@BrowserTest
class AccessibilityTests {

	static final List<PageSnapshot> SIGHTS = PageSnapshots.ALL;

	/**
	 * One visit for each language serves all pages, because opening a window takes long.
	 */
	private static final List<Visit> VISITS = new ArrayList<>();

	@BeforeAll
	static void enter(Visits.Door door) {
		VISITS.clear();
		Scenario.LANGUAGES.all()
			.forEach((words) -> VISITS.add(door.enter(new Visitor(words.language(), true, PageInspection.WIDE))));
	}

	@ParameterizedTest(name = "{0}")
	@FieldSource("SIGHTS")
	void nothingIsFound(PageSnapshot sight) {
		new PageInspection(VISITS, SIGHTS.indexOf(sight)).at(sight);
	}

}
