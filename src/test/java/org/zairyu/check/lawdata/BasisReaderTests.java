package org.zairyu.check.lawdata;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.zairyu.check.law.AuthorityKind;
import org.zairyu.check.law.Citation;
import org.zairyu.check.procedure.Basis;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.FindingVariant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zairyu.check.lawdata.BrokenLaw.assertRefused;

class BasisReaderTests {

	private static final String FILE = "law/test.yaml";

	private static final String SOURCES = """
			special-reentry:
			  - cite: ICRRA 26-2(1)
			    source: law
			    url: https://www.isa.go.jp/en/
			    confidence: official
			""";

	private final Basis basis = LawFiles.basis();

	private static void read(String yaml) {
		BasisReader.read(YamlReader.read(FILE, yaml));
	}

	@ParameterizedTest
	@EnumSource(FindingCode.class)
	void knowsASourceOfEveryFinding(FindingCode code) {
		for (FindingVariant wording : FindingVariant.values()) {
			if (wording.fits(code)) {
				assertThat(this.basis.of(code, wording)).as(wording.key(code)).isNotEmpty();
			}
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# code                               | wording       | because
			CARRY_RESIDENCE_CARD                 | USUAL         | D7: “over 16” against 16 and over
			RETURN_CARD_AFTER_LONG_ABSENCE       | USUAL         | D9: the page knows one case, the Act two
			SPECIAL_REENTRY_EXCLUDED             | USUAL         | D11: the page excludes nobody
			REENTRY_PERMIT_REFUSED               | USUAL         | D12: not in the Act
			REENTRY_PERMIT_REFUSED_ACTIVITY_ENDS | USUAL         | D12: not in the Act
			DECLARE_AT_DEPARTURE                 | USUAL         | D15: the page leaves the declaration out
			EXTENSION_ONCE_USED                  | USUAL         | D18: no such count in the Act
			EXTENSION_ONCE_ONLY                  | USUAL         | D18: no such count in the Act
			EMPLOYER_ADVISED                     | USUAL         | D27: dependants need no employer
			AT_THE_LIMIT                         | USUAL         | D28: “less than” against “or less”
			AT_THE_LIMIT                         | IN_VACATION   | D28: “less than” against “or less”
			OVER_WEEKLY_LIMIT                    | GUIDANCE_ONLY | D28: individual permissions have no such limit
			""")
	void citesBothWhereGuidanceAndLawDiffer(FindingCode code, FindingVariant wording, String because) {
		assertThat(this.basis.of(code, wording)).as(because)
			.extracting(Citation::source)
			.contains(AuthorityKind.GUIDANCE, AuthorityKind.LAW);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			1 | special-return:                     | 1 | no finding has the key “special-return”
			1 | special-reentry.with-permit:        | 1 | no finding has the key “special-reentry.with-permit”
			2 | '  - article: ICRRA 26-2(1)'        | 2 | the key “article” is unknown
			3 |                                     | 2 | lacks the key “source”
			3 | '    source: rumour'                | 3 | must be one of guidance, law, practice
			4 | '    url: https://example.com/'     | 4 | must be an https address of a ministry
			5 | '    confidence: sure'              | 5 | must be one of official, secondary, memory
			""")
	void refusesABrokenSource(int line, String instead, int refusedIn, String reason) {
		String broken = BrokenLaw.with(SOURCES, line, instead);
		assertRefused(() -> read(broken), FILE, refusedIn, reason);
	}

	@Test
	void refusesASourceThatIsCitedTwice() {
		String rows = SOURCES.substring(SOURCES.indexOf('\n') + 1);
		assertRefused(() -> read(SOURCES + rows), FILE, 6, "“special-reentry” cites “ICRRA 26-2(1)” twice");
	}

	@Test
	void refusesAFindingWithoutASource() {
		assertRefused(() -> read(SOURCES), FILE, 0, "no source is given for “notify-first-address”");
		assertRefused(() -> read("special-reentry: []"), FILE, 1, "must be a list with at least one row");
	}

	@Test
	void refusesAFileThatIsMissingOrNotInUtf8() {
		LawFiles none = new LawFiles((file) -> null);
		assertRefused(none::readBasis, "law/basis.yaml", 0, "the file is missing");
		LawFiles latin = new LawFiles((file) -> "é".getBytes(StandardCharsets.ISO_8859_1));
		assertRefused(latin::readBasis, "law/basis.yaml", 0, "the file is not in UTF-8");
	}

}
