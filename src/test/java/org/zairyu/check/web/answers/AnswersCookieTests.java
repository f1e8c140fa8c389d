package org.zairyu.check.web.answers;

import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.zairyu.check.testing.PageTest;
import org.zairyu.check.testing.SetClock;
import org.zairyu.check.testing.Visitor;
import org.zairyu.check.testing.Visitors;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class AnswersCookieTests {

	@Autowired
	private Visitors visitors;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SetClock clock;

	private Visitor visitor;

	@BeforeEach
	void answerTwoQuestions() {
		this.clock.reset();
		this.visitor = this.visitors.visitor();
		this.visitor.post("/en/check/topics", "answer", "travel");
		this.visitor.post("/en/check/status", "answer", "student");
	}

	@Test
	void keepsTheAnswers() {
		assertThat(Visitor.target(this.visitor.get("/en/check"))).isEqualTo("/en/check/travel-plan");
	}

	@Test
	void isReadByThisServiceAlone() {
		var response = this.mvc.post().uri("/en/check/topics").param("answer", "travel").exchange().getResponse();
		assertThat(response.getHeader("Set-Cookie")).contains("; Path=/", "; HttpOnly", "; SameSite=Lax")
			.doesNotContain("travel", "Secure", "Max-Age", "Expires", "Domain");
		var secure = this.mvc.post().uri("/en/check/topics").secure(true).param("answer", "travel").exchange();
		assertThat(secure.getResponse().getHeader("Set-Cookie")).contains("; Secure");
	}

	@Test
	void leadsToAFreshStartADayAfterItsLastUse() {
		this.clock.add(Duration.ofHours(24).plusSeconds(1));
		assertLost();
	}

	@Test
	void isRenewedByUse() {
		this.clock.add(Duration.ofHours(23));
		this.visitor.get("/en/check/status");
		this.clock.add(Duration.ofHours(23));
		assertThat(this.visitor.get("/en/check/status").getStatus()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "x", "AAAA", "%%%", "null" })
	void leadsToAFreshStartWhenItIsNotOurs(String value) {
		this.visitor.setCookie(value);
		assertLost();
	}

	@Test
	void leadsToAFreshStartWhenItWasChanged() {
		String value = this.visitor.cookie();
		assertThat(value).isNotNull();
		char first = (value.charAt(0) == 'A') ? 'B' : 'A';
		this.visitor.setCookie(first + value.substring(1));
		assertLost();
	}

	@Test
	void leadsToAFreshStartWhenItIsTooLarge() {
		this.visitor.setCookie("A".repeat(7000));
		assertLost();
	}

	private void assertLost() {
		assertThat(Visitor.target(this.visitor.get("/en/check/status"))).isEqualTo("/en/check/topics?again");
		assertThat(Visitor.target(this.visitor.post("/en/check/age", "answer", "21")))
			.isEqualTo("/en/check/topics?again");
		var page = this.visitor.page("/en/check/topics?again");
		assertThat(page.select(".zc-notice").text()).contains("no longer there");
		this.visitor.post("/en/check/topics", "answer", "travel");
		assertThat(this.visitor.page("/en/check/topics").select(".zc-notice")).isEmpty();
	}

	@Test
	void saysThatItIsNeededWhenTheBrowserKeepsNone() {
		var other = this.visitors.visitor();
		assertThat(Visitor.target(other.get("/ja/check/status"))).isEqualTo("/ja/check/topics?again");
		assertThat(other.page("/ja/check/topics?again").select(".zc-notice").text()).contains("Cookie");
	}

	@Test
	void isRemovedOnRequest() {
		var cleared = this.visitor.post("/en/clear");
		assertThat(Visitor.target(cleared)).isEqualTo("/en/cleared");
		assertThat(this.visitor.cookie()).isNull();
		assertThat(this.visitor.page("/en/cleared").select("h1").text()).isEqualTo("Your answers are deleted");
	}

	@Test
	void isRemovedOnTheWayOut() {
		var left = this.visitor.get("/en/leave");
		assertThat(Visitor.target(left)).startsWith("https://");
		assertThat(this.visitor.cookie()).isNull();
	}

	@Test
	void everyPageOffersToClearAndToLeave() {
		for (String path : new String[] { "/en/", "/en/check/status", "/en/check/answers", "/ja/contact" }) {
			var page = this.visitor.page(path);
			assertThat(page.select("form[method=post][action$=/clear] button")).as(path).hasSize(1);
			assertThat(page.select("a[href$=/leave][rel~=noreferrer]")).as(path).hasSize(1);
		}
	}

}
