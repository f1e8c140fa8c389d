package org.zairyu.check.api.description;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.swagger.v3.oas.models.media.Schema;

import org.zairyu.check.api.description.Schemas.Member;
import org.zairyu.check.law.AuthorityKind;
import org.zairyu.check.law.Confidence;
import org.zairyu.check.procedure.Document;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.FindingKind;
import org.zairyu.check.procedure.Place;
import org.zairyu.check.procedure.Procedure;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.AnswerType;
import org.zairyu.check.situation.Question;

import static org.zairyu.check.api.description.Schemas.anyOf;
import static org.zairyu.check.api.description.Schemas.day;
import static org.zairyu.check.api.description.Schemas.list;
import static org.zairyu.check.api.description.Schemas.member;
import static org.zairyu.check.api.description.Schemas.number;
import static org.zairyu.check.api.description.Schemas.object;
import static org.zairyu.check.api.description.Schemas.orNull;
import static org.zairyu.check.api.description.Schemas.ref;
import static org.zairyu.check.api.description.Schemas.refOrNull;
import static org.zairyu.check.api.description.Schemas.set;
import static org.zairyu.check.api.description.Schemas.text;
import static org.zairyu.check.api.description.Schemas.truth;
import static org.zairyu.check.api.description.Schemas.whole;
import static org.zairyu.check.api.description.Schemas.words;

/**
 * Describes the request and the reply of a check. The words come from the core, so that
 * the description cannot fall behind.
 */
final class CheckSchemas {

	private CheckSchemas() {
	}

	/** All schemas by name. */
	static Map<String, Schema<?>> all() {
		Map<String, Schema<?>> schemas = new LinkedHashMap<>();
		schemas.put("CheckRequest", request());
		schemas.put("Answers",
				object("What a person has answered; see `GET /api/v1/questions` for the words and limits.",
						Stream.of(Question.values()).map(CheckSchemas::answer).toList()));
		schemas.put("CheckReply", reply());
		schemas.put("ProcedureResult", procedure());
		schemas.put("Finding", finding());
		schemas.put("Document", document());
		schemas.put("FeeRange", fee());
		schemas.put("Yen", yen());
		schemas.put("Citation", citation());
		schemas.put("Problem", problem());
		return schemas;
	}

	private static Schema<?> request() {
		return object("Answers of a person and the day of the check.", List.of(
				member("asOf",
						day("The day for which duties are told, from 2012-07-09 to ten years from now;"
								+ " today in Tokyo if absent.")),
				member("lang", text("The language of the texts, such as `en` or `ja`; unknown ones get `en`.")),
				member("answers", ref("Answers"))));
	}

	private static Member answer(Question question) {
		return member(question.id(), switch (question.type()) {
			case AnswerType.Choice choice -> words("", choice.options().keySet().stream());
			case AnswerType.AnySet set -> set("", words("", set.options().keySet().stream()), set.atLeast());
			case AnswerType.Day day ->
				day.orNone() ? anyOf("A day or `none`.", day(""), words("", Stream.of(AnswerType.NONE))) : day("");
			case AnswerType.Whole whole -> number("integer", "", whole.min(), whole.max());
			case AnswerType.Decimal decimal -> number("number", "Hours.", 0, decimal.max());
			case AnswerType.Stay stay -> text("ISO-8601, in years and months or in days alone: `P4Y3M`, `P90D`.");
		});
	}

	private static Schema<?> reply() {
		return whole("What follows from the answers.", member("asOf", day("The day it is for.")),
				member("lawVersion", day("The newest change of the law that is in it.")),
				member("complete", truth("Whether every procedure that was asked for is decided.")),
				member("missing", list("The questions to ask next.", question())),
				member("unused", list("Answers that no rule has read.", question())),
				member("procedures", list("What could be decided, in a fixed order.", ref("ProcedureResult"))));
	}

	private static Schema<?> procedure() {
		return whole("What one procedure comes to.",
				member("id", words("", Stream.of(Procedure.values()).map(Procedure::id))),
				member("verdict", words("", Stream.of(Verdict.values()).map(Verdict::id))),
				member("title", text("The name of the procedure.")), member("findings", list("", ref("Finding"))));
	}

	private static Schema<?> finding() {
		return whole("One thing that follows.",
				member("code",
						words("What it says; never changes.", Stream.of(FindingCode.values()).map(FindingCode::id))),
				member("kind",
						words("What it asks of the person.", Stream.of(FindingKind.values()).map(FindingKind::id))),
				member("title", text("")), member("text", text("")),
				member("opens", orNull(day("First day on which it can be done."))),
				member("due", orNull(day("Last lawful day."))),
				member("goBy",
						orNull(day("Last day up to `due` on which the counter is open; null when it has"
								+ " passed: then go on the next open day at once."))),
				member("overdue", truth("Whether `due` lies before `asOf`.")),
				member("where", orNull(words("The counter.", Stream.of(Place.values()).map(Place::id)))),
				member("documents", list("What to bring.", ref("Document"))), member("fee", refOrNull("FeeRange")),
				member("basis", list("Where it is laid down.", ref("Citation"))),
				member("because", list("The answers that were read for it.", question())));
	}

	private static Schema<?> document() {
		return whole("A document to bring.", member("id", words("", Stream.of(Document.values()).map(Document::id))),
				member("name", text("")), member("conditional", truth("Whether it is needed in some cases only.")));
	}

	private static Schema<?> fee() {
		return whole("What it costs when it is permitted; a range where that depends on what is granted.",
				member("counter", ref("Yen")), member("online", refOrNull("Yen")));
	}

	private static Schema<?> yen() {
		return whole("Yen.", member("min", number("integer", "", 0, Integer.MAX_VALUE)),
				member("max", number("integer", "", 0, Integer.MAX_VALUE)));
	}

	private static Schema<?> citation() {
		return whole("One source.",
				member("source", words("", Stream.of(AuthorityKind.values()).map(AuthorityKind::id))),
				member("cite", text("The article or section.")),
				member("url", orNull(text("The page it was read on."))), member("confidence",
						words("How well it is known.", Stream.of(Confidence.values()).map(Confidence::id))));
	}

	private static Schema<?> problem() {
		Schema<?> error = whole("", member("question", text("The question or member it is about.")),
				member("code", text("What is wrong; stable, for programs.")),
				member("message", text("What is wrong, in `lang`.")));
		return whole("A problem document (RFC 9457).", member("type", text("")), member("title", text("")),
				member("status", number("integer", "", 400, 599)), member("detail", text("")),
				member("errors", list("Empty when the whole request is meant.", error)));
	}

	private static Schema<?> question() {
		return words("", Stream.of(Question.values()).map(Question::id));
	}

}
