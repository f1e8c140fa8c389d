package org.zairyu.check.api.description;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import org.zairyu.check.law.AuthorityKind;
import org.zairyu.check.law.Confidence;
import org.zairyu.check.law.Parameter;
import org.zairyu.check.procedure.Document;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.FindingKind;
import org.zairyu.check.procedure.Place;
import org.zairyu.check.procedure.Procedure;
import org.zairyu.check.procedure.StayDate;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.AnswerType;
import org.zairyu.check.situation.Question;
import org.zairyu.check.situation.Status;
import org.zairyu.check.situation.StatusTerms;

/**
 * Derives schemas from the vocabulary of the core, so that the description cannot fall
 * behind: the answers with their limits, and the ids that may occur.
 */
final class VocabularySchemas {

	private VocabularySchemas() {
	}

	/** Returns the schemas by name. */
	static Map<String, ObjectNode> all() {
		Map<String, ObjectNode> schemas = new LinkedHashMap<>();
		schemas.put("Answers", answers());
		schemas.put("QuestionId", ids(Question.values(), Question::id));
		schemas.put("ProcedureId", ids(Procedure.values(), Procedure::id));
		schemas.put("Verdict", ids(Verdict.values(), Verdict::id));
		schemas.put("StayDateCode", ids(StayDate.Code.values(), StayDate.Code::id));
		schemas.put("FindingCode", ids(FindingCode.values(), FindingCode::id));
		schemas.put("FindingKind", ids(FindingKind.values(), FindingKind::id));
		schemas.put("Place", ids(Place.values(), Place::id));
		schemas.put("DocumentId", ids(Document.values(), Document::id));
		schemas.put("AuthorityKind", ids(AuthorityKind.values(), AuthorityKind::id));
		schemas.put("Confidence", ids(Confidence.values(), Confidence::id));
		schemas.put("StatusId", ids(Status.values(), Status::id));
		schemas.put("ExtensionTerms", ids(StatusTerms.Extension.values(), VocabularySchemas::id));
		schemas.put("WorkTerms", ids(StatusTerms.Work.values(), VocabularySchemas::id));
		schemas.put("SideWorkTerms", ids(StatusTerms.SideWork.values(), VocabularySchemas::id));
		schemas.put("ParameterId", ids(Parameter.values(), Parameter::id));
		schemas.put("ParameterType", ids(Parameter.Type.values(), VocabularySchemas::id));
		return schemas;
	}

	private static ObjectNode answers() {
		ObjectNode schema = type("object")
			.put("description", "What a person has answered; `GET /api/v1/questions` gives the words and limits.")
			.put("additionalProperties", false);
		ObjectNode answers = schema.putObject("properties");
		for (Question question : Question.values()) {
			answers.set(question.id(), answer(question.type()));
		}
		return schema;
	}

	private static ObjectNode answer(AnswerType type) {
		return switch (type) {
			case AnswerType.Choice choice -> words(choice.options().keySet().stream());
			case AnswerType.AnySet set -> type("array").put("uniqueItems", true)
				.put("minItems", set.atLeast())
				.set("items", words(set.options().keySet().stream()));
			case AnswerType.Day day -> day.orNone() ? dayOrNone() : day();
			case AnswerType.Whole whole -> type("integer").put("minimum", whole.min()).put("maximum", whole.max());
			case AnswerType.Decimal decimal ->
				type("number").put("minimum", 0).put("maximum", decimal.max()).put("description", "Hours.");
			case AnswerType.Stay stay ->
				type("string").put("description", "ISO-8601, in years and months or in days alone: `P4Y3M`, `P90D`.");
		};
	}

	private static ObjectNode day() {
		return type("string").put("format", "date");
	}

	private static ObjectNode dayOrNone() {
		ObjectNode schema = JsonNodeFactory.instance.objectNode();
		schema.putArray("anyOf").add(day()).add(words(Stream.of(AnswerType.NONE)));
		return schema.put("description", "A day or `none`.");
	}

	private static <T> ObjectNode ids(T[] values, Function<T, String> id) {
		return words(Stream.of(values).map(id));
	}

	private static String id(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private static ObjectNode words(Stream<String> words) {
		ObjectNode schema = type("string");
		ArrayNode options = schema.putArray("enum");
		words.forEach(options::add);
		return schema;
	}

	private static ObjectNode type(String type) {
		return JsonNodeFactory.instance.objectNode().put("type", type);
	}

}
