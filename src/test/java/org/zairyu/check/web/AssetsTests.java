package org.zairyu.check.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.zairyu.check.testing.PageTest;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class AssetsTests {

	private static final Assets ASSETS = new Assets();

	@Autowired
	private MockMvcTester mvc;

	static List<String> files() {
		return List.of(ASSETS.style(), ASSETS.module(), ASSETS.script(), ASSETS.icon());
	}

	@ParameterizedTest
	@MethodSource("files")
	void aFileIsKeptForAYearUnderANameWithItsHash(String address) {
		assertThat(address).matches("/assets/[a-z]+\\.[0-9a-f]{12}\\.(css|js|svg)");
		assertThat(this.mvc.get().uri(address)).hasStatusOk()
			.hasHeader("Cache-Control", "public, max-age=31536000, immutable")
			.hasHeader("Vary", "Accept-Encoding")
			.doesNotContainHeader("Set-Cookie");
	}

	@ParameterizedTest
	@MethodSource("files")
	void aFileIsSentCompressedToWhoeverReadsThat(String address) throws IOException {
		byte[] plain = this.mvc.get().uri(address).exchange().getResponse().getContentAsByteArray();
		var packed = this.mvc.get().uri(address).header("Accept-Encoding", "gzip, br").exchange();
		assertThat(packed).hasHeader("Content-Encoding", "gzip");
		byte[] bytes = packed.getResponse().getContentAsByteArray();
		assertThat(new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes()).isEqualTo(plain);
		assertThat(bytes).hasSizeLessThan(plain.length);
	}

	@Test
	void anUnknownFileIsNotFound() {
		assertThat(this.mvc.get().uri("/assets/style.000000000000.css")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.mvc.get().uri("/webjars/govuk-frontend/5.14.0/dist/govuk/govuk-frontend.min.css"))
			.hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void theStyleHasNeitherTheFontNorTheColoursNorTheCrownOfAnotherGovernment() {
		String style = content(ASSETS.style());
		assertThat(style).doesNotContain("GDS Transport", "@font-face", "#1d70b8", "#00703c", "sourceMappingURL");
	}

	@Test
	void theStyleNamesNoColourThatItDoesNotDefine() {
		String style = content(ASSETS.style());
		Pattern.compile("var\\(--([a-z-]+)")
			.matcher(style)
			.results()
			.map((match) -> match.group(1))
			.distinct()
			.forEach((name) -> assertThat(style).contains("--" + name + ":"));
	}

	@Test
	void theScriptImportsTheModuleUnderItsHashedName() {
		assertThat(content(ASSETS.script())).contains("\"." + ASSETS.module().substring("/assets".length()) + "\"");
	}

	private static String content(String address) {
		Asset asset = ASSETS.find(address.substring(Asset.ROOT.length()));
		assertThat(asset).isNotNull();
		return new String(asset.plain(), StandardCharsets.UTF_8);
	}

}
