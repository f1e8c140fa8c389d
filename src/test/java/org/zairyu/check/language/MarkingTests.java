package org.zairyu.check.language;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MarkingTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# text                      | html
			Residence card (在留カード)    | Residence card (<span lang="ja">在留カード</span>)
			Form (届出書・異動届) at the office | Form (<span lang="ja">届出書・異動届</span>) at the office
			永住                        | <span lang="ja">永住</span>
			a < b & "c" – “d”           | a &lt; b &amp; &quot;c&quot; – “d”
			""")
	void marksWordsOfTheCards(String text, String html) {
		assertThat(new Marking("en", "ja").of(text)).isEqualTo(html);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			在留カード（ICチップ） | 在留カード（ICチップ）
			<b>                | &lt;b&gt;
			""")
	void marksNothingInTheirOwnLanguage(String text, String html) {
		assertThat(new Marking("ja", "ja").of(text)).isEqualTo(html);
	}

}
