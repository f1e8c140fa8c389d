package org.zairyu.check.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;

import org.zairyu.check.lawdata.LawFiles;
import org.zairyu.check.situation.AnswerType;
import org.zairyu.check.situation.Question;

import static org.assertj.core.api.Assertions.assertThat;

@ApiTest
class ChecksTests {

	/** The example case of the contract, with all answers that its rules read. */
	static final String STUDENT_TRAVELS = """
			{"asOf": "2026-11-22", "lang": "en", "answers": {"topics": ["travel"], "status": "student",
			 "period-of-stay": "P2Y", "expires-on": "2028-03-31", "card": "held", "travel-plan": "return",
			 "departs-on": "2026-12-01", "returns-on": "2027-01-10", "reentry-bars": [],
			 "same-activity-after-return": "yes", "passport-valid": "yes", "reentry-permit-until": "none"}}""";

	static final String STUDENT_ASKS_EVERYTHING = """
			{"answers": {"status": "student", "period-of-stay": "P2Y", "expires-on": "2028-03-31",
			 "applications": [], "age": 21, "card": "held", "address-event": "moved-between",
			 "address-date": "2026-11-15", "left-on": "2026-11-15", "address-notified": "no",
			 "travel-plan": "return", "departs-on": "2026-12-20", "returns-on": "2028-01-10", "reentry-bars": [],
			 "same-activity-after-return": "yes", "passport-valid": "yes", "reentry-permit-until": "none",
			 "same-activity": "yes", "attendance": "good", "enrolled": "yes", "extension-reason": "yes",
			 "new-status": "business-manager", "change-reason": "yes", "started-new-activity": "no",
			 "side-work-permission": "none", "school-vacation": "no", "weekly-hours": 27.5,
			 "amusement-business": "no", "hinders-main-activity": "no"}}""";

	/** Statuses that nobody can hold on the day of the tests. */
	private static final List<String> NOT_IN_FORCE = LawFiles.statuses()
		.all()
		.stream()
		.filter((terms) -> !terms.isOffered(LocalDate.of(2026, 11, 22)))
		.map((terms) -> quoted(terms.status().id()))
		.toList();

	@Autowired
	private Api api;

	@Test
	void answersTheExampleOfTheContract() {
		JsonNode reply = this.api.check(STUDENT_TRAVELS).ok();
		assertThat(reply.propertyNames()).containsExactly("asOf", "lang", "lawVersion", "complete", "missing", "unused",
				"dates", "procedures");
		assertThat(reply.get("lang").asString()).isEqualTo("en");
		assertThat(reply.get("dates").toString()).isEqualTo("[{\"code\":\"stay-ends\",\"date\":\"2028-03-31\"}]");
		assertThat(reply.get("asOf").asString()).isEqualTo("2026-11-22");
		assertThat(reply.get("lawVersion").asString()).isEqualTo("2026-10-01");
		assertThat(reply.get("complete").asBoolean()).isTrue();
		assertThat(reply.get("missing")).isEmpty();
		assertThat(reply.get("unused")).isEmpty();
		assertThat(reply.get("procedures")).hasSize(1);
		JsonNode reentry = reply.get("procedures").get(0);
		assertThat(reentry.propertyNames()).containsExactly("id", "verdict", "title", "findings");
		assertThat(reentry.get("id").asString()).isEqualTo("re-entry");
		assertThat(reentry.get("verdict").asString()).isEqualTo("not-needed");
		JsonNode finding = reentry.get("findings").get(0);
		assertThat(finding.propertyNames()).containsExactly("code", "kind", "title", "text", "opens", "due", "goBy",
				"acceptedUntil", "overdue", "now", "where", "documents", "fee", "basis", "because");
		assertThat(finding.get("code").asString()).isEqualTo("special-reentry");
		assertThat(finding.get("kind").asString()).isEqualTo("right");
		assertThat(finding.get("title").asString()).isNotBlank();
		assertThat(finding.get("text").asString()).isNotBlank();
		assertThat(finding.get("opens").isNull()).isTrue();
		assertThat(finding.get("due").asString()).isEqualTo("2027-12-01");
		assertThat(finding.get("goBy").isNull()).isTrue();
		assertThat(finding.get("acceptedUntil").asString()).isEqualTo("2027-12-01");
		assertThat(finding.get("now").asBoolean()).isFalse();
		assertThat(finding.get("overdue").isBoolean()).isTrue();
		assertThat(finding.get("overdue").asBoolean()).isFalse();
		assertThat(finding.get("where").isNull()).isTrue();
		assertThat(finding.get("documents")).isEmpty();
		assertThat(finding.get("fee").isNull()).isTrue();
		assertThat(finding.get("basis")).anySatisfy((source) -> {
			assertThat(source.propertyNames()).containsExactly("source", "cite", "url", "confidence");
			assertThat(source.get("source").asString()).isEqualTo("law");
			assertThat(source.get("cite").asString()).isEqualTo("ICRRA 26-2(1)");
			assertThat(source.get("url").asString()).startsWith("https://");
			assertThat(source.get("confidence").asString()).isEqualTo("official");
		});
		assertThat(words(finding.get("because"))).contains("status", "period-of-stay", "expires-on", "travel-plan",
				"departs-on", "returns-on");
	}

