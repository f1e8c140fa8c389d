package org.zairyu.check.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The example in the README answers as the README says. */
@ApiTest
class ReadmeTests {

	private static final Pattern SENT = Pattern.compile("api/v1/checks .*? -d '(\\{.*?})'", Pattern.DOTALL);

	private static final Pattern SAID = Pattern
		.compile("answers `\"verdict\": \"([a-z-]+)\"` and `([a-z-]+)` with `\"due\": \"([0-9-]+)\"`");

	@Autowired
	private Api api;

	@Test
	void saysWhatTheExampleAnswers() throws IOException {
		String readme = Files.readString(Path.of("README.md"));
		JsonNode reply = this.api.check(first(SENT, readme).group(1)).ok();
		Matcher said = first(SAID, readme);
		assertThat(reply.get("complete").asBoolean()).isTrue();
		assertThat(reply.get("unused")).isEmpty();
		JsonNode procedure = reply.get("procedures").get(0);
		assertThat(procedure.get("verdict").asString()).isEqualTo(said.group(1));
		JsonNode finding = procedure.get("findings").get(0);
		assertThat(finding.get("code").asString()).isEqualTo(said.group(2));
		assertThat(finding.get("due").asString()).isEqualTo(said.group(3));
	}

	@Test
	void namesTheAnswerThatIsLeftOutOfTheExample() throws IOException {
		String sent = first(SENT, Files.readString(Path.of("README.md"))).group(1);
		JsonNode reply = this.api.check(sent.replace("\"passport-valid\": \"yes\",", "")).ok();
		assertThat(reply.get("complete").asBoolean()).isFalse();
		assertThat(reply.get("missing").get(0).asString()).isEqualTo("passport-valid");
	}

	private static Matcher first(Pattern pattern, String text) {
		Matcher matcher = pattern.matcher(text);
		assertThat(matcher.find()).as(pattern.pattern()).isTrue();
		return matcher;
	}

}
