package org.zairyu.check.language;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.zairyu.check.testing.Scenario;

import static org.assertj.core.api.Assertions.assertThat;

/** What travellers with real questions must read, in each language. */
class TripWordsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', useHeadersInDisplayName = true,
			textBlock = """
					KEY                                            | ENGLISH                   | JAPANESE        | EASY       | BECAUSE
					finding.already-abroad.title                   | all is well               | 問題ありません       | だいじょうぶ    | R59: nobody on an ordinary trip is frightened
					finding.already-abroad.text                    | need not do anything      | 手続はありません      | することはありません | R59: and there is nothing to do
					finding.already-abroad.text                    | If you ticked the box     | チェックを付けた方     | チェックをつけた人  | R36: if special re-entry was declared
					finding.already-abroad.too-late.title          | has passed                | 過ぎています        | 過ぎています     | R34: not to be back in time
					finding.way-back.text                          | embassy                   | 大使館          | 大使館       | R34: whom to ask
					finding.way-back.text                          | long-term resident        | 定住者          | 定住者       | R34: the visa of a former permanent resident
					finding.way-back.text                          | certificate of eligibility | 在留資格認定証明書   | 在留資格認定証明書 | R34: what somebody in Japan can apply for
					finding.reentry-term-certificate.text          | airline                   | 航空会社          | 航空会社      | R31: who has to let the person board
					finding.reentry-term-certificate.text          | police                    | 警察            | 警察        | R31: where the loss is reported
					finding.reissue-card.before-trip.text          | Do this first             | まず            | これを最初に    | R33: before a permit
					finding.reissue-card.before-trip.text          | need no re-entry permit   | 再入国許可は必要ありません | 再入国許可はいりません | R33: which is not needed with the card
					finding.renew-card.before-trip.text            | earlier than usual        | 通常より早く        | ふつうより早く    | R35: the window opens early for a trip
					finding.status-lost-if-late.text               | leave of absence          | 休学            | 休学        | R16: a leave of absence can cost the status
					finding.return-before-special-period-ends.text | collect the decision      | 結果と新しいカードを受け取れる | 結果と新しいカードを受け取って | R10: the decision is collected in Japan
					finding.activity-ends-abroad.text              | unless you have already   | まだの方は        | まだ申請していない人 | R19: nobody is told to apply twice
					finding.leave-for-good.text                    | move-out                  | 国外転出の届出       | 国外転出      | R54: what to settle first
					finding.declare-at-departure.text              | tick the box              | チェックを付け       | チェックをつけて   | R36: the box on the card
					""")
	void areSaidInEachLanguage(String key, String english, String japanese, String easy, String because) {
		assertThat(text("en", key)).as(because).contains(english);
		assertThat(text("ja", key)).as(because).contains(japanese);
		assertThat(text("ja-easy", key).replaceAll("《[^》]*》", "")).as(because).contains(easy);
	}

	private static String text(String language, String key) {
		return Scenario.LANGUAGES.of(language).get(key);
	}

}