	@Test
	void runsAllProceduresInTheirOrderWithoutTopics() {
		JsonNode reply = this.api.check(STUDENT_ASKS_EVERYTHING).ok();
		assertThat(reply.get("complete").asBoolean()).isTrue();
		assertThat(reply.get("procedures").findValuesAsString("id").stream().filter(ChecksTests::isProcedure))
			.containsExactly("registration", "re-entry", "extension", "change", "side-work");
	}

	private static boolean isProcedure(String id) {
		return List.of("registration", "re-entry", "extension", "change", "side-work").contains(id);
	}

	@ParameterizedTest
	@CsvSource({ "en, The firm’s guide page says “less than”", "ja, 運営会社の案内ページ" })
	void tellsWhereTheGuidePageAndTheLawDiffer(String language, String differs) {
		JsonNode reply = this.api.check("{\"asOf\":\"2026-11-22\",\"lang\":\"" + language + """
				","answers":{"topics":["side-work"],"status":"student","expires-on":"2028-03-31",
				"enrolled":"yes","side-work-permission":"comprehensive","school-vacation":"no","weekly-hours":20,
				"amusement-business":"no","hinders-main-activity":"no"}}""").ok();
		JsonNode limit = finding(reply, "weekly-limit");
		assertThat(limit.get("basis").findValuesAsString("source")).contains("guidance", "law");
		assertThat(limit.get("text").asString().lines().toList()).last().asString().contains(differs);
	}

	@Test
	void namesDocumentsAndFees() {
		JsonNode reply = this.api.check(STUDENT_ASKS_EVERYTHING).ok();
		JsonNode apply = finding(reply, "apply-reentry-permit");
		assertThat(apply.get("documents").get(0).propertyNames()).containsExactly("id", "name", "conditional");
		assertThat(apply.get("documents").get(0).get("id").asString()).isEqualTo("reentry-application");
		assertThat(apply.get("documents").get(0).get("conditional").asBoolean()).isFalse();
		assertThat(apply.get("where").asString()).isEqualTo("immigration");
		assertThat(apply.get("due").asString()).isEqualTo("2026-12-19");
		assertThat(apply.get("goBy").asString()).as("the Friday before that Saturday").isEqualTo("2026-12-18");
		JsonNode fee = apply.get("fee");
		assertThat(fee.propertyNames()).containsExactly("counter", "online");
		assertThat(fee.get("counter").propertyNames()).containsExactly("min", "max");
		assertThat(fee.get("counter").get("min").isInt()).isTrue();
		assertThat(fee.get("counter").get("max").asInt()).isGreaterThanOrEqualTo(fee.get("counter").get("min").asInt());
	}

