package org.zairyu.check.web;

import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** The console output with the settings of the application. */
@ExtendWith(OutputCaptureExtension.class)
class LogOutputTests {

	private static final Logger LOG = LoggerFactory.getLogger("org.zairyu.check.Test");

	private static final class Nothing {

	}

	/** Restarts logging, which other tests have started with other settings. */
	private static void start(String... settings) {
		System.clearProperty("CONSOLE_LOG_STRUCTURED_FORMAT");
		LoggingSystem.get(LogOutputTests.class.getClassLoader()).cleanUp();
		new SpringApplicationBuilder(Nothing.class).web(WebApplicationType.NONE)
			.logStartupInfo(false)
			.run(settings)
			.close();
	}

	@AfterAll
	static void backToPlainText() {
		start();
	}

	private static List<String> log(CapturedOutput output) {
		int before = output.getOut().length();
		LOG.info("Two\r\nlines");
		LOG.warn("long {}", "x".repeat(1_900_000));
		LOG.error("failed", new IllegalStateException("outside", new IllegalArgumentException("y".repeat(100_000))));
		return output.getOut().substring(before).lines().toList();
	}

	@Test
	void hasDateAndZoneOneLineAnEventAndABoundedLength(CapturedOutput output) {
		start();
		List<String> lines = log(output);
		assertThat(lines).hasSize(3)
			.allMatch((line) -> line
				.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\+09:00 [A-Z]+ +Test: .*"))
			.allMatch((line) -> line.length() < 6000);
		assertThat(lines.get(0)).endsWith("Two | lines");
		assertThat(lines.get(2)).contains("failed", "IllegalArgumentException");
	}

	@Test
	void isJsonWithTheProfile(CapturedOutput output) {
		start("--spring.profiles.active=json-logs");
		List<String> lines = log(output);
		assertThat(lines).hasSize(3).allMatch((line) -> line.length() < 12_000);
		JsonNode first = JsonMapper.shared().readTree(lines.getFirst());
		assertThat(first.get("message").asString()).isEqualTo("Two\r\nlines");
		assertThat(first.get("@timestamp").asString()).contains("T");
		assertThat(JsonMapper.shared().readTree(lines.getLast()).toString()).contains("IllegalArgumentException");
	}

}
