package org.zairyu.check.language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RubyTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			<p>住《す》む</p>                    | <p><ruby>住<rp>（</rp><rt>す</rt><rp>）</rp></ruby>む</p>
			<p title="市《し》">市《し》</p>     | <p title="市"><ruby>市<rp>（</rp><rt>し</rt><rp>）</rp></ruby></p>
			<title>結果《けっか》</title><p>a</p> | <title>結果</title><p>a</p>
			<option value="x">市《し》</option>  | <option value="x">市（し）</option>
			<p>no kanji here</p>                 | <p>no kanji here</p>
			""")
	void isAboveTheKanjiAndNowhereElse(String html, String expected) {
		assertThat(Ruby.annotate(html)).isEqualTo(expected);
	}

	@Test
	void isLeftOutOfPlainText() {
		assertThat(Ruby.strip("在留《ざいりゅう》カードを持《も》って")).isEqualTo("在留カードを持って");
		assertThat(Ruby.strip("plain")).isEqualTo("plain");
	}

	@Test
	void textOfAPersonCannotBecomeAnElement() {
		assertThat(Ruby.annotate("<p>市《<script>》</p>")).isEqualTo("<p>市《<script>》</p>");
	}

}
