package org.zairyu.check.language;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.zairyu.check.law.Parameter;
import org.zairyu.check.testing.Scenario;

import static org.assertj.core.api.Assertions.assertThat;

/** Amounts and times as readers of each language see them. */
class AmountTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# yen     | en         | ja       | ja-easy            | because
			500       | ¥500       | 500円    | 500円《えん》        | less than a thousand
			4500      | ¥4,500     | 4,500円  | 4,500円《えん》      | less than ten thousand
			9999      | ¥9,999     | 9,999円  | 9,999円《えん》      | one below
			10000     | ¥10,000    | 1万円    | 1万《まん》円《えん》   | ten thousand
			10001     | ¥10,001    | 10,001円 | 10,001円《えん》     | not an even number of them
			200000    | ¥200,000   | 20万円   | 20万《まん》円《えん》  | ICRRA 71-5
			3000000   | ¥3,000,000 | 300万円  | 300万《まん》円《えん》 | ICRRA 70
			""")
	void writesAmountsAsTheLawDoes(int yen, String english, String japanese, String easy, String because) {
		assertThat(Scenario.LANGUAGES.of("en").yen(yen)).as(because).isEqualTo(english);
		assertThat(Scenario.LANGUAGES.of("ja").yen(yen)).as(because).isEqualTo(japanese);
		assertThat(Scenario.LANGUAGES.of("ja-easy").yen(yen)).as(because).isEqualTo(easy);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			10000 | 75000 | ¥10,000 to ¥75,000 | 10,000円〜75,000円 | one is no even number of ten thousand
			75000 | 100000 | ¥75,000 to ¥100,000 | 75,000円〜100,000円 | nor here
			10000 | 80000 | ¥10,000 to ¥80,000 | 1万円〜8万円 | both are
			4000  | 7000  | ¥4,000 to ¥7,000   | 4,000円〜7,000円 | less than ten thousand
			""")
	void writesBothEndsOfARangeInOneWay(int min, int max, String english, String japanese, String because) {
		assertThat(Scenario.LANGUAGES.of("en").yen(min, max)).as(because).isEqualTo(english);
		assertThat(Scenario.LANGUAGES.of("ja").yen(min, max)).as(because).isEqualTo(japanese);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			en      | ¥200,000
			ja      | 20万円
			ja-easy | 20万《まん》円《えん》
			""")
	void putsThemIntoTheTexts(String language, String fine) {
		LawWords words = Scenario.LANGUAGES.of(Scenario.LANGUAGES.of(language), Scenario.LAWS.on(Scenario.LAWS.last()));
		assertThat(words.value(Parameter.LATE_NOTICE_FINE)).isEqualTo(fine);
		assertThat(words.get("finding.notify-move-in.text")).contains(fine);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			1    | 1 day     | 1日
			364  | 364 days  | 364日
			365  | 1 year    | 1年
			366  | 366 days  | 366日
			1095 | 3 years   | 3年
			""")
	void countsDaysInYearsWhereTheyAreWhole(int days, String english, String japanese) {
		assertThat(Scenario.LANGUAGES.of("en").days(days)).isEqualTo(english);
		assertThat(Scenario.LANGUAGES.of("ja").days(days)).isEqualTo(japanese);
	}

}
