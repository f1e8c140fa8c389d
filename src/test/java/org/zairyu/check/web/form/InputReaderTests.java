package org.zairyu.check.web.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.Question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class InputReaderTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			status               | answer=student               | student        | a choice
			age                  | answer=21                    | 21             | a whole number
			age                  | answer=２１                   | 21             | full-width digits
			weekly-hours         | answer=27.5                  | 27.5           | hours
			weekly-hours         | answer=27,5                  | 27.5           | a decimal comma
			weekly-hours         | answer=２７，５               | 27.5           | the same in full width
			topics               | answer=travel;answer=address | address/travel | several
			reentry-bars         | answer=none                  | none           | none of these
			left-on              | answer=none                  | none           | a date that does not exist
			left-on              | answer=other;year=2026;month=1;day=2 | 2026-01-02 | a date beside "none"
			left-on              | year=2026;month=1;day=2      | 2026-01-02     | typed without ticking
			period-of-stay       | answer=P1Y3M                 | P1Y3M          | a usual period
			period-of-stay       | answer=other;years=4;months=3 | P4Y3M         | another period
			period-of-stay       | answer=other;months=15       | P1Y3M          | in months
			period-of-stay       | answer=other;days=４５        | P45D           | in days
			period-of-stay       | days=45                      | P45D           | typed without ticking
			period-of-stay       | answer=P1Y;days=45           | P1Y            | ticked, fields left from before
			""")
	void readsWhatWasTyped(String question, String fields, String answer, String because) throws Exception {
		Question asked = question(question);
		assertThat(InputReader.read(asked, entry(fields), Answers.EMPTY).text(asked)).as(because)
			.isEqualTo(answer.replace('/', '|'));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					status         | x=y                             | missing             | answer | nothing chosen
					status         | answer=knight                   | unknown-option      | answer | not in the list
					age            | answer=                         | missing             | answer | nothing typed
					age            | answer=twenty                   | not-a-whole-number  | answer | a word
					age            | answer=20.5                     | not-a-whole-number  | answer | not whole
					age            | answer=-1                       | number-out-of-range | answer | below
					age            | answer=121                      | number-out-of-range | answer | above
					weekly-hours   | answer=1,000                    | not-a-number        | answer | thousands, not a decimal comma
					weekly-hours   | answer=168.5                    | number-out-of-range | answer | more than a week has
					topics         | x=y                             | none-chosen         | answer | nothing chosen
					reentry-bars   | x=y                             | none-chosen         | answer | not even "none of these"
					reentry-bars   | answer=none;answer=deportation  | none-and-others     | answer | both
					reentry-bars   | answer=deportation;answer=deportation | repeated-option | answer | twice
					expires-on     | year=1899;month=12;day=31       | date-out-of-range   | year   | too early
					expires-on     | year=2200;month=1;day=1         | date-out-of-range   | year   | too late
					left-on        | x=y                             | missing             | answer | neither date nor none
					left-on        | answer=other                    | missing             | year   | no date
					period-of-stay | x=y                             | missing             | answer | nothing chosen
					period-of-stay | answer=other                    | not-a-period        | years  | no period
					period-of-stay | answer=other;years=0            | not-a-period        | years  | zero
					period-of-stay | answer=other;years=1;days=3     | not-a-period        | days   | mixed
					period-of-stay | answer=other;years=x            | not-a-period        | years  | a word
					period-of-stay | answer=soon                     | not-a-period        | answer | no period
					""")
	void saysWhatIsWrongAndWhere(String question, String fields, String code, String field, String because) {
		assertThatExceptionOfType(InputProblem.class).as(because)
			.isThrownBy(() -> InputReader.read(question(question), entry(fields), Answers.EMPTY))
			.satisfies((problem) -> {
				assertThat(problem.code()).isEqualTo(code);
				assertThat(problem.fields()).first().isEqualTo(field);
			});
	}

	@Test
	void saysNothingOfWhatWasTyped() {
		assertThat(entry("answer=student")).asString().doesNotContain("student");
	}

	@Test
	void givesBackEveryAnswerThatItShows() throws Exception {
		Answers answers = Answers.EMPTY.with(Question.STATUS, "student")
			.with(Question.PERIOD_OF_STAY, "P1Y3M")
			.with(Question.EXPIRES_ON, "2027-03-05")
			.with(Question.LEFT_ON, "none")
			.with(Question.APPLICATIONS, "extension|change")
			.with(Question.WEEKLY_HOURS, "27.5")
			.with(Question.AGE, "21");
		for (Question question : answers.questions()) {
			QuestionInput shown = QuestionInput.of(question.type(), answers.text(question));
			assertThat(InputReader.read(question, shown, Answers.EMPTY).text(question))
				.isEqualTo(answers.text(question));
		}
	}

	private static Question question(String id) {
		return Objects.requireNonNull(Question.of(id), id);
	}

	private static QuestionInput entry(String fields) {
		Map<String, List<String>> all = new LinkedHashMap<>();
		for (String field : fields.split(";")) {
			String[] parts = field.split("=", 2);
			all.merge(parts[0], List.of(parts[1]), (one, more) -> Stream.concat(one.stream(), more.stream()).toList());
		}
		return new QuestionInput(all);
	}

}
