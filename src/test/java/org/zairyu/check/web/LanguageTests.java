package org.zairyu.check.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.zairyu.check.testing.PageTest;
import org.zairyu.check.testing.Visitor;
import org.zairyu.check.testing.Visitors;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class LanguageTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Visitors visitors;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			ja                      | /ja/ | Japanese
			ja-JP,ja;q=0.9,en;q=0.8 | /ja/ | what a Japanese browser sends
			en-GB                   | /en/ | any English
			pt-BR,ja;q=0.5          | /ja/ | the first one that there is
			pt-BR                   | /en/ | none that there is
			*                       | /en/ | any
			'en;q=0.1,ja;q=0.9'     | /ja/ | the weights count
			,;=                     | /en/ | nonsense
			""")
	void theBareAddressLeadsToTheLanguageOfTheBrowser(String accepted, String target, String because) {
		assertThat(this.mvc.get().uri("/").header("Accept-Language", accepted)).as(because)
			.hasStatus3xxRedirection()
			.hasRedirectedUrl(target)
			.containsHeader("Vary");
	}

	@Test
	void theBareAddressLeadsToTheDefaultWithoutAWish() {
		assertThat(this.mvc.get().uri("/")).hasRedirectedUrl("/en/");
	}

	@Test
	void aLanguageWithoutAStrokeLeadsToItsStart() {
		assertThat(this.mvc.get().uri("/ja")).hasRedirectedUrl("/ja/");
	}

	@ParameterizedTest
	@CsvSource({ "/xx/", "/xx", "/xx/contact", "/xx/check/status", "/EN/", "/en-US/contact", "/en/nothing",
			"/en/check/nothing", "/en/check/status/more" })
	void anUnknownLanguageOrPageIsNotFound(String path) {
		assertThat(this.mvc.get().uri(path)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@ParameterizedTest
	@CsvSource({ "en, Contact", "ja, お問い合わせ" })
	void theAddressSaysTheLanguageWhateverTheBrowserWants(String language, String heading) {
		var result = this.mvc.get().uri("/" + language + "/contact").header("Accept-Language", "fr").exchange();
		assertThat(result).hasHeader("Content-Language", language);
		var page = Visitor.document(result.getResponse());
		assertThat(page.selectFirst("html").attr("lang")).isEqualTo(language);
		assertThat(page.selectFirst("h1").text()).isEqualTo(heading);
	}

	@Test
	void theOtherLanguagesShowTheSamePage() {
		var links = this.visitors.visitor().page("/en/contact").select(".zc-languages a");
		assertThat(links.eachAttr("href")).containsExactly("/en/contact", "/ja/contact", "/ja-easy/contact");
		assertThat(links.eachText()).containsExactly("English", "日本語", "やさしい日本語");
		assertThat(links.eachAttr("lang")).containsExactly("en", "ja", "ja");
		assertThat(links.getFirst().attr("aria-current")).isEqualTo("true");
	}

}
