package org.zairyu.check.language;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.zairyu.check.law.Citation;
import org.zairyu.check.law.LawBook;
import org.zairyu.check.law.Parameter;
import org.zairyu.check.lawdata.LawFiles;
import org.zairyu.check.procedure.Basis;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.FindingVariant;

import org.zairyu.check.testing.Scenario;

import static org.assertj.core.api.Assertions.assertThat;

class CiteWordsTests {

	private final Languages languages = Scenario.LANGUAGES.with("agency", (words) -> "Example Firm");

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					# citation                  | en                                                   | ja
					ICRRA 19-7(1)               | Immigration Act art. 19-7(1)                         | 入管法第19条の7第1項
					ICRRA 61-9-3                | Immigration Act art. 61-9-3                          | 入管法第61条の9の3
					ICRRA 24(iv)(ro)            | Immigration Act art. 24(iv)(ro)                      | 入管法第24条第4号ロ
					ICRRA 22-4(1)(viii)         | Immigration Act art. 22-4(1)(viii)                   | 入管法第22条の4第1項第8号
					ER 19(5)(iii)               | Immigration Ordinance art. 19(5)(iii)                | 入管法施行規則第19条第5項第3号
					Civil Code 140              | Civil Code art. 140                                  | 民法第140条
					ICRRA 67; EO 25(1)          | Immigration Act art. 67, Immigration Cabinet Order art. 25(1) | 入管法第67条、入管法施行令第25条第1項
					ICRRA 20(6), 21(4)          | Immigration Act art. 20(6), art. 21(4)               | 入管法第20条第6項、第21条第4項
					ICRRA 20(2) proviso         | Immigration Act art. 20(2), proviso                  | 入管法第20条第2項ただし書
					Agency page, Re-entry Permit | Guide page of Example Firm, “Re-entry Permit”                    | Example Firmの案内ページ「再入国許可」の項
					""")
	void namesAProvisionInEachLanguage(String cite, String english, String japanese) {
		assertThat(new CiteWords(this.languages.of("en")).of(cite)).isEqualTo(english);
		assertThat(new CiteWords(this.languages.of("ja")).of(cite)).isEqualTo(japanese);
	}

	@Test
	void hasWordsForEveryCitationOfTheLawFiles() {
		List<String> cites = Stream.concat(ofFindings(), ofValues()).map(Citation::cite).distinct().toList();
		assertThat(cites).isNotEmpty();
		for (Words words : this.languages.all()) {
			CiteWords names = new CiteWords(words);
			assertThat(cites).allSatisfy((cite) -> assertThat(names.of(cite)).isNotEqualTo(cite)
				.doesNotContain("ICRRA", "BRRA", "ISA ", "ISA,"));
		}
	}

	private static Stream<Citation> ofFindings() {
		Basis basis = LawFiles.basis();
		return Arrays.stream(FindingCode.values())
			.flatMap((code) -> Arrays.stream(FindingVariant.values())
				.filter((wording) -> wording.fits(code))
				.flatMap((wording) -> basis.history(code, wording).stream())
				.flatMap((row) -> row.citations().stream()));
	}

	private static Stream<Citation> ofValues() {
		LawBook laws = LawFiles.laws();
		return Arrays.stream(Parameter.values())
			.flatMap((parameter) -> laws.history(parameter).stream())
			.map((provision) -> provision.citation());
	}

}
