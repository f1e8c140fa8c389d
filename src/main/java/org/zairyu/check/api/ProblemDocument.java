package org.zairyu.check.api;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

import org.zairyu.check.language.Words;

/** Writes a problem document (RFC 9457). */
final class ProblemDocument {

	private static final JsonFactory JSON = new JsonFactory();

	private ProblemDocument() {
	}

	static byte[] write(ApiProblem problem, Words words) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
			json.writeStartObject();
			json.writeStringProperty("type", "about:blank");
			json.writeStringProperty("title", problem.status().getReasonPhrase());
			json.writeNumberProperty("status", problem.status().value());
			json.writeStringProperty("detail", printable(problem.detail().message(words)));
			json.writeArrayPropertyStart("errors");
			for (ApiError error : problem.errors()) {
				json.writeStartObject();
				json.writeStringProperty("question", printable(error.question()));
				json.writeStringProperty("code", error.code());
				json.writeStringProperty("message", printable(error.message(words)));
				json.writeEndObject();
			}
			json.writeEndArray();
			json.writeEndObject();
		}
		return bytes.toByteArray();
	}

	/**
	 * Replaces halves of surrogate pairs, which a name may contain but UTF-8 cannot.
	 */
	private static String printable(String text) {
		return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
	}

}