	@Test
	void asksOnWhileAnswersAreMissing() {
		JsonNode reply = this.api.check("""
				{"answers": {"topics": ["stay-longer", "address"], "status": "permanent-resident", "card": "lost"}}""")
			.ok();
		assertThat(reply.get("complete").asBoolean()).isFalse();
		assertThat(words(reply.get("missing"))).containsExactly("address-event");
		assertThat(reply.get("procedures")).as("the extension can be decided").hasSize(1);
		assertThat(reply.get("procedures").get(0).get("id").asString()).isEqualTo("extension");
		assertThat(reply.get("procedures").get(0).get("verdict").asString()).isEqualTo("not-needed");
	}

	@ParameterizedTest
	@MethodSource("nothings")
	void asksForTheStatusFirst(String body) {
		JsonNode reply = this.api.check(body).ok();
		assertThat(reply.get("asOf").asString()).as("today in Tokyo, not in UTC").isEqualTo("2026-11-22");
		assertThat(reply.get("complete").asBoolean()).isFalse();
		assertThat(words(reply.get("missing"))).containsExactly("status");
		assertThat(reply.get("procedures")).isEmpty();
	}

	static List<String> nothings() {
		return List.of("{}", "{\"answers\": {}}", " \r\n\t{ } \n", "{\"lang\": \"en\"}");
	}

	@Test
	void reportsAnswersThatNoRuleReads() {
		JsonNode reply = this.api.check("""
				{"answers": {"topics": ["stay-longer"], "status": "permanent-resident", "card": "lost",
				 "weekly-hours": 5, "attendance": "low"}}""").ok();
		assertThat(words(reply.get("unused"))).containsExactly("attendance", "weekly-hours");
		assertThat(reply.get("complete").asBoolean()).isTrue();
	}

	@Test
	void givesTheSameWhateverTheOrder() {
		JsonNode request = Api.JSON.readTree(STUDENT_ASKS_EVERYTHING);
		String expected = this.api.check(request.toString()).text();
		List<Map.Entry<String, JsonNode>> answers = new ArrayList<>(request.get("answers").properties());
		Random random = new Random(2026);
		for (int i = 0; i < 20; i++) {
			Collections.shuffle(answers, random);
			ObjectNode shuffled = Api.JSON.createObjectNode();
			answers.forEach((answer) -> shuffled.set(answer.getKey(), answer.getValue()));
			assertThat(this.api.check("{\"answers\": " + shuffled + "}").text()).isEqualTo(expected);
		}
	}

	@Test
	void answersInTheLanguageAskedForAndElseInEnglish() {
		String english = this.api.check(STUDENT_TRAVELS).text();
		String japanese = this.api.check(STUDENT_TRAVELS.replace("\"en\"", "\"ja\"")).text();
		assertThat(english).contains("You can use special re-entry");
		assertThat(japanese).contains("みなし再入国許可").doesNotContain("You can use");
		assertThat(this.api.check(STUDENT_TRAVELS.replace("\"en\"", "\"tlh\"")).text()).isEqualTo(english);
		assertThat(this.api.check(STUDENT_TRAVELS.replace("\"en\"", "\"../en\"")).text()).isEqualTo(english);
		assertThat(this.api.check(STUDENT_TRAVELS.replace("\"lang\": \"en\",", "")).text()).isEqualTo(english);
	}

	@Test
	void tellsTheLawOfTheDay() {
		String before = STUDENT_TRAVELS.replace("2026-11-22", "2026-09-30");
		assertThat(this.api.check(before).ok().get("lawVersion").asString()).isEqualTo("2026-06-14");
	}

