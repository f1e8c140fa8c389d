package org.zairyu.check.resident.guide;

import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.zairyu.check.procedure.Procedure;
import org.zairyu.check.testing.PageTest;
import org.zairyu.check.testing.Visitor;
import org.zairyu.check.testing.Visitors;

import static org.assertj.core.api.Assertions.assertThat;

/** What search engines and phones ask for. */
@PageTest
class SiteTests {

	/** Start, guide, law and contact. */
	private static final int PAGES = 4 + Procedure.values().length;

	@Autowired
	private Visitors visitors;

	@Autowired
	private MockMvcTester mvc;

	@Test
	void theSitemapNamesPagesThatSearchEnginesMayShow() throws Exception {
		Visitor visitor = this.visitors.visitor();
		String map = visitor.get("/sitemap.xml").getContentAsString();
		List<String> pages = Jsoup.parse(map, Parser.xmlParser()).select("urlset > url > loc").eachText();
		assertThat(pages).hasSize(3 * PAGES).doesNotHaveDuplicates().allSatisfy((page) -> {
			assertThat(page).startsWith("http://localhost/");
			var shown = visitor.page(page.substring("http://localhost".length()));
			assertThat(shown.select("meta[name=robots]")).as(page).isEmpty();
		});
	}

	@Test
	void robotsAreToldWhereTheSitemapIsAndWhatIsNotForThem() throws Exception {
		assertThat(this.visitors.visitor().get("/robots.txt").getContentAsString().lines()).contains("User-agent: *",
				"Disallow: /staff", "Sitemap: http://localhost/sitemap.xml");
	}

	@ParameterizedTest
	@CsvSource({ "en, Zairyu Check", "ja, 在留チェック", "ja-easy, 在留チェック" })
	void aPhoneCanKeepTheSite(String language, String name) {
		String address = this.visitors.visitor()
			.page("/" + language + "/contact")
			.select("link[rel=manifest]")
			.attr("href");
		var manifest = this.mvc.get().uri(address).exchange();
		assertThat(manifest).hasStatusOk().hasContentType("application/manifest+json");
		assertThat(manifest).bodyJson().extractingPath("$.name").isEqualTo(name);
		assertThat(manifest).bodyJson().extractingPath("$.start_url").isEqualTo("/" + language + "/");
		assertThat(manifest).bodyJson()
			.extractingPath("$.icons[*].src")
			.asArray()
			.hasSize(3)
			.allSatisfy((icon) -> assertThat(this.mvc.get().uri((String) icon)).hasStatusOk());
	}

	@Test
	void theIconHasTheNameThatBrowsersGuess() {
		String icon = Visitor.target(this.visitors.visitor().get("/favicon.ico"));
		assertThat(this.mvc.get().uri(icon)).hasStatusOk()
			.body()
			.as("the first bytes of an icon file")
			.startsWith(0, 0, 1, 0);
	}

}
