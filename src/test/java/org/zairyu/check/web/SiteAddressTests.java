package org.zairyu.check.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

/** The sender of a request chooses its Host header, so links must not use it. */
class SiteAddressTests {

	@ParameterizedTest
	@CsvSource({ "https://check.example.org, https://check.example.org/en/saved/X",
			"https://check.example.org/, https://check.example.org/en/saved/X", "'', http://evil.example/en/saved/X" })
	void followsTheSettingBeforeTheRequest(String site, String expected) {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/en/save");
		request.setServerName("evil.example");
		assertThat(new SiteAddress(site).of("/en/saved/X", request)).isEqualTo(expected);
	}

	/** Finds code that reads the host from the request. */
	@Test
	void nothingElseReadsTheHost() {
		com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses()
			.that()
			.doNotHaveSimpleName("SiteAddress")
			.should()
			.dependOnClassesThat()
			.haveSimpleName("ServletUriComponentsBuilder")
			.orShould()
			.callMethod(jakarta.servlet.http.HttpServletRequest.class, "getRequestURL")
			.orShould()
			.callMethod(jakarta.servlet.http.HttpServletRequest.class, "getServerName")
			.because("a link in a page or a mail leads to the site that is set")
			.check(new com.tngtech.archunit.core.importer.ClassFileImporter()
				.withImportOption(new com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests())
				.importPackages("org.zairyu.check"));
	}

}
