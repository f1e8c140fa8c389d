package org.zairyu.check.staff.handoff;

import org.junit.jupiter.api.Test;

import org.springframework.test.context.TestPropertySource;

import org.zairyu.check.staff.testing.HandOffSuite;
import org.zairyu.check.staff.testing.OnH2;
import org.zairyu.check.staff.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** An agency that accepts nothing from residents. */
@OnH2
@TestPropertySource(properties = "zairyu.agency.hand-off=false")
class NoHandOffTests extends HandOffSuite {

	@Test
	void offersNothing() {
		Visitor resident = resident();
		assertThat(resident.get("/en/result").page().select("a[href*=hand-off]")).isEmpty();
		assertThat(resident.get("/en/contact").page().select("a[href*=receipt]")).isEmpty();
		for (String page : new String[] { "/en/hand-off", "/en/hand-off/sent", "/en/receipt" }) {
			assertThat(resident.get(page).status()).as(page).isEqualTo(404);
		}
		assertThat(resident.post("/en/hand-off", java.util.Map.of("name", "x")).status()).isEqualTo(404);
	}

}
