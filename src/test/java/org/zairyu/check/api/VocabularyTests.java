package org.zairyu.check.api;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import org.zairyu.check.law.Parameter;
import org.zairyu.check.situation.Question;
import org.zairyu.check.testing.Scenario;

import static org.assertj.core.api.Assertions.assertThat;

@ApiTest
class VocabularyTests {

	@Autowired
	private Api api;

	@Test
	void listsEveryQuestionWithItsLimits() {
		JsonNode questions = read("/api/v1/questions").get("questions");
		assertThat(ids(questions)).containsExactlyElementsOf(Stream.of(Question.values()).map(Question::id).toList());
		JsonNode topics = entry(questions, "topics");
		assertThat(topics.get("type").asString()).isEqualTo("set");
		assertThat(topics.get("atLeast").asInt()).isEqualTo(1);
		assertThat(ids(topics.get("options"))).containsExactly("address", "travel", "stay-longer", "new-activity",
				"side-work", "work-or-school", "family", "baby", "card");
		assertThat(entry(questions, "reentry-bars").get("atLeast").asInt()).isZero();
		assertThat(entry(questions, "enrolled").get("type").asString()).isEqualTo("yes-no");
		assertThat(ids(entry(questions, "enrolled").get("options"))).containsExactly("yes", "no");
		assertThat(entry(questions, "period-of-stay").get("type").asString()).isEqualTo("period");
		JsonNode age = entry(questions, "age");
		assertThat(age.get("type").asString()).isEqualTo("integer");
		assertThat(age.get("min").asInt()).isZero();
		assertThat(age.get("max").asInt()).isEqualTo(120);
		assertThat(entry(questions, "weekly-hours").get("type").asString()).isEqualTo("decimal");
		assertThat(entry(questions, "weekly-hours").get("max").asInt()).isEqualTo(168);
		JsonNode left = entry(questions, "left-on");
		assertThat(left.get("type").asString()).isEqualTo("date");
		assertThat(left.get("orNone").asBoolean()).isTrue();
		assertThat(left.get("earliest").asString()).isEqualTo("1900-01-01");
		assertThat(left.get("latest").asString()).isEqualTo("2199-12-31");
		assertThat(entry(questions, "departs-on").get("orNone").asBoolean()).isFalse();
	}

