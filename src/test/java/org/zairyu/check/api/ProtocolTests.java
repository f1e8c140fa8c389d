package org.zairyu.check.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@ApiTest
@ExtendWith(OutputCaptureExtension.class)
class ProtocolTests {

	private static final String CHECKS = "/api/v1/checks";

	private static final String JSON = "application/json";

	private static final int LIMIT = 65536;

	@Autowired
	private Api api;

	@ParameterizedTest
	@ValueSource(strings = { "GET", "HEAD", "PUT", "PATCH", "DELETE" })
	void takesNothingButPost(String method) {
		Api.Reply reply = this.api.send(method, CHECKS, BodyPublishers.ofString("{}"), JSON);
		assertThat(reply.status()).isEqualTo(405);
		assertThat(reply.header("Allow")).isEqualTo("POST");
		assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
		if (method.equals("HEAD")) {
			assertThat(reply.text()).isEmpty();
		}
		else {
			reply.problem(405);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/questions", "/api/v1/statuses", "/api/v1/law" })
	void takesOnlyReadingOfTheVocabulary(String path) {
		this.api.send("POST", path, BodyPublishers.ofString("{}"), JSON).problem(405);
		Api.Reply head = this.api.send("HEAD", path, BodyPublishers.noBody(), null);
		assertThat(head.status()).isEqualTo(200);
		assertThat(head.text()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			text/plain                        | no JSON
			text/json                         | not its registered name
			application/xml                   | another format
			application/x-www-form-urlencoded | a form
			multipart/form-data               | a form without a boundary
			multipart/form-data; boundary=x   | a form
			application/problem+json          | not a request
			application/json; charset=utf-16  | JSON is in UTF-8
			application/json; charset=latin1  | JSON is in UTF-8
			application/json; charset=nothing | no such charset
			application/*                     | no type
			json                              | no type
			/                                 | no type
			""")
	void takesNothingButJson(String type, String because) {
		Api.Reply reply = this.api.send("POST", CHECKS, BodyPublishers.ofString("{}"), type);
		assertThat(reply.problem(415).get("errors")).as(because).isEmpty();
	}

	@Test
	void refusesABodyWithoutAType() {
		this.api.send("POST", CHECKS, BodyPublishers.ofString("{}"), null).problem(415);
	}

	@Test
	void refusesACompressedBody() {
		this.api.send("POST", CHECKS, BodyPublishers.ofString("{}"), JSON, "Content-Encoding", "gzip").problem(415);
	}

	@ParameterizedTest
	@ValueSource(strings = { "application/json", "application/json;charset=UTF-8",
			"application/json; charset=\"utf-8\"", "Application/JSON", "application/json; profile=x" })
	void takesJson(String type) {
		this.api.send("POST", CHECKS, BodyPublishers.ofString("{}"), type).ok();
	}

	@ParameterizedTest
	@ValueSource(strings = { "*/*", "application/json", "application/problem+json", "text/html", "nonsense" })
	void answersInJsonWhateverIsAccepted(String accept) {
		this.api.send("POST", CHECKS, BodyPublishers.ofString("{}"), JSON, "Accept", accept).ok();
		this.api.send("POST", CHECKS, BodyPublishers.ofString("[]"), JSON, "Accept", accept).problem(400);
	}

	@Test
	void takesAByteOrderMark() {
		send("efbbbf", "{}").ok();
		assertThat(send("efbbbfefbbbf", "{}").errors()).as("one of them").isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			ff       | no byte of UTF-8
			c3       | a sequence that breaks off
			c0af     | an overlong slash
			eda080   | half of a surrogate pair
			f5808080 | beyond Unicode
			""")
	void refusesBytesThatAreNotUtf8(String bytes, String because) {
		String json = "{\"lang\": \"" + new String(HexFormat.of().parseHex(bytes), StandardCharsets.ISO_8859_1) + "\"}";
		assertThat(send(json, StandardCharsets.ISO_8859_1).errors()).as(because).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32" })
	void refusesOtherEncodings(String charset) {
		assertThat(send("{\"lang\": \"en\"}", Charset.forName(charset)).errors()).isEmpty();
	}

	@Test
	void takesSixtyFourKibibytesAndNoMore() {
		String full = "{" + " ".repeat(LIMIT - 2) + "}";
		this.api.check(full).ok();
		this.api.check(full + " ").problem(413);
		this.api.check(" ".repeat(20 * LIMIT)).problem(413);
		this.api.check("{\"lang\": \"" + "あ".repeat(LIMIT / 3) + "\"}").problem(413);
	}

	@Test
	void countsWhileReadingWhereNoLengthIsGiven() {
		String full = "{" + " ".repeat(LIMIT - 2) + "}";
		this.api.send("POST", CHECKS, chunked(full), JSON).ok();
		this.api.send("POST", CHECKS, chunked(full + " "), JSON).problem(413);
		this.api.send("POST", CHECKS, chunked(" ".repeat(8 * LIMIT)), JSON).problem(413);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Content-Length: 100      | {}                | the client breaks off
			Content-Length: x        | {}                | no length
			Content-Length: -1       | {}                | no length
			Transfer-Encoding: chunked | nonsense\\r\\n   | no chunk
			Transfer-Encoding: chunked | ffffffffffff\\r\\n{} | too long for a chunk
			""")
	void staysPoliteWhenTheBodyIsBroken(String header, String body, String because) throws IOException {
		String reply = raw("POST /api/v1/checks HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
				+ header + "\r\n\r\n" + body.replace("\\r\\n", "\r\n"));
		assertThat(reply).as(because).startsWith("HTTP/1.1 400").doesNotContain("Exception", "org.");
	}

	/** The firewall in front of the application rejects these. */
	@ParameterizedTest
	@CsvSource({ "PROPFIND, /api/v1/checks", "GET, /api/v1/../law" })
	void strangeRequestsAreTurnedAway(String method, String path) {
		Api.Reply reply = this.api.send(method, path, BodyPublishers.ofString("{}"), JSON);
		assertThat(reply.status()).isEqualTo(400);
		assertThat(reply.text()).doesNotContain("Exception", "org.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/", "/api/v1", "/api/v1/", "/api/v1/check", "/api/v1/checks/", "/api/v1/checks/1",
			"/api/v2/checks", "/api/guide/extension", "/api/check/answers", "/api/v1/law.json" })
	void hasNothingAtOtherAddresses(String path) {
		this.api.get(path).problem(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET /api/v1/law?asOf=%zz", "GET /api/v1/law?asOf=[", "GET /api/v1/law?%",
			"GET /api/v1/%zz", "GET /api/v1/%2e%2e%2f%2e%2e%2flaw", "GET /api/v1/law\\x", "GET /api/v1/law%00",
			"TRACE /api/v1/checks", "FOO /api/v1/checks", "GET /api//v1/law" })
	void showsNothingOfTheInsideWhateverTheAddress(String request) throws IOException {
		assertThat(raw(request + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")).startsWith("HTTP/1.1 4")
			.doesNotContain("Exception", "org.", "java.", "\tat ");
	}

	@Test
	void writesNoAnswerIntoTheLog(CapturedOutput output) {
		this.api.check("{\"answers\": {\"status\": \"student-secret\"}}").problem(400);
		this.api.check("{\"answers\": {\"status\": \"student-secret\"").problem(400);
		this.api.check("{\"lang\": \"student-secret\", \"answers\": {\"age\": 20}}").ok();
		assertThat(output.toString()).doesNotContain("student-secret");
	}

	private Api.Reply send(String hexPrefix, String json) {
		byte[] prefix = HexFormat.of().parseHex(hexPrefix);
		byte[] text = json.getBytes(StandardCharsets.UTF_8);
		byte[] body = new byte[prefix.length + text.length];
		System.arraycopy(prefix, 0, body, 0, prefix.length);
		System.arraycopy(text, 0, body, prefix.length, text.length);
		return this.api.send("POST", CHECKS, BodyPublishers.ofByteArray(body), JSON);
	}

	private Api.Reply send(String json, Charset charset) {
		return this.api.send("POST", CHECKS, BodyPublishers.ofString(json, charset), JSON);
	}

	private static BodyPublisher chunked(String body) {
		return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
	}

	/** A caller who hangs up is no fault of the server, and happens all day. */
	@Test
	void doesNotLogACallerWhoHangsUp(CapturedOutput output) throws IOException {
		String requests = "GET /api/v1/questions HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(20);
		for (int i = 0; i < 20; i++) {
			try (Socket socket = new Socket("localhost", this.api.port())) {
				socket.setSoLinger(true, 0);
				socket.getOutputStream().write(requests.getBytes(StandardCharsets.US_ASCII));
				assertThat(socket.getInputStream().read()).as("the reply has begun").isPositive();
			}
		}
		Awaitility.await()
			.during(Duration.ofSeconds(1))
			.untilAsserted(() -> assertThat(output.getAll()).doesNotContain("The API failed"));
		assertThat(this.api.send("GET", "/api/v1/questions", BodyPublishers.noBody(), null).status()).isEqualTo(200);
	}

	private String raw(String request) throws IOException {
		try (Socket socket = new Socket("localhost", this.api.port())) {
			socket.setSoTimeout(10_000);
			socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
			socket.shutdownOutput();
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
