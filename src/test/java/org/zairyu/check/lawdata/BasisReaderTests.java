package org.zairyu.check.lawdata;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.zairyu.check.procedure.Basis;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.FindingVariant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zairyu.check.lawdata.BrokenLaw.assertRefused;

class BasisReaderTests {

	private static final String FILE = "law/test.yaml";

	private static final String SOURCES = """
			special-reentry:
			  - from: 2012-07-09
			    cites:
			      - cite: ICRRA 26-2(1)
			        source: law
			        url: https://www.isa.go.jp/en/
			        confidence: official
			        checked: 2026-11-30
			  - from: 2026-11-01
			    cites:
			      - cite: ICRRA 99-9
			        source: law
			        confidence: official
			""";

	private final Basis basis = LawFiles.basis();

	private static void read(String yaml) {
		BasisReader.read(YamlReader.read(FILE, yaml));
	}

	@ParameterizedTest
	@EnumSource(FindingCode.class)
	void knowsARowOfEveryFinding(FindingCode code) {
		for (FindingVariant wording : FindingVariant.values()) {
			if (wording.fits(code)) {
				assertThat(this.basis.history(code, wording)).as(wording.key(code)).isNotEmpty();
			}
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			1  | special-return:                         | 1  | no finding has the key “special-return”
			1  | special-reentry.with-permit:            | 1  | no finding has the key “special-reentry.with-permit”
			2  | '  - since: 2012-07-09'                 | 2  | the key “since” is unknown
			2  | '  - to: 2012-07-09'                    | 2  | the key “to” is unknown
			2  | '  - from: 2012-07-10'                  | 2  | must be in force on 2012-07-09
			2  | '  - from: 2012-02-30'                  | 2  | must be a date that exists
			4  | '      - article: ICRRA 26-2(1)'        | 4  | the key “article” is unknown
			5  |                                         | 4  | lacks the key “source”
			5  | '        source: rumour'                | 5  | must be one of guidance, law, practice
			6  | '        url: https://example.com/'     | 6  | must be an https address of a ministry
			7  | '        confidence: sure'              | 7  | must be one of official, agency, secondary, memory
			7  | '        source: law'                   | 7  | Duplicate
			8  | '        checked: yesterday'            | 8  | must be a date that exists
			9  | '  - from: 2012-07-09'                  | 9  | must be after 2012-07-09, the row before
			9  | '  - from: 2012-07-08'                  | 9  | must be after 2012-07-09, the row before
			""")
	void refusesABrokenSource(int line, String instead, int refusedIn, String reason) {
		String broken = BrokenLaw.with(SOURCES, line, instead);
		assertRefused(() -> read(broken), FILE, refusedIn, reason);
	}

	@Test
	void refusesASourceThatIsCitedTwice() {
		String twice = SOURCES.replace("      - cite: ICRRA 99-9\n", """
				      - cite: ICRRA 99-9
				        source: law
				        confidence: official
				      - cite: ICRRA 99-9
				""");
		assertRefused(() -> read(twice), FILE, 14, "“special-reentry” cites “ICRRA 99-9” twice");
	}

	@Test
	void refusesAFindingWithoutARow() {
		assertRefused(() -> read(SOURCES), FILE, 0, "no source is given for “notify-first-address”");
		assertRefused(() -> read("special-reentry: []"), FILE, 1, "must be a list with at least one row");
		assertRefused(() -> read("special-reentry: [{from: 2012-07-09, cites: []}]"), FILE, 1,
				"“cites” must be a list with at least one row");
		assertRefused(() -> read("special-reentry: nothing"), FILE, 1, "must be a list with at least one row");
	}

	@Test
	void refusesAFileThatIsMissingOrNotInUtf8() {
		LawFiles none = new LawFiles((file) -> null);
		assertRefused(none::readBasis, "law/basis.yaml", 0, "the file is missing");
		LawFiles latin = new LawFiles((file) -> "é".getBytes(StandardCharsets.ISO_8859_1));
		assertRefused(latin::readBasis, "law/basis.yaml", 0, "the file is not in UTF-8");
	}

}
