package org.zairyu.check.resident.result;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.zairyu.check.procedure.Procedure;
import org.zairyu.check.testing.ExpectedResult;
import org.zairyu.check.testing.Ordinary;

import static org.assertj.core.api.Assertions.assertThat;

/** The page with forms that stands beside the papers is that of the matter itself. */
class OfficialPageTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			textBlock = """
					REGISTRATION | address-event=arrived | notify-first-address | www.isa.go.jp | the notice has a page
					EXTENSION | expires-on=2026-12-20 | apply-extension | www.isa.go.jp | the application has one
					AFFILIATION | affiliation-event=left | notify-leaving | www.moj.go.jp | the notice of leaving, too
					AFFILIATION | affiliation-event=left insured-otherwise=no | join-national-insurance | - | immigration has no form for health insurance
					""")
	void isOfTheMatterItself(Procedure procedure, String answers, String code, @Nullable String host, String because) {
		var finding = ExpectedResult.of(procedure, Ordinary.DAY, answers).line(code).finding();
		var official = LawPart.of(finding, null, Ordinary.person(Ordinary.DAY, "").words("en")).official();
		assertThat((official != null) ? official.name() : null).as(because).isEqualTo(host);
	}

}
