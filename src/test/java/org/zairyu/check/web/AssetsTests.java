package org.zairyu.check.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

import org.zairyu.check.testing.PageTest;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class AssetsTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ResourceUrlProvider urls;

	private String address(String file) {
		return Objects.requireNonNull(this.urls.getForLookupPath("/assets/" + file));
	}

	private String content(String file) throws UnsupportedEncodingException {
		return this.mvc.get().uri(address(file)).exchange().getResponse().getContentAsString(StandardCharsets.UTF_8);
	}

	@ParameterizedTest
	@ValueSource(strings = { "style.css", "staff.css", "zairyu.js", "icon.svg", "icon-192.png", "favicon.ico" })
	void aFileIsKeptForAYearUnderANameWithItsHash(String file) throws Exception {
		String hash = HexFormat.of()
			.formatHex(MessageDigest.getInstance("MD5")
				.digest(new ClassPathResource("assets/" + file).getContentAsByteArray()));
		assertThat(address(file)).isEqualTo("/assets/" + file.replace(".", "-" + hash + "."));
		assertThat(this.mvc.get().uri(address(file))).hasStatusOk()
			.hasHeader("Cache-Control", "max-age=31536000, public, immutable")
			.doesNotContainHeader("Set-Cookie");
	}

	@ParameterizedTest
	@ValueSource(strings = { "style.css", "staff.css", "zairyu.js", "icon.svg" })
	void aFileIsSentCompressedToBrowsersThatAcceptIt(String file) throws IOException {
		byte[] plain = this.mvc.get().uri(address(file)).exchange().getResponse().getContentAsByteArray();
		var packed = this.mvc.get().uri(address(file)).header("Accept-Encoding", "gzip, br").exchange();
		assertThat(packed).hasHeader("Content-Encoding", "gzip").hasHeader("Vary", "Accept-Encoding");
		byte[] bytes = packed.getResponse().getContentAsByteArray();
		assertThat(new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes()).isEqualTo(plain);
		assertThat(bytes).hasSizeLessThan(plain.length);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/assets/style-00000000000000000000000000000000.css", "/assets/nothing.css", "/assets/",
			"/webjars/govuk-frontend/dist/govuk/govuk-frontend.min.css" })
	void anUnknownFileIsNotFound(String address) {
		assertThat(this.mvc.get().uri(address)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void theStyleHasNeitherTheFontNorTheColoursNorTheCrownOfAnotherGovernment() throws Exception {
		assertThat(content("style.css")).contains(".govuk-button{")
			.doesNotContain("GDS Transport", "@font-face", "#1d70b8", "#00703c", "#0b0c0c", "sourceMappingURL");
	}

	@ParameterizedTest
	@ValueSource(strings = { "style.css", "staff.css" })
	void theStyleNamesNoColourThatItDoesNotDefine(String file) throws Exception {
		String style = content("style.css");
		Pattern.compile("var\\(--([a-z-]+)")
			.matcher(content(file))
			.results()
			.map((match) -> match.group(1))
			.distinct()
			.forEach((name) -> assertThat(style).contains("--" + name + ":"));
	}

	@Test
	void theScriptBringsTheModuleThatItStarts() throws Exception {
		assertThat(content("zairyu.js")).contains("function initAll(", "initAll();")
			.doesNotContain("import ", "sourceMappingURL");
	}

}
