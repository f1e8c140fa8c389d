package org.zairyu.check.staff.client;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SearchTextTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Nguyen  Van A     | nguyen van a     | case and blanks
			ＮＧＵＹＥＮ　ＶＡＮ | nguyen van       | wide letters and the wide blank
			ﾔﾏﾀﾞ ﾊﾅｺ          | やまだ はなこ     | half-width katakana with its mark
			ヤマダ　ハナコ      | やまだ はなこ     | katakana
			山田 花子          | 山田 花子        | kanji stay
			ヴーヶ             | ゔーゖ           | the ends of the syllabary
			グエン・ティ・ホア  | ぐえんてぃほあ    | middle dots between names
			ｸﾞｴﾝ･ﾃｨ           | ぐえんてぃ        | half-width dots
			İstanbul          | istanbul         | not the letters of the server's country
			Nguyễn Thị Đào    | nguyen thi dao   | accents, and a letter that is one in itself
			Łukasz Işık Sørén | lukasz isik soren | accents of other languages
			がぎぱピ           | がぎぱぴ          | Japanese marks are no accents
			김민준             | 김민준            | Hangul stays whole
			""")
	void makesEqualWhatIsTheSameToAReader(String text, String expected, String because) {
		assertThat(SearchText.of(text)).as(because).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			100%  | %100!%%
			a_b   | %a!_b%
			!     | %!!%
			""")
	void takesTheSignsOfPatternsAsText(String text, String expected) {
		assertThat(SearchText.pattern(text)).isEqualTo(expected);
	}

}
