package org.zairyu.check.api;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

import org.springframework.http.HttpStatus;

import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.InvalidAnswer;
import org.zairyu.check.situation.Question;

/**
 * Reads the request for a check as it streams by: once through, nothing bound by
 * reflection, nothing guessed.
 */
final class CheckRequest {

	private static final JsonFactory JSON = JsonFactory.builder()
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.build();

	/**
	 * No more errors than this about names that we do not know, so that a small request
	 * cannot ask for a huge answer.
	 */
	private static final int UNKNOWN_NAMES = 50;

	private final Map<Question, String> words = new EnumMap<>(Question.class);

	private final Map<Question, InvalidAnswer> problems = new TreeMap<>();

	private final List<ApiError> errors = new ArrayList<>();

	private @Nullable String asOf;

	private @Nullable String language;

	/** The name of the last member or answer that is null, or null. */
	private @Nullable String nothing;

	private CheckRequest() {
	}

	/**
	 * Reads a request.
	 * @throws ApiProblem if it is no well-formed JSON object with each name once, or
	 * holds a null
	 */
	static CheckRequest read(CharBuffer text) {
		CheckRequest request = new CheckRequest();
		try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text.array(),
				text.arrayOffset() + text.position(), text.remaining())) {
			request.read(json);
		}
		catch (JacksonException ex) {
			throw ApiProblem.malformed(request.language);
		}
		if (request.nothing != null) {
			throw new ApiProblem(HttpStatus.BAD_REQUEST, ApiError.in(request.nothing, "null-value"), request.language);
		}
		return request;
	}

	private void read(JsonParser json) {
		if (json.nextToken() != JsonToken.START_OBJECT) {
			throw ApiProblem.malformed(null);
		}
		while (json.nextToken() != JsonToken.END_OBJECT) {
			String name = json.currentName();
			json.nextToken();
			switch (name) {
				case "asOf" -> this.asOf = string(name, json);
				case "lang" -> this.language = string(name, json);
				case "answers" -> answers(json);
				default -> unknown(name, "unknown-member", json);
			}
		}
		if (json.nextToken() != null) {
			throw ApiProblem.malformed(this.language);
		}
	}

	private @Nullable String string(String name, JsonParser json) {
		return expect(JsonToken.VALUE_STRING, name, json) ? json.getString() : null;
	}

	private boolean expect(JsonToken token, String name, JsonParser json) {
		if (json.currentToken() == token) {
			return true;
		}
		if (json.currentToken() == JsonToken.VALUE_NULL) {
			this.nothing = name;
		}
		else {
			this.errors.add(ApiError.in(name, "wrong-type"));
			json.skipChildren();
		}
		return false;
	}

	private void answers(JsonParser json) {
		if (!expect(JsonToken.START_OBJECT, "answers", json)) {
			return;
		}
		while (json.nextToken() != JsonToken.END_OBJECT) {
			answer(json.currentName(), json);
		}
	}

	private void answer(String name, JsonParser json) {
		Question question = Question.of(name);
		if (json.nextToken() == JsonToken.VALUE_NULL) {
			this.nothing = name;
		}
		else if (question == null) {
			unknown(name, "unknown-question", json);
		}
		else {
			try {
				this.words.put(question, JsonAnswer.read(question.type(), json));
			}
			catch (InvalidAnswer.Reason reason) {
				this.problems.put(question, new InvalidAnswer(question, reason.code()));
			}
		}
	}

	private void unknown(String name, String code, JsonParser json) {
		if (this.errors.size() < UNKNOWN_NAMES) {
			this.errors.add(ApiError.in(name, code));
		}
		json.skipChildren();
	}

	/** What the request gave as the day, or null. */
	@Nullable String asOf() {
		return this.asOf;
	}

	/** What the request gave as its language, or null. */
	@Nullable String language() {
		return this.language;
	}

	/** The answers that can be read; what is wrong with the others goes to the errors. */
	Answers answers(List<ApiError> errors) {
		List<InvalidAnswer> unreadable = new ArrayList<>();
		Answers answers = Answers.read(this.words, unreadable);
		unreadable.forEach((problem) -> this.problems.put(problem.question(), problem));
		errors.addAll(this.errors);
		this.problems.values().forEach((problem) -> errors.add(ApiError.of(problem)));
		return answers;
	}

}
