package org.zairyu.check.api;

import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

@ApiTest
class ApiDescriptionTests {

	/**
	 * Objects that may lack some of their members: requests, and questions of other
	 * types.
	 */
	private static final Set<String> SOMETIMES_SHORTER = Set.of("FeeRange", "CheckRequest", "Answers", "QuestionEntry",
			"OptionEntry");

	@Autowired
	private Api api;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping controllers;

	private JsonNode document() {
		Api.Reply reply = this.api.get("/v3/api-docs");
		assertThat(reply.status()).isEqualTo(200);
		return reply.json();
	}

	@Test
	void describesWhatTheControllersServe() {
		Map<String, Set<String>> served = new TreeMap<>();
		this.controllers.getHandlerMethods()
			.forEach((address, method) -> address.getPatternValues()
				.stream()
				.filter((path) -> path.startsWith("/api/"))
				.forEach((path) -> address.getMethodsCondition()
					.getMethods()
					.forEach((verb) -> served.put(verb.name().toLowerCase(Locale.ROOT) + " " + path,
							parameters(method)))));
		Map<String, Set<String>> described = new TreeMap<>();
		JsonNode document = document();
		document.get("paths")
			.properties()
			.forEach((path) -> path.getValue()
				.properties()
				.forEach((operation) -> described.put(operation.getKey() + " " + path.getKey(),
						operation.getValue()
							.path("parameters")
							.valueStream()
							.map((parameter) -> resolve(document, parameter).get("name").asString())
							.collect(Collectors.toSet()))));
		assertThat(described).isEqualTo(served).isNotEmpty();
	}

	private static Set<String> parameters(HandlerMethod method) {
		return Stream.of(method.getMethod().getParameters())
			.filter((parameter) -> parameter.isAnnotationPresent(RequestParam.class))
			.map(Parameter::getName)
			.collect(Collectors.toSet());
	}

	private static JsonNode resolve(JsonNode document, JsonNode node) {
		return node.has("$ref") ? document.at(node.get("$ref").asString().substring(1)) : node;
	}

	@Test
	void requiresWhatIsAlwaysThere() {
		document().at("/components/schemas").properties().forEach((schema) -> {
			JsonNode members = schema.getValue().path("properties");
			if (!members.isEmpty() && !SOMETIMES_SHORTER.contains(schema.getKey())) {
				assertThat(schema.getValue().path("required").valueStream().map(JsonNode::asString)).as(schema.getKey())
					.containsExactlyElementsOf(members.propertyNames());
			}
		});
	}

	@Test
	void namesEveryAddressAndNoOther() {
		JsonNode document = document();
		assertThat(document.get("openapi").asString()).startsWith("3.1");
		assertThat(document.at("/info/title").asString()).isEqualTo("Zairyu Check");
		assertThat(document.get("paths").propertyNames()).containsExactlyInAnyOrder("/api/v1/checks",
				"/api/v1/questions", "/api/v1/statuses", "/api/v1/law");
		assertThat(document.get("paths").get("/api/v1/checks").propertyNames()).containsExactly("post");
	}

	@Test
	void describesRequestsRepliesAndProblems() {
		JsonNode document = document();
		document.get("paths").forEach((path) -> path.forEach((operation) -> {
			assertThat(operation.get("summary").asString()).isNotBlank();
			assertThat(operation.at("/responses/200/content/application~1json/schema/$ref").asString())
				.startsWith("#/components/schemas/");
			JsonNode refusal = resolve(document, operation.at("/responses/400"));
			assertThat(refusal.at("/content/application~1problem+json/schema/$ref").asString())
				.isEqualTo("#/components/schemas/Problem");
		}));
		JsonNode check = document.at("/paths/~1api~1v1~1checks/post");
		assertThat(check.at("/requestBody/required").asBoolean()).isTrue();
		assertThat(check.get("responses").propertyNames()).contains("200", "400", "413", "415");
	}

	@Test
	void refersToNothingThatIsNotThere() {
		JsonNode document = document();
		List<String> references = document.findValuesAsString("$ref");
		assertThat(references).hasSizeGreaterThan(20)
			.allSatisfy((reference) -> assertThat(document.at(reference.substring(1)).isMissingNode()).as(reference)
				.isFalse());
		assertThat(document.at("/components/schemas").propertyNames()).doesNotContain("Entry", "Range");
	}

	@Test
	void givesExamplesThatAnswer() {
		JsonNode examples = document()
			.at("/paths/~1api~1v1~1checks/post/requestBody/content/application~1json/examples");
		assertThat(examples).isNotEmpty().allSatisfy((example) -> {
			JsonNode reply = this.api.check(example.get("value").toString()).ok();
			assertThat(reply.get("unused")).isEmpty();
			assertThat(SchemaCheck.faults(document(), "CheckRequest", example.get("value"))).isEmpty();
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/api/v1/questions                            | QuestionList
			/api/v1/questions?lang=ja&asOf=2027-04-01    | QuestionList
			/api/v1/statuses                             | StatusList
			/api/v1/statuses?asOf=2012-07-09             | StatusList
			/api/v1/law                                  | LawList
			/api/v1/law?asOf=2012-07-09                  | LawList
			/api/v1/law?asOf=1999-01-01                  | Problem
			/api/v1/nothing                              | Problem
			""")
	void describesWhatTheVocabularyReplies(String path, String schema) {
		assertThat(SchemaCheck.faults(document(), schema, this.api.get(path).json())).isEmpty();
	}

	@Test
	void describesWhatAChecksReplies() {
		JsonNode document = document();
		for (String body : List.of(ChecksTests.STUDENT_TRAVELS, ChecksTests.STUDENT_ASKS_EVERYTHING, "{}")) {
			assertThat(SchemaCheck.faults(document, "CheckReply", this.api.check(body).ok())).isEmpty();
			assertThat(SchemaCheck.faults(document, "CheckRequest", Api.JSON.readTree(body))).isEmpty();
		}
		assertThat(
				SchemaCheck.faults(document, "Problem", this.api.check("{\"answers\": {\"age\": 200}}").problem(400)))
			.isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"answers\": {\"age\": 200}}", "{\"answers\": {\"age\": \"20\"}}", "{\"x\": 1}",
			"{\"answers\": {\"status\": \"x\"}}", "{\"answers\": {\"x\": 1}}",
			"{\"answers\": {\"topics\": \"travel\"}}", "{\"lang\": 1}" })
	void describesRequestsAsStrictlyAsTheyAreRead(String body) {
		this.api.check(body).problem(400);
		assertThat(SchemaCheck.faults(document(), "CheckRequest", Api.JSON.readTree(body))).isNotEmpty();
	}

	@Test
	void offersAPageThatLoadsNothingFromElsewhere() {
		Api.Reply page = this.api.get("/swagger-ui/index.html");
		assertThat(page.status()).isEqualTo(200);
		String start = this.api.get("/swagger-ui/swagger-initializer.js").text();
		assertThat(page.text() + start).doesNotContain("https://", "petstore", "validator.swagger");
		assertThat(start).contains("url: \"/v3/api-docs\"", "validatorUrl: null");
		assertThat(this.api.get("/swagger-ui/swagger-ui.css").status()).isEqualTo(200);
		assertThat(this.api.get("/swagger-ui.html").status()).isEqualTo(302);
	}

}
