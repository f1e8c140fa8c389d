package org.zairyu.check.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.util.List;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sends requests to the server as an outside program would. No reply may reveal what runs
 * here.
 */
@Lazy
final class Api {

	static final JsonMapper JSON = new JsonMapper();

	private static final List<String> INSIDE = List.of("Exception", "org.zairyu", "org.springframework", "org.apache",
			"tools.jackson", "java.", "jakarta.", "\tat ", "Whitelabel", "/tmp/");

	private final HttpClient client = HttpClient.newHttpClient();

	private final int port;

	Api(@Value("${local.server.port}") int port) {
		this.port = port;
	}

	int port() {
		return this.port;
	}

	/** Asks for a check with a JSON body. */
	Reply check(String body) {
		return send("POST", "/api/v1/checks", BodyPublishers.ofString(body), "application/json");
	}

	Reply get(String path) {
		return send("GET", path, BodyPublishers.noBody(), null);
	}

	Reply send(String method, String path, BodyPublisher body, String type, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
			.method(method, body);
		if (type != null) {
			request.header("Content-Type", type);
		}
		if (headers.length > 0) {
			request.headers(headers);
		}
		try {
			return Reply.of(this.client.send(request.build(), BodyHandlers.ofString()));
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** A reply, checked to reveal nothing about the inside of the server. */
	record Reply(int status, String text, HttpResponse<String> response) {

		static Reply of(HttpResponse<String> response) {
			String text = response.body();
			assertThat(INSIDE).noneMatch(text::contains);
			return new Reply(response.statusCode(), text, response);
		}

		JsonNode json() {
			return JSON.readTree(this.text);
		}

		String header(String name) {
			return this.response.headers().firstValue(name).orElse(null);
		}

		/** Returns the body of a successful check. */
		JsonNode ok() {
			assertThat(this.status).as(this.text).isEqualTo(200);
			assertThat(header("Content-Type")).isEqualTo("application/json");
			assertThat(header("Cache-Control")).isEqualTo("no-store");
			return json();
		}

		/** Returns the body of a problem document, which repeats the status. */
		JsonNode problem(int expected) {
			assertThat(this.status).as(this.text).isEqualTo(expected);
			assertThat(header("Content-Type")).isEqualTo("application/problem+json");
			assertThat(header("Cache-Control")).isEqualTo("no-store");
			JsonNode problem = json();
			assertThat(problem.propertyNames()).containsExactly("type", "title", "status", "detail", "errors");
			assertThat(problem.get("status").asInt()).isEqualTo(expected);
			assertThat(problem.get("title").asString()).isNotBlank();
			assertThat(problem.get("detail").asString()).isNotBlank().doesNotContain("{");
			return problem;
		}

		/** Returns the errors of a bad request, each as {@code question: code}. */
		List<String> errors() {
			return problem(400).get("errors").valueStream().map((error) -> {
				assertThat(error.propertyNames()).containsExactly("question", "code", "message");
				assertThat(error.get("message").asString()).isNotBlank().doesNotContain("{");
				return error.get("question").asString() + ": " + error.get("code").asString();
			}).toList();
		}

	}

}
