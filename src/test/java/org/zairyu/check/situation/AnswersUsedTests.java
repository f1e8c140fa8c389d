package org.zairyu.check.situation;

import java.util.EnumSet;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class AnswersUsedTests {

	@ParameterizedTest
	@EnumSource
	void holdsEachQuestionAlone(Question question) {
		AnswersUsed used = AnswersUsed.of(List.of(question));
		assertThat(used.questions()).containsExactly(question);
		assertThat(EnumSet.allOf(Question.class)).filteredOn(used::contains).containsExactly(question);
	}

	@Test
	void holdsQuestionsInTheOrderOfPages() {
		AnswersUsed used = AnswersUsed.of(List.of(Question.CARD, Question.TOPICS))
			.and(AnswersUsed.of(List.of(Question.HINDERS_MAIN_ACTIVITY, Question.CARD)));
		assertThat(used.questions()).containsExactly(Question.TOPICS, Question.CARD, Question.HINDERS_MAIN_ACTIVITY);
	}

	/** No question is that far yet, but the places after the first 64 can be read. */
	@Test
	void knowsThePlacesAfterTheFirst64() {
		AnswersUsed far = new AnswersUsed(0, 1);
		assertThat(EnumSet.allOf(Question.class)).noneMatch(far::contains);
		assertThat(far.and(AnswersUsed.of(List.of(Question.TOPICS)))).isEqualTo(new AnswersUsed(1, 1));
	}

}
