package org.zairyu.check.web.form;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DateInputTests {

	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|', textBlock = """
			2027         | 3   | 27  | 2027-03-27 | as printed on the card
			２０２７      | ３  | ２７ | 2027-03-27 | full-width digits
			' 2027 '     | 03  | 07  | 2027-03-07 | blanks and zeros
			2027年       | 3月 | 27日 | 2027-03-27 | with the words for year, month and day
			令和9        | 3   | 27  | 2027-03-27 | year of an era
			令和９年      | 3   | 27  | 2027-03-27 | the same in full width
			㋿9          | 3   | 27  | 2027-03-27 | era in one character
			R9           | 3   | 27  | 2027-03-27 | letter of an era
			r9           | 3   | 27  | 2027-03-27 | small letter
			Ｒ９          | 3   | 27  | 2027-03-27 | full-width letter
			R.9          | 3   | 27  | 2027-03-27 | letter with a point
			令9          | 3   | 27  | 2027-03-27 | short name
			令和元       | 5   | 1   | 2019-05-01 | first year of an era
			平成30       | 12  | 31  | 2018-12-31 | the era before
			H30          | 12  | 31  | 2018-12-31 | its letter
			平成33       | 4   | 1   | 2021-04-01 | papers printed before the era ended
			昭和64       | 1   | 7   | 1989-01-07 | the era before that
			S64          | 1   | 7   | 1989-01-07 | its letter
			2028         | 2   | 29  | 2028-02-29 | leap day
			2027-03-27   | -   | -   | 2027-03-27 | a whole date in the first field
			2027/3/27    | -   | -   | 2027-03-27 | with strokes
			2027.3.27    | -   | -   | 2027-03-27 | with points
			2027年3月27日 | -   | -   | 2027-03-27 | copied from a paper
			令和9年3月27日 | -  | -   | 2027-03-27 | copied from a paper with an era
			R9.3.27      | -   | -   | 2027-03-27 | short form with an era
			2027         | mar | 27  | 2027-03-27 | the month by its name
			2027         | Sept. | 7 | 2027-09-07 | cut and with a point
			2027         | December | 7 | 2027-12-07 | the whole name
			2027         | 三月 | 27 | 2027-03-27 | in kanji
			2027         | 十二 | 27 | 2027-12-27 | in kanji without the word for month
			2027         | くがつ | 27 | 2027-09-27 | in kana
			2026/Nov/20  | -   | -   | 2026-11-20 | a whole date with a name
			20 Nov 2026  | -   | -   | 2026-11-20 | the name says which is the month
			November 20, 2026 | - | - | 2026-11-20 | as Americans write it
			2027 3 27    | -   | -   | 2027-03-27 | with blanks
			""")
	void readsADateInManyForms(String year, String month, String day, String date, String because) throws Exception {
		assertThat(DateInput.read(entry(year, month, day))).as(because).isEqualTo(date);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|', textBlock = """
			-      | -   | -   | missing         | year  | nothing typed
			2027   | -   | 27  | date-incomplete | month | no month
			-      | 3   | -   | date-incomplete | year  | only a month
			2027   | 13  | 13  | not-a-date      | month | no such month
			2027   | 32  | 1   | not-a-date      | month | neither a month nor a day
			2027   | 27  | 3   | day-before-month | month | the day stands first
			2027   | 0   | 1   | not-a-date      | month | no such month
			2027   | 2   | 29  | not-a-date      | day   | no leap year
			2027   | 4   | 31  | not-a-date      | day   | no such day
			2027   | 4   | 0   | not-a-date      | day   | no such day
			27     | 3   | 27  | year-two-digits | year  | nobody knows which century
			26/11/20 | -  | -  | year-two-digits | year  | the same in one field
			11/20/2026 | - | - | year-last       | year  | nobody knows which is the month
			5-11-2026 | -  | -  | year-last       | year  | the same
			R0     | 3   | 27  | not-a-date      | year  | no such year of an era
			R100   | 3   | 27  | not-a-date      | year  | no era is so long
			元     | 3   | 27  | not-a-date      | year  | no era named
			X9     | 3   | 27  | not-a-date      | year  | no such era
			2027   | ma  | 27  | not-a-date      | month | March or May
			2027   | 3   | 2 7 | not-a-date      | day   | two numbers
			-2027  | 3   | 27  | not-a-date      | year  | a sign
			20270  | 3   | 27  | not-a-date      | year  | too long
			""")
	void saysWhichFieldIsWrong(String year, String month, String day, String code, String field, String because) {
		assertThatExceptionOfType(InputProblem.class).as(because)
			.isThrownBy(() -> DateInput.read(entry(year, month, day)))
			.satisfies((problem) -> {
				assertThat(problem.code()).isEqualTo(code);
				assertThat(problem.fields()).first().isEqualTo(field);
			});
	}

	private static QuestionInput entry(String year, String month, String day) {
		return new QuestionInput(
				Map.of("year", List.of(text(year)), "month", List.of(text(month)), "day", List.of(text(day))));
	}

	private static String text(String text) {
		return (text != null) ? text : "";
	}

}
