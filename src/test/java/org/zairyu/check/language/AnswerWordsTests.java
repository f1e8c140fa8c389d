package org.zairyu.check.language;

import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.zairyu.check.situation.AnswerType;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.Option;
import org.zairyu.check.situation.Question;

import org.zairyu.check.testing.Scenario;

import static org.assertj.core.api.Assertions.assertThat;

class AnswerWordsTests {

	private final Languages languages = Scenario.LANGUAGES;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# question          | answer                | en                                    | ja
			status              | student               | Student (留学)                          | 留学
			expires-on          | 2027-03-31            | Wednesday, 31 March 2027              | 2027年3月31日（水）
			left-on             | none                  | I have had no address in Japan yet, or I have not left it |
			period-of-stay      | P4Y3M                 | 4 years 3 months                      | 4年3か月
			period-of-stay      | P90D                  | 90 days                               | 90日
			age                 | 21                    | 21                                    | 21歳
			extensions-granted  | 0                     | 0                                     | 0回
			weekly-hours        | 27.5                  | 27.5 hours                            | 27.5時間
			weekly-hours        | 1.0                   | 1 hour                                | 1時間
			card                | held                  | I have it                             |
			enrolled            | no                    | No                                    | いいえ
			reentry-bars        | none                  | None of these                         |
			""")
	void saysAnAnswerInEachLanguage(String question, String answer, String english, String japanese) {
		Question asked = Objects.requireNonNull(Question.of(question));
		Answers answers = Answers.read(Map.of(asked, answer));
		assertThat(words("en").text(asked, answers)).isEqualTo(english);
		if (japanese != null) {
			assertThat(words("ja").text(asked, answers)).isEqualTo(japanese);
		}
	}

	@Test
	void keepsWhatWasChosenOfASetApart() {
		Answers answers = Answers.read(Map.of(Question.APPLICATIONS, "change|extension"));
		assertThat(words("en").lines(Question.APPLICATIONS, answers)).hasSize(2);
		assertThat(words("en").text(Question.APPLICATIONS, answers)).contains(", ");
	}

	@Test
	void saysNothingWhereNothingIsAnswered() {
		assertThat(words("en").text(Question.AGE, Answers.EMPTY)).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void hasWordsForEveryOptionOfEveryQuestion(Question question) {
		for (Words language : this.languages.all()) {
			AnswerWords words = this.languages.answers(language);
			assertThat(words.label(question)).isNotBlank();
			switch (question.type()) {
				case AnswerType.Choice(Map<String, Option> options) ->
					options.values().forEach((option) -> assertThat(words.option(question, option)).isNotBlank());
				case AnswerType.AnySet(Map<String, Option> options, int atLeast) ->
					options.values().forEach((option) -> assertThat(words.option(question, option)).isNotBlank());
				case AnswerType.Whole whole -> assertThat(language.find("answer." + question.id())).isNotBlank();
				case AnswerType.Day(boolean orNone) -> {
					if (orNone) {
						assertThat(words.text(question, Answers.read(Map.of(question, "none")))).isNotBlank();
					}
				}
				case AnswerType.Decimal decimal -> {
				}
				case AnswerType.Stay stay -> {
				}
			}
		}
	}

	private AnswerWords words(String language) {
		return this.languages.answers(this.languages.of(language));
	}

}