	@Test
	void asksInTheLanguageAskedFor() {
		assertThat(entry(read("/api/v1/questions").get("questions"), "age").get("title").asString())
			.isEqualTo("How old are you?");
		JsonNode japanese = read("/api/v1/questions?lang=ja");
		assertThat(japanese.get("lang").asString()).isEqualTo("ja");
		assertThat(entry(japanese.get("questions"), "age").get("label").asString()).isEqualTo("年齢");
		assertThat(read("/api/v1/questions?lang=xx").get("lang").asString()).isEqualTo("en");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-11-22", "2027-03-31", "2027-04-01" })
	void offersTheSameStatusesInBothLists(String asOf) {
		JsonNode questions = read("/api/v1/questions?asOf=" + asOf).get("questions");
		JsonNode statuses = read("/api/v1/statuses?asOf=" + asOf).get("statuses");
		assertThat(ids(statuses)).isEqualTo(ids(entry(questions, "status").get("options")))
			.contains("student", "special-permanent-resident")
			.as("a row whose first day is unverified is never offered")
			.doesNotContain("intra-company-transferee-ii");
		assertThat(ids(statuses).contains("employment-for-skill-development")).isEqualTo(asOf.equals("2027-04-01"));
		assertThat(statuses.valueStream()
			.filter((status) -> status.get("grantable").asBoolean())
			.map((status) -> status.get("id").asString()))
			.containsExactlyElementsOf(ids(entry(questions, "new-status").get("options")));
	}

	@Test
	void offersTechnicalInternTrainingAsAStatusHeldButNotAsANewOneFromApril2027() {
		JsonNode before = read("/api/v1/questions?asOf=2027-03-31").get("questions");
		JsonNode after = read("/api/v1/questions?asOf=2027-04-01").get("questions");
		String intern = "technical-intern-training-i-a";
		assertThat(ids(entry(before, "new-status").get("options"))).contains(intern);
		assertThat(ids(entry(after, "status").get("options"))).contains(intern);
		assertThat(ids(entry(after, "new-status").get("options"))).contains("temporary-visitor")
			.doesNotContain(intern, "special-permanent-resident");
	}

	@Test
	void describesAStatus() {
		JsonNode student = entry(read("/api/v1/statuses").get("statuses"), "student");
		assertThat(student.get("name").asString()).isEqualTo("Student");
		assertThat(student.get("names").get("en").asString()).isEqualTo("Student");
		assertThat(student.get("names").get("ja").asString()).isEqualTo("留学");
		assertThat(student.get("indefinite").asBoolean()).isFalse();
		assertThat(student.get("sideWork").asString()).isEqualTo("comprehensive");
		assertThat(entry(read("/api/v1/statuses?lang=ja").get("statuses"), "student").get("name").asString())
			.isEqualTo("留学");
		JsonNode permanent = entry(read("/api/v1/statuses").get("statuses"), "permanent-resident");
		assertThat(permanent.get("indefinite").asBoolean()).isTrue();
		assertThat(permanent.get("periods")).isEmpty();
	}

	@Test
	void takesEveryPeriodThatAStatusOffers() {
		for (JsonNode status : read("/api/v1/statuses").get("statuses")) {
			for (JsonNode period : status.get("periods")) {
				this.api
					.check("{\"answers\": {\"topics\": [\"address\"], \"status\": %s, \"period-of-stay\": %s}}"
						.formatted(status.get("id"), period.get("id")))
					.ok();
			}
		}
	}

	@Test
	void givesEveryValueOfTheLawWithItsSource() {
		JsonNode law = read("/api/v1/law");
		assertThat(law.get("asOf").asString()).isEqualTo("2026-11-22");
		assertThat(law.get("version").asString()).isEqualTo("2026-10-01");
		assertThat(law.get("first").asString()).isEqualTo("2012-07-09");
		assertThat(law.get("changes").valueStream().map(JsonNode::asString)).startsWith("2012-07-09")
			.contains("2025-04-01", "2026-10-01")
			.isSorted();
		assertThat(ids(law.get("parameters")))
			.containsExactlyElementsOf(Stream.of(Parameter.values()).map(Parameter::id).toList());
		assertThat(law.get("parameters")).allSatisfy((value) -> {
			assertThat(value.propertyNames()).containsExactly("id", "type", "value", "from", "to", "basis", "source",
					"url", "confidence", "checked");
			assertThat(value.get("basis").asString()).isNotBlank();
		});
		assertThat(entry(law.get("parameters"), "first-address-notice").get("value").asInt()).isEqualTo(14);
		assertThat(entry(law.get("parameters"), "first-address-notice").get("checked").asString())
			.isEqualTo("2026-11-30");
		assertThat(entry(law.get("parameters"), "employer-fine").get("value").asInt()).isEqualTo(3_000_000);
		JsonNode raised = entry(law.get("upcoming"), "employer-fine");
		assertThat(raised.get("value").asInt()).isEqualTo(5_000_000);
		assertThat(raised.get("from").asString()).isEqualTo("2027-04-01");
		assertThat(ids(read("/api/v1/law?asOf=2027-04-01").get("upcoming"))).doesNotContain("employer-fine");
		assertThat(entry(law.get("parameters"), "special-period").get("value").asString()).isEqualTo("P2M");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2025-03-31 | 4000  | before the change of 2025
			2025-04-01 | 6000  | from the change of 2025
			2026-09-30 | 6000  | before the change of 2026
			2026-10-01 | 75000 | from the change of 2026, by granted length
			""")
	void givesTheFeesOfTheDay(String asOf, int most, String because) {
		JsonNode fee = entry(read("/api/v1/law?asOf=" + asOf).get("parameters"), "extension-fee").get("value");
		assertThat(fee.propertyNames()).containsExactly("counter", "online", "tiers");
		assertThat(fee.get("counter").propertyNames()).containsExactly("min", "max");
		assertThat(fee.get("counter").get("max").asInt()).as(because).isEqualTo(most);
	}

	@ParameterizedTest
	@ValueSource(strings = { "questions", "statuses", "law" })
	void refusesDaysItCannotTellOf(String path) {
		assertThat(this.api.get("/api/v1/" + path + "?asOf=2012-07-08").errors())
			.containsExactly("asOf: as-of-out-of-range");
		assertThat(this.api.get("/api/v1/" + path + "?asOf=2036-11-23").errors())
			.containsExactly("asOf: as-of-out-of-range");
		assertThat(this.api.get("/api/v1/" + path + "?asOf=").errors()).containsExactly("asOf: not-a-date");
		assertThat(this.api.get("/api/v1/" + path + "?asOf=today").errors()).containsExactly("asOf: not-a-date");
		assertThat(this.api.get("/api/v1/" + path + "?asOf=2026-01-01&asOf=2026-01-02").errors())
			.containsExactly("asOf: not-a-date");
		assertThat(this.api.get("/api/v1/" + path + "?lang=ja&asOf=2012-07-08").text()).contains("確認する日");
		assertThat(read("/api/v1/" + path + "?asOf=2012-07-09").get("asOf").asString()).isEqualTo("2012-07-09");
	}

	@ParameterizedTest
	@ValueSource(strings = { "questions", "statuses", "law" })
	void refusesToAnswerInOtherFormats(String path) {
		this.api.send("GET", "/api/v1/" + path, BodyPublishers.noBody(), null, "Accept", "application/xml")
			.problem(406);
	}

	@Test
	void speaksEveryLanguage() {
		Scenario.LANGUAGES.all().forEach((words) -> {
			assertThat(read("/api/v1/questions?lang=" + words.language()).get("lang").asString())
				.isEqualTo(words.language());
			assertThat(entry(read("/api/v1/statuses").get("statuses"), "student").get("names").has(words.language()))
				.isTrue();
		});
	}

	private JsonNode read(String path) {
		Api.Reply reply = this.api.get(path);
		assertThat(reply.status()).as(reply.text()).isEqualTo(200);
		assertThat(reply.header("Content-Type")).isEqualTo("application/json");
		return reply.json();
	}

	private static List<String> ids(JsonNode entries) {
		return entries.valueStream().map((entry) -> entry.get("id").asString()).toList();
	}

	private static JsonNode entry(JsonNode entries, String id) {
		return entries.valueStream().filter((entry) -> entry.get("id").asString().equals(id)).findFirst().orElseThrow();
	}

}
