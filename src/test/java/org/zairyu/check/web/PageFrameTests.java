package org.zairyu.check.web;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.zairyu.check.testing.PageTest;
import org.zairyu.check.testing.Visitor;
import org.zairyu.check.testing.Visitors;

import static org.assertj.core.api.Assertions.assertThat;

/** Titles, icon, preview and motion, which all pages share. */
@PageTest
class PageFrameTests {

	private static final List<String> PAGES = List.of("/", "/contact", "/guide", "/guide/registration",
			"/guide/re-entry", "/guide/extension", "/guide/change", "/guide/side-work", "/check/topics",
			"/check/status", "/check/answers", "/result", "/result/sheet", "/result/what-if", "/result/as-of", "/saved",
			"/cleared");

	@Autowired
	private Visitors visitors;

	@ParameterizedTest
	@CsvSource({ "en, Zairyu Check", "ja, 在留チェック" })
	void everyPageHasATitleOfItsOwnThatEndsWithTheService(String language, String service) {
		var visitor = this.visitors.visitor()
			.answer("topics=stay-longer status=permanent-resident age=40 card=held card-valid-until=2033-12-31");
		Set<String> titles = new HashSet<>();
		for (String path : PAGES) {
			var page = visitor.page("/" + language + path);
			assertThat(page.title()).as(path).endsWith(" – " + service).doesNotContain("??", "{");
			assertThat(page.select("h1")).as(path).hasSize(1);
			titles.add(page.title());
		}
		assertThat(titles).hasSameSizeAs(PAGES);
	}

	@Test
	void theIconIsADrawingOfOurs() throws Exception {
		var visitor = this.visitors.visitor();
		var icon = visitor.page("/en/").selectFirst("link[rel=icon]");
		assertThat(icon.attr("type")).isEqualTo("image/svg+xml");
		var response = visitor.get(icon.attr("href"));
		assertThat(response.getStatus()).isEqualTo(200);
		assertThat(response.getContentType()).startsWith("image/svg+xml");
		assertThat(response.getContentAsString(StandardCharsets.UTF_8)).startsWith("<svg").doesNotContain("script");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/", "/ja/", "/en/guide/re-entry", "/ja/contact" })
	void aSharedLinkHasAPreview(String path) {
		var page = this.visitors.visitor().page(path);
		for (String property : List.of("og:title", "og:description", "og:site_name", "og:type")) {
			assertThat(page.select("meta[property=" + property + "]").attr("content")).as(property).isNotBlank();
		}
		assertThat(page.select("meta[name=description]").attr("content"))
			.isEqualTo(page.select("meta[property=og:description]").attr("content"));
	}

	@Test
	void whatBelongsToAVisitorHasNoPreview() {
		var visitor = this.visitors.visitor()
			.answer("topics=stay-longer status=permanent-resident age=40 card=held card-valid-until=2033-12-31");
		for (String path : List.of("/en/result", "/en/check/answers", "/en/result/sheet")) {
			assertThat(visitor.page(path).select("meta[property^=og:]")).as(path).isEmpty();
		}
	}

	@Test
	void motionStopsForThoseWhoAskForIt() throws Exception {
		var visitor = this.visitors.visitor();
		String style = style(visitor);
		assertThat(style).containsPattern("prefers-reduced-motion:\\s*reduce")
			.containsPattern("prefers-color-scheme:\\s*dark")
			.contains("@media print");
	}

	private static String style(Visitor visitor) throws Exception {
		String address = visitor.page("/en/").select("link[rel=stylesheet]").attr("href");
		return visitor.get(address).getContentAsString(StandardCharsets.UTF_8);
	}

}
