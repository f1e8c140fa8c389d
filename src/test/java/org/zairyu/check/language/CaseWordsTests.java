package org.zairyu.check.language;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.zairyu.check.testing.Scenario;

import static org.assertj.core.api.Assertions.assertThat;

/** What residents with real questions must read, in each language. */
class CaseWordsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', useHeadersInDisplayName = true,
			textBlock = """
					KEY                                     | ENGLISH                     | JAPANESE        | EASY          | BECAUSE
					finding.vacation-daily-limit.text       | only partly vacation        | 一部だけが長期休業       | 両方がある週       | R14: a week that touches vacation and term
					finding.tell-office-of-new-address.text | municipal office is not enough | 市区町村への届出だけでは | 市区町村の届出だけでは | R46: the city does not tell immigration
					finding.registration-done.text          | waiting for a decision      | 入管の結果を待っている方    | 結果を待っている人     | R46: whoever was not asked about applications
					finding.application-pending.text        | new passport                | 旅券が新しくなった方     | パスポートが新しく     | R47: while an application is pending
					finding.report-changes.text             | passport number alone need not | 旅券の番号が変わっただけ | パスポートの番号が    | R47: no notice is owed
					guide.residence-card.notes.3            | embassy                     | 大使館             | 大使館           | R49: a lost passport
					finding.leave-for-good.text             | tax agent                   | 納税管理人           | 納税管理人         | R54: tax that is still to be paid
					finding.leave-for-good.text             | has a deadline              | 請求の期限           | 請求            | R54: the lump sum
					finding.overseas-move-out.text          | If you come back to live    | 再び日本で暮らすとき      | また日本に住むとき     | R54: nobody who leaves for good is sent back
					finding.special-period.text             | Your proof                  | 受付のメール          | 受付のメール        | R55: what an employer is shown
					finding.notify-leaving.text             | online                      | オンライン           | オンライン         | R04: how to file
					finding.three-months-inactive.text      | search for new work         | 求職活動            | 仕事を探          | R04: a search for work is a good reason
					""")
	void areSaidInEachLanguage(String key, String english, String japanese, String easy, String because) {
		assertThat(text("en", key)).as(because).contains(english);
		assertThat(text("ja", key)).as(because).contains(japanese);
		assertThat(Ruby.strip(text("ja-easy", key))).as(because).contains(easy);
	}

	private static String text(String language, String key) {
		return Scenario.LANGUAGES.of(language).get(key);
	}

}
