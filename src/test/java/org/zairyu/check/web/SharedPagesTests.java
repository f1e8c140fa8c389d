package org.zairyu.check.web;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.zairyu.check.language.Ruby;
import org.zairyu.check.language.Words;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.Question;
import org.zairyu.check.stencil.PlainRendering;
import org.zairyu.check.stencil.Stencils;
import org.zairyu.check.testing.Generated;
import org.zairyu.check.testing.PageTest;
import org.zairyu.check.testing.Scenario;
import org.zairyu.check.web.answers.AnswersCookie;
import org.zairyu.check.web.answers.KeptCase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A page from stencils is, octet by octet, the one that its templates give, and nothing
 * of a visitor stays behind.
 */
@PageTest
class SharedPagesTests {

	private static final int CASES = 40;

	private static final String ALL = "address|travel|stay-longer|new-activity|side-work";

	private static final Scenario STUDENT = Scenario.of("2026-11-22", """
			topics=address|travel|stay-longer|new-activity|side-work
			status=student period-of-stay=P2Y expires-on=2031-07-19 applications=none age=21 card=held
			address-event=moved-between address-date=2025-03-14 left-on=2025-03-13 address-notified=no
			travel-plan=return departs-on=2031-05-02 returns-on=2031-06-03 reentry-bars=none
			same-activity-after-return=yes passport-valid=yes reentry-permit-until=none same-activity=yes
			attendance=good enrolled=yes extension-reason=yes new-status=business-manager change-reason=yes
			started-new-activity=no side-work-permission=none school-vacation=no weekly-hours=23.79
			amusement-business=no hinders-main-activity=no""");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Stencils stencils;

	@Autowired
	private AnswersCookie cookie;

	private Cookie cookie(Answers answers) {
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.cookie.write(new KeptCase("0123456789abcdef", answers, null), new MockHttpServletRequest(), response);
		return response.getCookie(AnswersCookie.NAME);
	}

	private MvcTestResult get(String path, Cookie cookie) {
		return this.mvc.get().uri(URI.create(path)).cookie(cookie).exchange();
	}

	private static String body(MvcTestResult result) throws UnsupportedEncodingException {
		return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
	}

	/** Whether there was a page; it must be the plain one. */
	private boolean isPlainPage(String path, Cookie cookie) throws UnsupportedEncodingException {
		MvcTestResult result = get(path, cookie);
		if (result.getResponse().getStatus() != 200) {
			return false;
		}
		var model = result.getMvcResult().getModelAndView();
		if (model.getView() instanceof StencilView view) {
			String plain = new PlainRendering(this.stencils).of(view.page());
			assertThat(body(result)).as(path).isEqualTo(path.startsWith("/ja-easy") ? Ruby.annotate(plain) : plain);
			assertThat(result.getResponse().getContentLength())
				.isEqualTo(result.getResponse().getContentAsByteArray().length);
			return true;
		}
		return false;
	}

	@Test
	void aResultIsThePlainOne() throws Exception {
		Generated generated = new Generated(20261122);
		int results = 0;
		for (int i = 0; i < CASES; i++) {
			Scenario person = generated.next().with("topics", ALL);
			for (Words words : Scenario.LANGUAGES.all()) {
				String path = "/" + words.language() + "/result?asOf=" + person.asOf();
				results += isPlainPage(path, cookie(person.answers())) ? 1 : 0;
			}
		}
		assertThat(results).isGreaterThan(CASES / 2);
	}

	@Test
	void aQuestionIsThePlainOne() throws Exception {
		Generated generated = new Generated(19521028);
		List<String> asked = new ArrayList<>();
		for (int i = 0; i < CASES; i++) {
			Cookie cookie = cookie(generated.next().with("topics", ALL).answers());
			for (Question question : Question.values()) {
				for (Words words : Scenario.LANGUAGES.all()) {
					String path = "/" + words.language() + "/check/" + question.id();
					if (isPlainPage(path + ((i % 2 == 0) ? "?change" : ""), cookie)) {
						asked.add(question.id());
					}
				}
			}
		}
		assertThat(asked.stream().distinct()).hasSizeGreaterThan(Question.values().length / 2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/check/topics", "/ja/check/topics", "/en/check/topics?again" })
	void aFirstQuestionIsThePlainOne(String path) throws Exception {
		assertThat(isPlainPage(path, new Cookie(AnswersCookie.NAME, "not ours"))).isTrue();
		assertThat(isPlainPage(path, new Cookie("other", "1"))).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert(1)</script>", "\" autofocus onfocus=\"alert(1)", "'&amp;",
			"\uE000back\uE001", "\uE000", "\uE001\uE000" })
	void whatIsTypedComesBackAsItWas(String typed) throws Exception {
		var result = this.mvc.post()
			.uri("/en/check/expires-on")
			.param("year", typed)
			.param("month", "1")
			.param("day", "1")
			.cookie(cookie(STUDENT.answers()))
			.exchange();
		assertThat(result).hasStatus(422);
		var page = org.jsoup.Jsoup.parse(body(result));
		assertThat(page.select("#year").attr("value")).isEqualTo(typed);
		assertThat(page.select("script:not([src]), [onfocus]")).isEmpty();
		assertThat(page.select(".govuk-back-link").attr("href")).isEqualTo("/en/check/period-of-stay");
		assertThat(new PlainRendering(this.stencils).kept()).noneMatch((kept) -> kept.contains(typed));
	}

	@Test
	void nothingOfAVisitorStaysBehind() {
		Cookie cookie = cookie(STUDENT.answers());
		for (Words words : Scenario.LANGUAGES.all()) {
			assertThat(get("/" + words.language() + "/result", cookie)).hasStatusOk()
				.bodyText()
				.contains("2031", "23.79");
			for (Question question : Question.values()) {
				get("/" + words.language() + "/check/" + question.id() + "?change", cookie);
			}
		}
		assertThat(new PlainRendering(this.stencils).kept()).hasSizeGreaterThan(100)
			.noneMatch((kept) -> kept.contains("2031") || kept.contains("2025") || kept.contains("23.79")
					|| kept.contains("checked="));
	}

	@Test
	void anAddressWrittenInAnotherWayIsNotKept() throws Exception {
		Cookie cookie = cookie(STUDENT.answers());
		int before = new PlainRendering(this.stencils).kept().size();
		assertThat(get("/en/check/%61ge?change", cookie)).hasStatusOk();
		assertThat(new PlainRendering(this.stencils).kept()).hasSize(before);
	}

}
