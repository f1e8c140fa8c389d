package org.zairyu.check.situation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Types and ranges of answers, the same for pages, JSON and CSV. */
class AnswersTests {

	@ParameterizedTest
	@CsvSource(delimiter = ';', useHeadersInDisplayName = true, textBlock = """
			QUESTION             ; TEXT                     ; READ BACK                ; PROBLEM
			topics               ; travel                   ; travel                   ;
			topics               ; side-work|address        ; address|side-work        ;
			topics               ; none                     ;                          ; none-chosen
			topics               ; travel|travel            ;                          ; repeated-option
			topics               ; travel|                  ;                          ; unknown-option
			topics               ; holidays                 ;                          ; unknown-option
			status               ; student                  ; student                  ;
			status               ; Student                  ;                          ; unknown-option
			address-notified     ; yes                      ; yes                      ;
			address-notified     ; true                     ;                          ; unknown-option
			period-of-stay       ; P12M                     ; P1Y                      ;
			period-of-stay       ; 1 year                   ;                          ; not-a-period
			period-of-stay       ; P0D                      ;                          ; not-a-period
			expires-on           ; 2028-02-29               ; 2028-02-29               ;
			expires-on           ; 2027-02-29               ;                          ; not-a-date
			expires-on           ; 2027-2-1                 ;                          ; not-a-date
			expires-on           ; none                     ;                          ; not-a-date
			expires-on           ; 1900-01-01               ; 1900-01-01               ;
			expires-on           ; 1899-12-31               ;                          ; date-out-of-range
			expires-on           ; 2199-12-31               ; 2199-12-31               ;
			expires-on           ; 2200-01-01               ;                          ; date-out-of-range
			applications         ; none                     ; none                     ;
			applications         ; change|extension         ; extension|change         ;
			applications         ; none|extension           ;                          ; unknown-option
			left-on              ; none                     ; none                     ;
			left-on              ; 2026-11-16               ; 2026-11-16               ;
			left-on              ; never                    ;                          ; not-a-date
			reentry-permit-until ; none                     ; none                     ;
			age                  ; 0                        ; 0                        ;
			age                  ; 120                      ; 120                      ;
			age                  ; 121                      ;                          ; number-out-of-range
			age                  ; -1                       ;                          ; number-out-of-range
			age                  ; 15.5                     ;                          ; not-a-whole-number
			extensions-granted   ; 99                       ; 99                       ;
			extensions-granted   ; 100                      ;                          ; number-out-of-range
			weekly-hours         ; 28.0                     ; 28.0                     ;
			weekly-hours         ; 168                      ; 168                      ;
			weekly-hours         ; 168.01                   ;                          ; number-out-of-range
			weekly-hours         ; -0.5                     ;                          ; number-out-of-range
			weekly-hours         ; 28h                      ;                          ; not-a-number
			daily-hours          ; 24                       ; 24                       ;
			daily-hours          ; 24.1                     ;                          ; number-out-of-range
			reentry-bars         ; public-interest|revocation ; revocation|public-interest ;
			card                 ; issued-later             ; issued-later             ;
			new-status           ; dependent                ; dependent                ;
			""")
	void areReadByTheirTypeAndWrittenBack(String question, String text, @Nullable String readBack,
			@Nullable String problem) {
		Question asked = Objects.requireNonNull(Question.of(question));
		Map<Question, String> words = new EnumMap<>(Question.class);
		words.put(asked, text);
		List<InvalidAnswer> problems = new ArrayList<>();
		Answers answers = Answers.read(words, problems);
		assertThat(answers.text(asked)).isEqualTo(readBack);
		if (problem == null) {
			assertThat(problems).isEmpty();
			assertThat(Answers.read(answers.texts())).isEqualTo(answers);
		}
		else {
			assertThat(problems).singleElement().satisfies((found) -> {
				assertThat(found.question()).isEqualTo(asked);
				assertThat(found.code()).isEqualTo(problem);
			});
			assertThatExceptionOfType(InvalidAnswer.class).isThrownBy(() -> Answers.read(words));
		}
	}

	@Test
	void neverShowTheirValuesInALog() {
		Answers answers = Answers.EMPTY.with(Question.STATUS, "student").with(Question.AGE, "19");
		assertThat(answers.toString()).doesNotContainIgnoringCase("student").doesNotContain("19");
	}

	@Test
	void areEqualWithTheSameAnswersAndTheSameDoubts() {
		Answers answers = Answers.EMPTY.with(Question.STATUS, "student").with(Question.AGE, "21");
		Answers again = Answers.EMPTY.with(Question.AGE, "21").with(Question.STATUS, "student");
		assertThat(again).isEqualTo(answers).hasSameHashCodeAs(answers);
		assertThat(answers.with(Question.AGE, "22")).isNotEqualTo(answers);
		assertThat(answers.unsureOf(Question.EXPIRES_ON)).isNotEqualTo(answers);
		assertThat(answers.unsureOf(Question.EXPIRES_ON).hashCode()).isNotEqualTo(answers.hashCode());
		assertThat(Answers.EMPTY.with(Question.AGE, "21").hashCode()).isNotEqualTo(answers.hashCode());
		assertThat(answers.has(Question.AGE)).isTrue();
		assertThat(answers.without(Question.AGE).has(Question.AGE)).isFalse();
	}

	@Test
	void neverPrintAnAnswer() {
		assertThat(Answers.EMPTY.with(Question.STATUS, "student")).asString()
			.contains("STATUS")
			.doesNotContain("tudent");
	}

}
