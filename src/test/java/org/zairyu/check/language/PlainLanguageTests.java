package org.zairyu.check.language;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.zairyu.check.testing.Scenario;

import static org.assertj.core.api.Assertions.assertThat;

/** Each language uses one word for one thing, and Easy Japanese has short sentences. */
class PlainLanguageTests {

	/**
	 * Easy Japanese, guideline of the Immigration Services Agency (2020): short
	 * sentences.
	 */
	private static final int LONGEST = 40;

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");

	/** A name or a technical term can be long, because it is not a sentence. */
	private static final Pattern NAME = Pattern.compile("(status|act|cite|table|prefecture)\\..*");

	@Test
	void sentencesOfEasyJapaneseAreShort() {
		LawWords easy = Scenario.LANGUAGES.of(Scenario.LANGUAGES.of("ja-easy"), Scenario.LAWS.on(Scenario.LAWS.last()));
		assertThat(easy.words().messages().keySet()).filteredOn((key) -> !NAME.matcher(key).matches())
			.allSatisfy((key) -> assertThat(sentences(easy.get(key))).as(key)
				.allSatisfy((sentence) -> assertThat(sentence.length()).as(sentence).isLessThanOrEqualTo(LONGEST)));
	}

	/** A line cannot break within a word that carries one reading. */
	@Test
	void readingsStandOverWordsThatFitOnANarrowScreen() {
		var words = Scenario.LANGUAGES.of("ja-easy");
		assertThat(words.messages().keySet())
			.allSatisfy((key) -> assertThat(words.get(key)).as(key).doesNotContainPattern("[\\p{IsHan}々]{6,}《"));
	}

	@Test
	void aSentenceIsMeasuredWithoutReadingsAndWithItsBrackets() {
		assertThat(sentences("在留《ざいりゅう》カード（カード）です。見《み》て。")).containsExactly("在留カード（カード）です。", "見て。");
	}

	private static List<String> sentences(String text) {
		return Stream.of(PLACEHOLDER.matcher(Ruby.strip(text)).replaceAll("1234").split("(?<=[。？！])|\n"))
			.map(String::strip)
			.toList();
	}

	/**
	 * A word that means the same as another word of the glossary, or that readers
	 * misunderstand.
	 */
	@ParameterizedTest
	@CsvSource(delimiter = '~', quoteCharacter = '"',
			textBlock = """
					# language ~ not                                  ~ but
					en      ~ time limit|cut-off|due date              ~ deadline
					en      ~ (?<![Ll]ong-|short-)\\bterm\\b           ~ deadline
					en      ~ expiry date|final day|last date          ~ last day
					en      ~ city hall|city office|town hall          ~ municipal office
					en      ~ immigration bureau|immigration authority ~ immigration office
					en      ~ [Tt]he agency|to the agency              ~ its name, as the Immigration Services Agency is meant else
					en      ~ (?<!firm’s )(?<!firm’s )guidance page    ~ the firm’s guide page
					en      ~ re-entry permission                      ~ re-entry permit
					en      ~ register law                             ~ Resident Register Act
					ja      ~ 期日|締切|締め切り                          ~ 期限
					ja      ~ 法定の最終日|最終開庁日                      ~ 法律上の最終日、窓口が開く最後の日
					ja      ~ 在外日本公館                              ~ 在外公館（日本の大使館・総領事館）
					ja      ~ (?<!地方)出入国在留管理局                   ~ 地方出入国在留管理局
					ja      ~ (?<!運営会社の|民間の会社の|\\{agency}の)案内ページ(?!と法令が異なる) ~ 運営会社の案内ページ
					ja      ~ とされています|不確かな                      ~ 当方で調べた限り、確実でない
					ja      ~ あなたの国|失くし|引越し前|旅行(?!業者)               ~ 本国、紛失、引っ越し、渡航
					ja      ~ Zairyu Check                           ~ 在留チェック
					ja      ~ [一二三四七](日|週間|か月|回限り)            ~ 算用数字
					ja-easy ~ 期日|締切|締め切り                          ~ 期限（最後の日）
					ja-easy ~ おそれ|そうです。|手元|ほかの町               ~ かもしれません、と聞いています、今持っている、ほかの市区町村
					ja-easy ~ 案内ページ                                ~ この会社の案内
					ja-easy ~ (?<!地方)出入国在留管理局                   ~ 地方出入国在留管理局
					ja-easy ~ Zairyu Check                           ~ 在留チェック
					""")
	void usesOneNameForOneThing(String language, Pattern not, String but) {
		assertThat(Scenario.LANGUAGES.of(language).messages()).allSatisfy((key, text) -> {
			if (!key.startsWith("staff.")) {
				assertThat(Ruby.strip(text)).as(key + ": " + but).doesNotContainPattern(not);
			}
		});
	}

}
