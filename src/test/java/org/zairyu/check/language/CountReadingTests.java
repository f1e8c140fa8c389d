package org.zairyu.check.language;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CountReadingTests {

	/** An empty reading means that number and counter keep their usual readings. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# day | of a month
			1  | ついたち
			2  | ふつか
			3  | みっか
			4  | よっか
			5  | いつか
			6  | むいか
			7  | なのか
			8  | ようか
			9  | ここのか
			10 | とおか
			11 |
			12 |
			13 |
			14 | じゅうよっか
			15 |
			16 |
			17 | じゅうしちにち
			18 |
			19 | じゅうくにち
			20 | はつか
			21 |
			22 |
			23 |
			24 | にじゅうよっか
			25 |
			26 |
			27 | にじゅうしちにち
			28 |
			29 | にじゅうくにち
			30 |
			31 |
			""")
	void readsTheDaysOfAMonth(int day, @Nullable String reading) {
		assertThat(CountReading.of(day, "日", true)).isEqualTo(reading);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# number | counter | reading
			1   | 日   |
			2   | 日   | ふつか
			14  | 日   | じゅうよっか
			34  | 日   | さんじゅうよっか
			94  | 日   | きゅうじゅうよっか
			60  | 日   |
			90  | 日   |
			1   | 月   |
			4   | 月   | しがつ
			7   | 月   | しちがつ
			9   | 月   | くがつ
			12  | 月   |
			1   | か月  | いっかげつ
			2   | か月  |
			3   | か月  |
			6   | か月  | ろっかげつ
			8   | か月  | はっかげつ
			10  | か月  | じゅっかげつ
			1   | 年   |
			4   | 年   | よねん
			9   | 年   |
			14  | 年   | じゅうよねん
			4   | 年間  | よねんかん
			1   | 週間  | いっしゅうかん
			2   | 週間  |
			8   | 週間  | はっしゅうかん
			4   | 時間  | よじかん
			7   | 時間  | しちじかん
			8   | 時間  |
			24  | 時間  | にじゅうよじかん
			28  | 時間  |
			9   | 時   | くじ
			17  | 時   | じゅうしちじ
			1   | 分   | いっぷん
			5   | 分   |
			15  | 分   |
			30  | 分   | さんじゅっぷん
			1   | 歳   | いっさい
			16  | 歳   |
			18  | 歳   | じゅうはっさい
			20  | 歳   | はたち
			30  | 歳   | さんじゅっさい
			1   | 回   | いっかい
			2   | 回   |
			6   | 回   | ろっかい
			10  | 回   | じゅっかい
			1   | 人   | ひとり
			2   | 人   | ふたり
			3   | 人   |
			4   | 人   | よにん
			0   | 回   |
			100 | 回   |
			4   | 条   |
			""")
	void readsOtherCounts(int number, String counter, @Nullable String reading) {
		assertThat(CountReading.of(number, counter, false)).isEqualTo(reading);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# text                                           | shown (kanji[reading])
			2027年《ねん》4月《がつ》1日《にち》（木《もく》）     | 2027年[ねん]4月[しがつ]1日[ついたち]（木[もく]）
			2027年《ねん》3月《がつ》20日《にち》まで            | 2027年[ねん]3月[がつ]20日[はつか]まで
			あと1日《にち》                                  | あと1日[にち]
			14日《にち》以内《いない》                        | 14日[じゅうよっか]以内[いない]
			60日《にち》前《まえ》                            | 60日[にち]前[まえ]
			その日《ひ》まで                                 | その日[ひ]まで
			6か月《げつ》より長《なが》い                      | 6か月[ろっかげつ]より長[なが]い
			3か月《げつ》以下《いか》                          | 3か月[げつ]以下[いか]
			7.4時間《じかん》                               | 7.4時間[じかん]
			1,024日《にち》                                | 1,024日[にち]
			20歳《さい》                                   | 20歳[はたち]
			20万《まん》円《えん》                            | 20万[まん]円[えん]
			第《だい》4条《じょう》                            | 第[だい]4条[じょう]
			""")
	void isAboveNumberAndCounterOnAPage(String text, String shown) {
		assertThat(Ruby.annotate("<p>" + text + "</p>")
			.replaceAll("</?p>|<ruby>|<rp>.</rp>|</ruby>", "")
			.replace("<rt>", "[")
			.replace("</rt>", "]")).isEqualTo(shown);
	}

	@ParameterizedTest
	@ValueSource(strings = "<option>14日《にち》前《まえ》</option>")
	void isInBracketsInAChoice(String option) {
		assertThat(Ruby.annotate(option)).isEqualTo("<option>14日（じゅうよっか）前（まえ）</option>");
	}

	@Test
	void leavesTextOfAPersonAlone() {
		assertThat(Ruby.annotate("<p>1日《$1》</p>")).contains("<rt>$1</rt>");
	}

}
