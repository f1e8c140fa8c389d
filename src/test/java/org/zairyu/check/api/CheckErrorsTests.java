package org.zairyu.check.api;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import org.zairyu.check.situation.AnswerType;
import org.zairyu.check.situation.Question;

import static org.assertj.core.api.Assertions.assertThat;

@ApiTest
class CheckErrorsTests {

	@Autowired
	private Api api;

	@ParameterizedTest
	@MethodSource("wrongTypes")
	void namesTheQuestionWhoseAnswerHasTheWrongType(String question, String value) {
		assertThat(this.api.check("{\"answers\": {\"%s\": %s, \"later\": 1}}".formatted(question, value)).errors())
			.containsExactly("later: unknown-question", question + ": wrong-type");
	}

	static Stream<Arguments> wrongTypes() {
		return Stream.of(Question.values())
			.flatMap((question) -> wrongTypes(question.type()).map((value) -> Arguments.of(question.id(), value)));
	}

	private static Stream<String> wrongTypes(AnswerType type) {
		return switch (type) {
			case AnswerType.Choice choice -> Stream.of("1", "true", "{}", "[]", "[\"yes\"]", "{\"a\": [{}, 1]}");
			case AnswerType.Day day -> Stream.of("20261122", "1.5", "false", "[2026, 11, 22]", "{\"year\": 2026}");
			case AnswerType.Stay stay -> Stream.of("2", "true", "[\"P2Y\"]", "{}");
			case AnswerType.AnySet set -> Stream.of("\"none\"", "\"travel\"", "1", "true", "{}", "[1]", "[null]",
					"[[\"travel\"]]", "[{\"a\": 1}, \"travel\"]", "[\"x\", 1]");
			case AnswerType.Whole whole -> Stream.of("\"20\"", "\"\"", "true", "[]", "[20]", "{}");
			case AnswerType.Decimal decimal -> Stream.of("\"20\"", "\"7.5\"", "false", "[7.5]", "{}");
		};
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			status             | "astronaut"          | unknown-option         | no such status
			status             | "Student"            | unknown-option         | ids are in small letters
			status             | ""                   | unknown-option         | an empty word is no answer
			card               | "held "              | unknown-option         | nothing is trimmed
			enrolled           | "true"               | unknown-option         | yes or no
			topics             | []                   | none-chosen            | not empty
			topics             | ["travel", "travel"] | repeated-option        | without repeats
			topics             | `["travel|address"]` | unknown-option         | the bar is for CSV only
			topics             | [""]                 | unknown-option         | an empty word is no answer
			reentry-bars       | ["none"]             | unknown-option         | an empty set is an empty array
			applications       | ["extension", "x"]   | unknown-option         | one of two is wrong
			expires-on         | "2027-02-29"         | not-a-date             | 2027 is no leap year
			expires-on         | "2027-2-1"           | not-a-date             | two digits each
			expires-on         | "20270201"           | not-a-date             | with hyphens
			expires-on         | "2027-02-01T00:00"   | not-a-date             | a day, not a time
			expires-on         | "+2027-02-01"        | not-a-date             | no sign
			expires-on         | "２０２７-02-01"       | not-a-date             | digits of ASCII in JSON
			expires-on         | "none"               | not-a-date             | this date always exists
			left-on            | "None"               | not-a-date             | the word is none
			expires-on         | "1899-12-31"         | date-out-of-range      | before 1900
			expires-on         | "2200-01-01"         | date-out-of-range      | after 2199
			period-of-stay     | "2 years"            | not-a-period           | ISO-8601
			period-of-stay     | "P0D"                | not-a-period           | more than nothing
			period-of-stay     | "P1Y1D"              | not-a-period           | months or days
			period-of-stay     | "P-1Y"               | not-a-period           | not negative
			period-of-stay     | "P99999999999Y"      | not-a-period           | beyond counting
			age                | -1                   | number-out-of-range    | below 0
			age                | 121                  | number-out-of-range    | above 120
			age                | 20.0                 | not-a-whole-number     | integers are written without a point
			age                | 2e1                  | not-a-whole-number     | nor with an exponent
			age                | 99999999999999999999 | number-out-of-range    | beyond 64 bits
			extensions-granted | 100                  | number-out-of-range    | above 99
			weekly-hours       | -0.5                 | number-out-of-range    | below 0
			weekly-hours       | 168.1                | number-out-of-range    | a week has 168 hours
			weekly-hours       | 1E5                  | number-out-of-range    | an exponent is a number
			weekly-hours       | 1e400                | number-out-of-range    | beyond a double
			weekly-hours       | 1e999999999          | number-out-of-range    | never written out
			weekly-hours       | 1e9999999999999      | number-out-of-range    | an exponent beyond counting
			weekly-hours       | 12345678901          | number-out-of-range    | a long integer
			weekly-hours       | 0.0000000001         | not-a-number           | more than nine decimals
			weekly-hours       | 1e-999999999         | not-a-number           | never written out
			daily-hours        | 24.01                | number-out-of-range    | a day has 24 hours
			""")
	void namesTheQuestionWhoseAnswerCannotBe(String question, String value, String code, String because) {
		assertThat(this.api.check("{\"answers\": {\"%s\": %s}}".formatted(question, value)).errors()).as(because)
			.containsExactly(question + ": " + code);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{"asof": "2026-11-22"}                | asof: unknown-member        | names are exact
			{"answers": {}, "x": {"a": [1, {}]}}  | x: unknown-member           | whatever is in it
			{"x": null}                           | x: unknown-member           | also without a value
			{"lang": 1}                           | lang: wrong-type            | lang is a string
			{"lang": ["en"]}                      | lang: wrong-type            | lang is one string
			{"answers": []}                       | answers: wrong-type         | answers have names
			{"answers": "status"}                 | answers: wrong-type         | answers have names
			{"asOf": 20261122}                    | asOf: wrong-type            | a day is a string
			{"asOf": {}}                          | asOf: wrong-type            | a day is a string
			{"asOf": "today"}                     | asOf: not-a-date            | ISO-8601
			{"asOf": ""}                          | asOf: not-a-date            | an empty word is no day
			{"asOf": "2026-11-31"}                | asOf: not-a-date            | November has 30 days
			{"asOf": "2012-07-08"}                | asOf: as-of-out-of-range    | the day before today's system
			{"asOf": "2036-11-23"}                | asOf: as-of-out-of-range    | ten years and a day ahead
			{"asOf": "1850-01-01"}                | asOf: date-out-of-range     | before any date
			{"answers": {"Status": "student"}}    | Status: unknown-question    | names are exact
			{"answers": {"": 1}}                  | : unknown-question          | an empty name
			{"answers": {"a/b{question}": [[]]}}  | a/b{question}: unknown-question | any name
			""")
	void namesTheMemberThatIsWrong(String body, String error, String because) {
		assertThat(this.api.check(body).errors()).as(because).containsExactly(error);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2012-07-09", "2036-11-22" })
	void takesTheFirstAndTheLastDay(String asOf) {
		assertThat(this.api.check("{\"asOf\": \"%s\"}".formatted(asOf)).ok().get("asOf").asString()).isEqualTo(asOf);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					"topics": ["travel"], "status": "student", "period-of-stay": "P2Y", "expires-on": "2028-03-31", "card": "held", "travel-plan": "return", "departs-on": "2026-12-10", "returns-on": "2026-12-09", "reentry-bars": [], "same-activity-after-return": "yes" | returns-on: before-departure
					"topics": ["travel"], "status": "permanent-resident", "travel-plan": "return", "departs-on": "2026-12-10", "returns-on": "2026-12-09" | returns-on: before-departure
					"topics": ["address"], "status": "student", "period-of-stay": "P7Y", "expires-on": "2028-03-31"                                | period-of-stay: not-granted-for-status
					"topics": ["address"], "status": "designated-activities", "designation": "other", "period-of-stay": "P138M"               | period-of-stay: not-granted-for-status
					"topics": ["stay-longer"], "status": "student", "period-of-stay": "P2Y", "expires-on": "2026-11-01", "applications": ["extension"], "filed-on": "2026-11-23" | filed-on: in-the-future
					"topics": ["new-activity"], "status": "dependent", "expires-on": "2028-03-31", "new-status": "special-permanent-resident"               | new-status: not-grantable
					"status": "employment-for-skill-development"                                                                                   | status: not-in-force
					""")
	void namesTheAnswerThatIsAtOddsWithAnother(String answers, String error) {
		assertThat(this.api.check("{\"answers\": {%s}}".formatted(answers)).errors()).containsExactly(error);
	}

	@Test
	void doesNotCompareAnswersThatNoRuleReads() {
		this.api.check("""
				{"answers": {"topics": ["stay-longer"], "status": "permanent-resident", "departs-on": "2026-12-10",
				 "returns-on": "2026-12-09", "new-status": "temporary-visitor"}}""").ok();
	}

	@Test
	void namesEveryErrorAtOnceInTheOrderOfThePages() {
		assertThat(this.api.check("""
				{"asOf": "1999-01-01", "answers": {"returns-on": "soon", "age": "20", "foo": 1, "status": "student",
				 "topics": []}, "bar": 2}""").errors()).containsExactly("asOf: as-of-out-of-range",
				"foo: unknown-question", "bar: unknown-member", "topics: none-chosen", "age: wrong-type",
				"returns-on: not-a-date");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "{", "}", "[]", "null", "true", "1", "\"{}\"", "{} {}", "{}x", "{},", "[{}]",
			"{\"answers\": {}", "{\"lang\": \"en\",}", "{'lang': 'en'}", "{lang: \"en\"}", "{\"lang\": en}",
			"{\"answers\": {\"age\": 020}}", "{\"answers\": {\"age\": +1}}", "{\"answers\": {\"age\": .5}}",
			"{\"answers\": {\"weekly-hours\": NaN}}", "{\"answers\": {\"weekly-hours\": Infinity}}",
			"{\"lang\": \"e\tn\"}", "{\"lang\": \"\\x\"}", "{\"lang\": \"en\"} // nothing", "/* nothing */ {}",
			"{\"lang\": \"en\", \"lang\": \"en\"}", "{\"answers\": {}, \"answers\": {}}",
			"{\"answers\": {\"age\": 20, \"age\": 20}}", "{\"answers\": {\"age\": 20, \"\\u0061ge\": 20}}",
			"{\"x\": {\"a\": 1, \"a\": 2}}", "{\"answers\": {\"x\": [{\"a\": 1, \"a\": 2}]}}", "{\"answers\": null}",
			"{\"answers\": {\"status\": null}}", "{\"answers\": {\"topics\": null}}", "{\"answers\": {\"x\": null}}",
			"{\"asOf\": null}", "{\"lang\": null}", "\u0000{}", "{}\u0000" })
	void refusesWhatCannotBeReadAsAWhole(String body) {
		assertThat(this.api.check(body).errors()).isEmpty();
	}

	@Test
	void saysWhichAnswerIsNull() {
		JsonNode problem = this.api.check("{\"lang\": \"en\", \"answers\": {\"card\": null}}").problem(400);
		assertThat(problem.get("detail").asString()).startsWith("Residence card: ");
	}

	@Test
	void usesTheLanguageOfTheRequestWhereverItIs() {
		String english = this.api.check("{\"answers\": {\"age\": 200}}").text();
		String japanese = this.api.check("{\"answers\": {\"age\": 200}, \"lang\": \"ja\"}").text();
		assertThat(english).contains("Age: enter a number from 0 to 120.");
		assertThat(japanese).contains("年齢").contains("0から120まで").doesNotContain("enter");
		assertThat(this.api.check("{\"lang\": \"ja\", ").text()).contains("JSON").contains("読み取れません");
	}

	@Test
	void survivesNamesThatCannotBeWritten() {
		JsonNode errors = this.api.check("{\"answers\": {\"\\ud800\": 1, \"\\u0000<b>\": 2}}")
			.problem(400)
			.get("errors");
		assertThat(errors.get(0).get("code").asString()).isEqualTo("unknown-question");
		assertThat(errors.get(1).get("question").asString()).isEqualTo("\u0000<b>");
	}

	@Test
	void keepsTheAnswerToManyUnknownNamesSmall() {
		StringBuilder body = new StringBuilder("{\"answers\": {");
		for (int i = 0; i < 5000; i++) {
			body.append("\"q").append(i).append("\": 1, ");
		}
		body.append("\"age\": \"x\"}}");
		Api.Reply reply = this.api.check(body.toString());
		assertThat(reply.errors()).contains("q0: unknown-question", "age: wrong-type").hasSizeLessThan(100);
	}

	@ParameterizedTest
	@MethodSource("depths")
	void survivesDeepNesting(String body) {
		assertThat(this.api.check(body).problem(400).get("errors")).hasSizeLessThan(2);
	}

	static List<String> depths() {
		String open = String.join("", Collections.nCopies(20_000, "["));
		String closed = open + "]".repeat(20_000);
		String objects = "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000);
		return List.of(open, closed, objects, "{\"x\": " + closed + "}", "{\"answers\": {\"topics\": " + closed + "}}",
				"{\"answers\": {\"age\": " + objects + "}}",
				"{\"answers\": {\"x\": " + "[".repeat(100) + "]".repeat(100) + "}}");
	}

	@ParameterizedTest
	@ValueSource(strings = { "age", "weekly-hours", "topics", "status", "unknown" })
	void survivesEndlessNumbersAndWords(String question) {
		this.api.check("{\"answers\": {\"%s\": %s}}".formatted(question, "9".repeat(60_000))).problem(400);
		this.api.check("{\"answers\": {\"%s\": 0.%s}}".formatted(question, "9".repeat(60_000))).problem(400);
		this.api.check("{\"answers\": {\"%s\": \"%s\"}}".formatted(question, "9".repeat(60_000))).problem(400);
		this.api.check("{\"answers\": {\"%s\": 1}}".formatted("9".repeat(60_000))).problem(400);
	}

}
