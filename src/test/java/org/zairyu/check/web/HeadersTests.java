package org.zairyu.check.web;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.zairyu.check.testing.PageTest;
import org.zairyu.check.testing.Visitors;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class HeadersTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Visitors visitors;

	@ParameterizedTest
	@ValueSource(strings = { "/", "/en/", "/ja/check/topics", "/en/contact", "/en/nothing", "/ja/cleared" })
	void everyAnswerIsGuarded(String path) {
		var response = this.mvc.get().uri(path).exchange().getResponse();
		assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(response.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
		assertThat(response.getHeader("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
		assertThat(response.getHeader("Content-Security-Policy")).startsWith("default-src 'none';")
			.contains("frame-ancestors 'none'", "base-uri 'none'")
			.doesNotContain("unsafe", "http", "*");
	}

	@ParameterizedTest
	@CsvSource({ "/en/, true, max-age=31536000", "/staff/sign-in, true, max-age=31536000",
			"/en/nothing, true, max-age=31536000", "/en/, false,", "/staff/sign-in, false," })
	void overTlsTheBrowserIsToldToComeBackOverTlsOnly(String path, boolean secure, String expected) {
		var response = this.mvc.get().uri(path).secure(secure).exchange().getResponse();
		assertThat(response.getHeaders("Strict-Transport-Security"))
			.isEqualTo((expected != null) ? List.of(expected) : List.of());
	}

	@Test
	void thePageOfErrorsIsNoPage() {
		assertThat(this.mvc.get().uri("/error")).hasStatus(HttpStatus.NOT_FOUND);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/", "/en/check", "/en/check/topics", "/en/check/answers", "/en/contact", "/en/leave" })
	void noPageIsKeptInACache(String path) {
		assertThat(this.mvc.get().uri(path)).hasHeader("Cache-Control", "no-store");
	}

	@ParameterizedTest
	@CsvSource({ "/en/, false", "/ja/contact, false", "/en/check/topics, true", "/en/cleared, true" })
	void searchEnginesFindWhatIsTheSameForEverybody(String path, boolean hidden) {
		var page = this.visitors.visitor().page(path);
		assertThat(page.select("meta[name=robots][content=noindex]").isEmpty()).isEqualTo(!hidden);
		assertThat(page.select("meta[property=og:description]").isEmpty()).isEqualTo(hidden);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/", "/ja/", "/en/contact", "/ja/check/topics", "/en/cleared" })
	void aPageHasNoInlineScriptOrStyleAndNothingFromElsewhere(String path) {
		var page = this.visitors.visitor().page(path);
		assertThat(page.select("script:not([src]), style, [style], [onclick]")).isEmpty();
		assertThat(page.select("[src], link[href]")).isNotEmpty().allSatisfy((element) -> {
			String address = element.hasAttr("src") ? element.attr("src") : element.attr("href");
			assertThat(address).matches("/assets/.+|/[a-z]+/site\\.webmanifest");
		});
	}

	@Test
	void aFormFromAnotherSiteIsRefused() {
		assertThat(this.mvc.post().uri("/en/clear").header("Sec-Fetch-Site", "cross-site"))
			.hasStatus(HttpStatus.FORBIDDEN)
			.doesNotContainHeader("Set-Cookie");
		assertThat(this.mvc.post().uri("/en/clear").header("Sec-Fetch-Site", "same-origin")).hasStatus3xxRedirection();
	}

}
