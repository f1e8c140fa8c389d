package org.zairyu.check.resident.export;

import java.time.Duration;
import java.util.Base64;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.zairyu.check.testing.PageTest;
import org.zairyu.check.testing.SetClock;
import org.zairyu.check.testing.Visitor;
import org.zairyu.check.testing.Visitors;
import org.zairyu.check.web.answers.Code32;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class SaveTests {

	@Autowired
	private Visitors visitors;

	@Autowired
	private SetClock clock;

	private Document saved;

	private String code;

	@BeforeEach
	void save() {
		var visitor = this.visitors.visitor().answer("topics=address status=student period-of-stay=P2Y");
		this.saved = Visitor.document(visitor.post("/en/save"));
		this.code = this.saved.select(".zc-code").text();
	}

	@AfterEach
	void resetTheClock() {
		this.clock.reset();
	}

	@Test
	void givesALinkACodeAndAPictureOfTheLink() {
		String link = this.saved.select(".zc-breakable a").attr("href");
		assertThat(link).endsWith("/en/saved/" + this.code.replace("-", "")).doesNotContain("student", "P2Y");
		assertThat(this.saved.select("svg.zc-qr title").text()).isNotBlank();
		assertThat(this.saved.select("svg.zc-qr path").attr("d")).startsWith("M");
		assertThat(this.saved.text()).contains("Thursday, 21 January 2027", "Show it only to people you trust");
	}

	@Test
	void theLinkAsksBeforeItOpensAndThenGoesOn() {
		var other = this.visitors.visitor();
		var page = other.page("/ja/saved/" + this.code.replace("-", ""));
		assertThat(other.cookie()).as("to look is not to open").isNull();
		assertThat(page.select("input[name=code]").attr("value")).isEqualTo(this.code.replace("-", ""));
		assertThat(page.text()).doesNotContain("置き換わ");
		var opened = other.post("/ja/saved", "code", page.select("input[name=code]").attr("value"));
		assertThat(Visitor.target(opened)).isEqualTo("/ja/check/answers");
		assertThat(other.page("/en/check/answers").text()).contains("Student (留学)", "2 years");
	}

	@Test
	void peopleWithAnswersAreToldThatTheyAreReplaced() {
		var other = this.visitors.visitor().answer("topics=travel status=researcher");
		assertThat(other.page("/en/saved/" + this.code).select("main").text()).contains("It replaces the answers");
		assertThat(other.page("/en/check/answers").text()).contains("Researcher");
		other.post("/en/saved", "code", this.code);
		assertThat(other.page("/en/check/answers").text()).contains("Student").doesNotContain("Researcher");
	}

	@ParameterizedTest
	@CsvSource({ "en, This code could be opened until Thursday", "ja, 2027年1月21日" })
	void anExpiredCodeSaysSo(String language, String said) {
		this.clock.add(Duration.ofDays(61));
		var response = this.visitors.visitor().post("/" + language + "/saved", "code", this.code);
		assertThat(response.getStatus()).isEqualTo(422);
		var page = Visitor.document(response);
		assertThat(page.select("[role=alert]").text()).contains(said);
		assertThat(page.select("textarea").text()).isEqualTo(this.code);
		assertThat(page.title()).startsWith((language.equals("en")) ? "Error:" : "エラー");
		assertThat(this.visitors.visitor().page("/" + language + "/saved/" + this.code).select("[role=alert]").text())
			.contains(said);
	}

	@Test
	void aCookieIsNoCodeAndACodeIsNoCookie() {
		var visitor = this.visitors.visitor().answer("topics=address status=student");
		String cookie = Code32.write(Base64.getUrlDecoder().decode(visitor.cookie()));
		var refused = this.visitors.visitor().post("/en/saved", "code", cookie);
		assertThat(refused.getStatus()).isEqualTo(422);
		assertThat(Visitor.document(refused).select("[role=alert]").text()).contains("We cannot open this code");
		visitor.setCookie(Base64.getUrlEncoder().withoutPadding().encodeToString(Code32.read(this.code)));
		assertThat(Visitor.target(visitor.get("/en/check/status"))).isEqualTo("/en/check/topics?again");
	}

	@Test
	void theLastDayIsStillGood() {
		this.clock.add(Duration.ofDays(60));
		assertThat(Visitor.target(this.visitors.visitor().post("/en/saved", "code", this.code)))
			.isEqualTo("/en/check/answers");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "AAAA-BBBB", "<script>alert(1)</script>", "\"><img src=x>", "日本語" })
	void aHostileCodeIsRefusedKindlyAndKeptAsTyped(String text) {
		var other = this.visitors.visitor();
		var response = other.post("/en/saved", "code", text);
		assertThat(response.getStatus()).isEqualTo(422);
		var page = Visitor.document(response);
		assertThat(page.select("[role=alert]").text()).contains("We cannot open this code");
		assertThat(page.select("textarea").first().wholeText().strip()).isEqualTo(text.strip());
		assertThat(page.select("main script, main img")).isEmpty();
		assertThat(other.cookie()).isNull();
	}

	@Test
	void anAlteredCodeOpensNothing() {
		String altered = ((this.code.charAt(0) == 'A') ? "B" : "A") + this.code.substring(1);
		assertThat(this.visitors.visitor().post("/en/saved", "code", altered).getStatus()).isEqualTo(422);
		assertThat(this.visitors.visitor().page("/en/saved/" + altered).select("[role=alert]")).hasSize(1);
		assertThat(this.visitors.visitor().post("/en/saved", "code", "A".repeat(100_000)).getStatus()).isEqualTo(422);
	}

	@Test
	void withoutAnswersThereIsNothingToSave() {
		assertThat(Visitor.target(this.visitors.visitor().post("/en/save"))).isEqualTo("/en/");
	}

	@Test
	void neitherPageIsFoundOrCached() {
		for (String path : new String[] { "/en/saved", "/en/saved/" + this.code }) {
			var response = this.visitors.visitor().get(path);
			assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
			assertThat(Visitor.document(response).select("meta[name=robots]").attr("content")).isEqualTo("noindex");
		}
	}

}