	@Test
	void saysWhatToDoWhenTheLastDayHasPassed() {
		JsonNode reply = this.api.check("""
				{"answers": {"topics": ["address"], "status": "student", "period-of-stay": "P2Y",
				 "expires-on": "2028-03-31", "card": "held", "age": 21, "address-event": "moved-within",
				 "address-date": "2026-11-01", "address-notified": "no", "left-on": "2026-11-01"}}""").ok();
		JsonNode notice = finding(reply, "notify-change-of-address");
		assertThat(notice.get("due").asString()).isEqualTo("2026-11-15");
		assertThat(notice.get("overdue").asBoolean()).isTrue();
		assertThat(notice.get("goBy").isNull()).isTrue();
		assertThat(notice.get("text").asString()).contains("\nGo on the next day the office is open");
	}

	@Test
	void saysToGoAtOnceWhenTheOfficeStaysClosedToTheLastDay() {
		JsonNode reply = this.api.check("""
				{"asOf": "2026-11-22", "answers": {"topics": ["address"], "status": "student", "period-of-stay": "P2Y",
				 "expires-on": "2028-03-31", "card": "held", "age": 21, "address-event": "moved-within",
				 "address-date": "2026-11-08", "address-notified": "no", "left-on": "2026-11-08"}}""").ok();
		JsonNode notice = finding(reply, "notify-change-of-address");
		assertThat(notice.get("due").asString()).as("a Sunday, and today").isEqualTo("2026-11-22");
		assertThat(notice.get("overdue").asBoolean()).isFalse();
		assertThat(notice.get("goBy").isNull()).isTrue();
		assertThat(notice.get("text").asString()).contains("go on the next open day at once");
	}

	@ParameterizedTest
	@MethodSource("everyAnswer")
	void takesEveryAnswerOfEveryQuestion(String question, String answer) {
		this.api.check("{\"answers\": {\"%s\": %s}}".formatted(question, answer)).ok();
	}

	static Stream<Arguments> everyAnswer() {
		return Stream.of(Question.values())
			.flatMap((question) -> answers(question.type()).filter((answer) -> !NOT_IN_FORCE.contains(answer))
				.map((answer) -> Arguments.of(question.id(), answer)));
	}

	private static Stream<String> answers(AnswerType type) {
		return switch (type) {
			case AnswerType.Choice choice -> choice.options().keySet().stream().map(ChecksTests::quoted);
			case AnswerType.AnySet set ->
				Stream.concat(set.options().keySet().stream().map((option) -> "[" + quoted(option) + "]"), Stream.of(
						set.options()
							.keySet()
							.stream()
							.map(ChecksTests::quoted)
							.collect(Collectors.joining(",", "[", "]")),
						(set.atLeast() == 0) ? "[]" : "[" + quoted(set.options().keySet().iterator().next()) + "]"));
			case AnswerType.Day day -> Stream.concat(Stream.of("\"1900-01-01\"", "\"2024-02-29\"", "\"2199-12-31\""),
					day.orNone() ? Stream.of("\"none\"") : Stream.of());
			case AnswerType.Whole whole ->
				Stream.of(String.valueOf(whole.min()), "-0", "7", String.valueOf(whole.max()));
			case AnswerType.Decimal decimal -> Stream.of("0", "0.0", "0.5", "7.75", "1E1", "1.05e1", "125e-1",
					String.valueOf(decimal.max()), decimal.max() + ".000", "0e5", "0.000000001");
			case AnswerType.Stay stay -> Stream.of("\"P15D\"", "\"P3M\"", "\"P90D\"", "\"P4Y3M\"", "\"P5Y\"");
		};
	}

	private static String quoted(String word) {
		return "\"" + word + "\"";
	}

	private static JsonNode finding(JsonNode reply, String code) {
		return reply.get("procedures")
			.valueStream()
			.flatMap((procedure) -> procedure.get("findings").valueStream())
			.filter((finding) -> finding.get("code").asString().equals(code))
			.findFirst()
			.orElseThrow();
	}

	private static List<String> words(JsonNode list) {
		return list.valueStream().map(JsonNode::asString).toList();
	}

}
