package org.zairyu.check.browser;

import java.util.List;

import com.microsoft.playwright.options.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What happens to the answers: they are kept, taken to another language, lost, cleared
 * and left.
 */
@BrowserTest
class SessionTests {

	private static final String TO_DEPARTURE = "topics=travel status=student expires-on=2028-03-31 departs-on=-";

	private static Visit atDeparture(Visits.Door door, Visitor visitor) {
		return door.enter(visitor, TO_DEPARTURE).open("/check/departs-on");
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "en on 360", "ja off 1280" })
	void startAgainPolitelyWhenTheCookieIsNotOurs(String visitor, Visits.Door door) {
		Visit visit = atDeparture(door, Visitor.of(visitor));
		Cookie cookie = visit.cookie();
		visit.context()
			.addCookies(
					List.of(new Cookie(cookie.name, cookie.value.replaceFirst(".{4}$", "AAAA")).setDomain("localhost")
						.setPath("/")));
		visit.page().reload();
		assertThat(visit.question().id()).isEqualTo("topics");
		assertThat(visit.main()).containsText(visit.say("page.answers.lost"));
		visit.give(visit.question(), "travel");
		assertThat(visit.question().id()).isEqualTo("status");
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "en off 360", "ja on 1280" })
	void clearTheAnswers(String visitor, Visits.Door door) {
		Visit visit = atDeparture(door, Visitor.of(visitor));
		visit.button("page.clear").click();
		assertThat(visit.heading()).isEqualTo(visit.say("page.cleared.title"));
		assertThat(visit.context().cookies()).isEmpty();
		visit.open("/check/answers");
		assertThat(visit.question().id()).isEqualTo("topics");
		visit.back();
		visit.back();
		assertThat(visit.main()).not().containsText(visit.say("question.departs-on.title"));
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "en on 1280", "ja off 360" })
	void leaveTheSiteAtOnce(String visitor, Visits.Door door) {
		Visit visit = atDeparture(door, Visitor.of(visitor));
		visit.link("nav.leave").click();
		visit.page().waitForURL((url) -> !url.startsWith("http://localhost"));
		assertThat(visit.takeForeign()).hasSize(1).first().asString().startsWith("https://");
		assertThat(visit.context().cookies()).isEmpty();
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "en on 360, ja", "ja off 1280, en" })
	void goOnInAnotherLanguage(String visitor, String other, Visits.Door door) {
		Visit visit = atDeparture(door, Visitor.of(visitor));
		visit.switchTo(other);
		assertThat(visit.question().id()).isEqualTo("departs-on");
		assertThat(visit.heading()).isEqualTo(visit.say("question.departs-on.title"));
		assertThat(visit.page().locator("html")).hasAttribute("lang", visit.say("language.tag"));
		visit.toResult("departs-on=2026-12-20");
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "en off 1280", "ja on 360" })
	void goBackWithTheBrowserAndWithTheLink(String visitor, Visits.Door door) {
		Visit visit = door.enter(Visitor.of(visitor)).start().until("travel-plan", "topics=travel status=student");
		visit.back();
		assertThat(visit.question().id()).isEqualTo("status");
		visit.forward();
		visit.link("page.back").click();
		assertThat(visit.question().id()).isEqualTo("status");
		assertThat(new Form(visit.page()).option("student")).isChecked();
		visit.link("page.back").click();
		assertThat(new Form(visit.page()).option("travel")).isChecked();
	}

	@Test
	void offerToGoOnWhenThereAreAnswers(Visits.Door door) {
		Visit visit = atDeparture(door, Visitor.ENGLISH);
		visit.open("/");
		visit.button("page.start.go-on").click();
		assertThat(visit.question().id()).isEqualTo("departs-on");
	}

	@Test
	void shareAndCopyTheLinkAndTheCode(Visits.Door door) {
		Visit visit = door.enter(Visitor.ENGLISH, "topics=address").open("/result");
		visit.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
		visit.page().addInitScript("navigator.share = async (what) => { window.shared = what.url; }");
		visit.button("tools.save").click();
		String link = visit.page().locator("main .zc-breakable a").getAttribute("href");
		String code = visit.page().locator(".zc-code").textContent();
		visit.button("save.share").click();
		assertThat(visit.page().evaluate("window.shared")).isEqualTo(link);
		visit.button("save.copy-link").click();
		assertThat(visit.button("save.copied")).hasCount(1);
		assertThat(visit.page().evaluate("navigator.clipboard.readText()")).isEqualTo(link);
		visit.button("save.copy-code").click();
		assertThat(visit.button("save.copied")).hasCount(2);
		assertThat(visit.page().evaluate("navigator.clipboard.readText()")).isEqualTo(code);
	}

	@Test
	void nothingIsOfferedThatTheBrowserCannotDo(Visits.Door door) {
		Visit visit = door.enter(Visitor.of("en off 360"), "topics=address").open("/result");
		visit.button("tools.save").click();
		assertThat(visit.button("save.share")).isHidden();
		assertThat(visit.button("save.copy-code")).isHidden();
		assertThat(visit.page().locator(".zc-code")).isVisible();
	}

}
