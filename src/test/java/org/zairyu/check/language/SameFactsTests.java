package org.zairyu.check.language;

import java.util.Set;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.zairyu.check.testing.Scenario;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Easy Japanese says less but warns of the same: each text names the penalties, documents
 * and places that the same text names in English and Japanese.
 */
class SameFactsTests {

	private static final Set<String> PARTS = Set.of("finding", "guide", "paper", "verdict", "question");

	/** A penalty is in all three texts or in none. */
	@ParameterizedTest
	@CsvSource(delimiter = '~', textBlock = """
			# penalty             ~ en                                     ~ ja                      ~ ja-easy
			fine                  ~ fined|罰金|fine of|fine or imprisonment|A fine is ~ 罰金          ~ 罰金
			administrative fine   ~ administrative fine                    ~ 過料                     ~ 過料
			imprisonment          ~ imprisonment                           ~ 拘禁刑                   ~ 拘禁刑
			deportation           ~ deport                                 ~ 退去強制                  ~ 退去強制
			ban on coming back    ~ ban on coming back|shorter ban|ban is ~ 上陸拒否                  ~ 上陸拒否
			overstay              ~ overstay                               ~ 不法残留                  ~ 不法残留
			""")
	void namesTheSamePenalties(String penalty, Pattern english, Pattern japanese, Pattern easy) {
		assertThat(keys()).isNotEmpty().allSatisfy((key) -> {
			boolean named = names("en", key, english);
			if (!key.equals("finding.period-expired.text") || !penalty.startsWith("ban")) {
				assertThat(names("ja", key, japanese)).as(penalty + " in ja " + key).isEqualTo(named);
				assertThat(names("ja-easy", key, easy)).as(penalty + " in ja-easy " + key).isEqualTo(named);
			}
		});
		assertThat(keys()).as(penalty).anyMatch((key) -> names("ja-easy", key, easy));
	}

	/** A document or place that one of the other texts names is in Easy Japanese too. */
	@ParameterizedTest
	@CsvSource(delimiter = '~',
			textBlock = """
					# paper or place          ~ en                          ~ ja                       ~ ja-easy
					passport                  ~ [Pp]assport                 ~ 旅券|パスポート              ~ 旅券|パスポート
					residence card            ~ [Rr]esidence card           ~ 在留カード                 ~ カード
					certificate               ~ certificates? of everyone|special permanent resident certificate ~ 特別永住者証明書 ~ 特別永住者証明書
					My Number card            ~ My Number                   ~ マイナンバー               ~ マイナンバー
					written reason            ~ written (reason|explanation) ~ 遅れた理由を書いた|理由書     ~ 理由を書いた紙|理由書
					power of attorney         ~ power of attorney           ~ 委任状                    ~ 委任状
					move-out certificate      ~ move-out certificate        ~ 転出証明書                 ~ 転出証明書
					translation               ~ translation                 ~ 日本語訳                  ~ 日本語訳
					visa                      ~ \\bvisa\\b                  ~ 査証                     ~ ビザ
					lawyer                    ~ lawyer                      ~ 弁護士                    ~ 弁護士
					information centre        ~ Information Center          ~ インフォメーションセンター      ~ インフォメーションセンター
					embassy                   ~ embassy|consulate           ~ 大使館|在外公館             ~ 大使館
					police                    ~ police                      ~ 警察                     ~ 警察
					airport                   ~ airport                     ~ 空港                     ~ 空港
					revocation                ~ revo[kc]                    ~ 在留資格を取り消|在留資格の取消 ~ 取り消|取消|在留資格をなくす
					""")
	void easyJapaneseNamesEveryDocumentAndPlace(String thing, Pattern english, Pattern japanese, Pattern easy) {
		assertThat(keys()).isNotEmpty().allSatisfy((key) -> {
			if (names("en", key, english) || names("ja", key, japanese)) {
				assertThat(names("ja-easy", key, easy)).as(thing + " in ja-easy " + key).isTrue();
			}
		});
		assertThat(keys()).as(thing).anyMatch((key) -> names("ja-easy", key, easy));
	}

	private static Set<String> keys() {
		return Scenario.LANGUAGES.of(Languages.DEFAULT)
			.messages()
			.keySet()
			.stream()
			.filter((key) -> PARTS.contains(key.replaceFirst("\\..*", "")))
			.collect(java.util.stream.Collectors.toSet());
	}

	private static boolean names(String language, String key, Pattern thing) {
		String text = Ruby.strip(Scenario.LANGUAGES.of(language).get(key));
		return thing.matcher(text.replaceAll("\\{[^}]*}", "")).find();
	}

}
