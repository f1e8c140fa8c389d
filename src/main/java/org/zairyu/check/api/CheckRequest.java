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
 * Reads the request for a check strictly, in one pass over its tokens.
 */
final class CheckRequest {

	private static final JsonFactory JSON = JsonFactory.builder()
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.build();

	/**
	 * The most errors about unknown names, so that a small request cannot cause a huge
	 * reply.
	 */
	private static final int MAX_UNKNOWN_NAMES = 50;

	private final Map<Question, String> words = new EnumMap<>(Question.class);

	private final Map<Question, InvalidAnswer> problems = new TreeMap<>();

	private final List<ApiError> errors = new ArrayList<>();

	private @Nullable String asOf;

	private @Nullable String language;

	/** The name of the last member or answer that was null, or null. */
	private @Nullable String nullMember;

	private CheckRequest() {
	}

	/**
	 * Reads a request.
	 * @throws ApiProblem if it is not a well-formed JSON object, repeats a name or
	 * contains a null
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
		if (request.nullMember != null) {
			throw new ApiProblem(HttpStatus.BAD_REQUEST, ApiError.in(request.nullMember, "null-value"),
					request.language);
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
			this.nullMember = name;
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
			this.nullMember = name;
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
		if (this.errors.size() < MAX_UNKNOWN_NAMES) {
			this.errors.add(ApiError.in(name, code));
		}
		json.skipChildren();
	}

	/** Returns the day as given, or null. */
	@Nullable String asOf() {
		return this.asOf;
	}

	/** Returns the language as given, or null. */
	@Nullable String language() {
		return this.language;
	}

	/** Returns the answers that can be read and adds what is wrong to the errors. */
	Answers answers(List<ApiError> errors) {
		List<InvalidAnswer> unreadable = new ArrayList<>();
		Answers answers = Answers.read(this.words, unreadable);
		unreadable.forEach((problem) -> this.problems.put(problem.question(), problem));
		errors.addAll(this.errors);
		this.problems.values().forEach((problem) -> errors.add(ApiError.of(problem)));
		return answers;
	}

}
