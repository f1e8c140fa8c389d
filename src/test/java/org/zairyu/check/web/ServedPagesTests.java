package org.zairyu.check.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import static org.assertj.core.api.Assertions.assertThat;

/** What only a real server shows: error pages, and the bytes on the wire. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(ServedPagesTests.BrokenController.class)
class ServedPagesTests {

	/** The budget of a first visit, compressed, with everything it loads. */
	private static final int FIRST_VISIT = 45_000;

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	private HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path));
		for (int i = 0; i < headers.length; i += 2) {
			request.header(headers[i], headers[i + 1]);
		}
		return this.client.send(request.build(), BodyHandlers.ofByteArray());
	}

	private static Document page(HttpResponse<byte[]> response) {
		return Jsoup.parse(new String(response.body(), StandardCharsets.UTF_8));
	}

	@ParameterizedTest
	@CsvSource({ "/en/nothing, en, This page does not exist", "/ja/nothing, ja, ページが見つかりません",
			"/ja-easy/nothing, ja, ページが見（み）つかりません", "/xx/contact, en, This page does not exist",
			"/en/check/nothing, en, This page does not exist", "/en/broken, en, Something went wrong here",
			"/ja/broken, ja, エラーが発生しました" })
	void anErrorIsToldInTheLanguageOfTheAddress(String path, String language, String heading) throws Exception {
		var response = get(path, "Accept", "text/html");
		var page = page(response);
		assertThat(response.statusCode()).isEqualTo(path.endsWith("broken") ? 500 : 404);
		assertThat(page.select("html").attr("lang")).isEqualTo(language);
		assertThat(page.select("h1").text()).isEqualTo(heading);
		assertThat(page.text()).contains("0570-013904").doesNotContain("secret", "Exception", "org.", "at java");
		assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
		assertThat(response.headers().firstValue("Content-Security-Policy")).isPresent();
	}

	@Test
	void anErrorOfAnUnknownLanguageIsToldInTheLanguageOfTheBrowser() throws Exception {
		var page = page(get("/xx/contact", "Accept", "text/html", "Accept-Language", "ja"));
		assertThat(page.select("html").attr("lang")).isEqualTo("ja");
	}

	@Test
	void aFormSentToAPageWithoutOneIsToldKindly() throws Exception {
		var request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + "/en/contact"))
			.header("Accept", "text/html")
			.POST(HttpRequest.BodyPublishers.noBody())
			.build();
		var response = this.client.send(request, BodyHandlers.ofByteArray());
		assertThat(response.statusCode()).isEqualTo(405);
		assertThat(page(response).select("h1").text()).isEqualTo("This page does not exist");
	}

	@Test
	void aFirstVisitIsLight() throws Exception {
		var start = get("/en/", "Accept-Encoding", "gzip");
		int weight = weight(start);
		var page = page(get("/en/"));
		List<String> files = page.select("link[href^=/assets/], script[src]")
			.stream()
			.map((element) -> element.hasAttr("src") ? element.attr("src") : element.attr("href"))
			.distinct()
			.toList();
		assertThat(files).hasSize(3);
		for (String file : files) {
			weight += weight(get(file, "Accept-Encoding", "gzip"));
		}
		assertThat(weight).isLessThan(FIRST_VISIT);
	}

	private static int weight(HttpResponse<byte[]> response) {
		assertThat(response.headers().firstValue("Content-Encoding")).hasValue("gzip");
		int headers = response.headers()
			.map()
			.entrySet()
			.stream()
			.mapToInt((header) -> header.getKey().length() + header.getValue().toString().length() + 4)
			.sum();
		return response.body().length + headers;
	}

	/** Fails on every request. */
	@TestConfiguration
	@Controller
	static class BrokenController {

		@GetMapping("/{lang}/broken")
		String fail() {
			throw new IllegalStateException("secret");
		}

	}

}
