package org.zairyu.check.staff.bulk.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.zairyu.check.language.AnswerWords;
import org.zairyu.check.language.Languages;
import org.zairyu.check.language.Words;
import org.zairyu.check.situation.AnswerType;
import org.zairyu.check.situation.Option;
import org.zairyu.check.situation.Question;
import org.zairyu.check.testing.Scenario;

import static org.assertj.core.api.Assertions.assertThat;

class CellReaderTests {

	static final Languages LANGUAGES = Scenario.LANGUAGES;

	static final Spellings SPELLINGS = new Spellings(LANGUAGES);

	private static final CellReader CELLS = new CellReader(SPELLINGS, Map.of());

	@ParameterizedTest
	@CsvSource(delimiter = '!', textBlock = """
			status          ! student              ! student
			status          ! Student              ! student
			status          ! 留学                   ! student
			status          ! 「留学」               ! student
			status          ! 技術・人文知識・国際業務       ! engineer-specialist-in-humanities-international-services
			status          ! 技術/人文知識/国際業務       ! engineer-specialist-in-humanities-international-services
			status          ! 特定技能１号             ! specified-skilled-worker-i
			status          ! 特定技能                ! 特定技能
			status          ! 学生                   ! 学生
			enrolled        ! はい                   ! yes
			enrolled        ! YES                  ! yes
			enrolled        ! 有                    ! yes
			enrolled        ! 〇                    ! yes
			enrolled        ! ×                    ! no
			enrolled        ! いいえ                  ! no
			enrolled        ! 多分                   ! 多分
			card            ! 所持                   ! held
			card            ! 後日交付                 ! issued-later
			attendance      ! 良好                   ! good
			topics          ! 更新、アルバイト            ! stay-longer|side-work
			topics          ! travel;address       ! travel|address
			topics          ! travel|nowhere       ! travel|nowhere
			applications    ! なし                   ! none
			applications    ! 在留期間更新              ! extension
			reentry-bars    ! 該当なし                 ! none
			left-on         ! なし                   ! none
			expires-on      ! 2027/3/31            ! 2027-03-31
			expires-on      ! 2027/03/31 0:00      ! 2027-03-31
			expires-on      ! 2027/03/31 00:00:00  ! 2027-03-31
			expires-on      ! R9.3.31              ! 2027-03-31
			expires-on      ! r9/3/31              ! 2027-03-31
			expires-on      ! 令和9年3月31日           ! 2027-03-31
			expires-on      ! 平成31年4月30日          ! 2019-04-30
			expires-on      ! 令和元年5月1日            ! 2019-05-01
			expires-on      ! ２０２７－０３－３１          ! 2027-03-31
			expires-on      ! ２０２７年３月３１日          ! 2027-03-31
			expires-on      ! 31-Mar-2027          ! 2027-03-31
			expires-on      ! 2027/2/29            ! 2027/2/29
			expires-on      ! 3/31/2027            ! 3/31/2027
			expires-on      ! 27/3/31              ! 27/3/31
			expires-on      ! 46477                ! 46477
			expires-on      ! 2027/03/31 9:30      ! 2027/03/31 9:30
			age             ! ２８                   ! 28
			age             ! 28歳                  ! 28
			age             ! twenty               ! twenty
			weekly-hours    ! ２８．５時間              ! 28.5
			period-of-stay  ! 2年                   ! P2Y
			period-of-stay  ! ４年３か月               ! P4Y3M
			period-of-stay  ! 4年3月                 ! P4Y3M
			period-of-stay  ! 90日                  ! P90D
			period-of-stay  ! 2 years              ! P2Y
			period-of-stay  ! 1 year 3 months      ! P1Y3M
			period-of-stay  ! 2Y                   ! P2Y
			period-of-stay  ! 2年半                  ! 2年半
			period-of-stay  ! 2                    ! 2
			""")
	void readsWhatOfficesWrite(String question, String cell, String contract) {
		assertThat(CELLS.answer(Objects.requireNonNull(Question.of(question)), cell)).isEqualTo(contract);
	}

	@Test
	void readsTheTextOfEveryOptionInEveryLanguageUnlessTwoHaveIt() {
		List<String> unread = new ArrayList<>();
		for (Words words : LANGUAGES.allPlain()) {
			AnswerWords answers = LANGUAGES.answers(words);
			for (Question question : Question.values()) {
				options(question).forEach((id, option) -> {
					String text = answers.option(question, option);
					assertThat(CELLS.answer(question, id)).isEqualTo(id);
					if (!CELLS.answer(question, text).equals(id)) {
						unread.add(words.language() + " " + question.id() + " " + id);
					}
				});
			}
		}
		assertThat(unread).isEmpty();
	}

	@Test
	void knowsEveryColumnByItsIdAndMostByTheirName() {
		List<String> unnamed = new ArrayList<>();
		for (Question question : Question.values()) {
			assertThat(SPELLINGS.column(0, question.id())).isEqualTo(question.id());
			for (Words words : LANGUAGES.allPlain()) {
				String name = words.get("question." + question.id() + ".label");
				if (!question.id().equals(SPELLINGS.column(0, name))) {
					unnamed.add(question.id());
				}
			}
		}
		assertThat(unnamed).as("two columns have the same name")
			.allMatch((id) -> id.startsWith("affiliation") || id.startsWith("family")
					|| id.equals("organisation-changed-on") || id.startsWith("card")
					|| id.equals("details-changed-on"));
	}

	private static Map<String, Option> options(Question question) {
		return switch (question.type()) {
			case AnswerType.Choice choice -> choice.options();
			case AnswerType.AnySet set -> set.options();
			case AnswerType.Day day -> Map.of();
			case AnswerType.Whole whole -> Map.of();
			case AnswerType.Decimal decimal -> Map.of();
			case AnswerType.Stay stay -> Map.of();
		};
	}

}
