package org.zairyu.check.api.description;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import io.swagger.v3.oas.models.media.Schema;

import org.zairyu.check.law.AuthorityKind;
import org.zairyu.check.law.Confidence;
import org.zairyu.check.law.Parameter;
import org.zairyu.check.situation.Question;
import org.zairyu.check.situation.Status;
import org.zairyu.check.situation.StatusTerms;

import static org.zairyu.check.api.description.Schemas.anyOf;
import static org.zairyu.check.api.description.Schemas.day;
import static org.zairyu.check.api.description.Schemas.list;
import static org.zairyu.check.api.description.Schemas.member;
import static org.zairyu.check.api.description.Schemas.number;
import static org.zairyu.check.api.description.Schemas.object;
import static org.zairyu.check.api.description.Schemas.orNull;
import static org.zairyu.check.api.description.Schemas.ref;
import static org.zairyu.check.api.description.Schemas.refOrNull;
import static org.zairyu.check.api.description.Schemas.text;
import static org.zairyu.check.api.description.Schemas.texts;
import static org.zairyu.check.api.description.Schemas.truth;
import static org.zairyu.check.api.description.Schemas.whole;
import static org.zairyu.check.api.description.Schemas.words;

/** Describes the replies that give the vocabulary in force. */
final class VocabularySchemas {

	private VocabularySchemas() {
	}

	/** All schemas by name. */
	static Map<String, Schema<?>> all() {
		Map<String, Schema<?>> schemas = new LinkedHashMap<>();
		schemas.put("QuestionList", entries("questions", "QuestionEntry", "In the order of the pages."));
		schemas.put("QuestionEntry", question());
		schemas.put("OptionEntry", option());
		schemas.put("StatusList", entries("statuses", "StatusEntry", "In the order of the Act."));
		schemas.put("StatusEntry", status());
		schemas.put("PeriodEntry", whole("", member("id", text("The answer.")), member("name", text("In words."))));
		schemas.put("LawList", laws());
		schemas.put("LawEntry", law());
		schemas.put("FeeValue", fee());
		return schemas;
	}

	private static Schema<?> entries(String name, String entry, String order) {
		return whole("", member("asOf", day("The day it is for.")), member("lang", text("The language of the texts.")),
				member(name, list(order, ref(entry))));
	}

	private static Schema<?> question() {
		Schema<?> question = object("One question. Only the limits of its type are there.",
				List.of(member("id", words("The name of the answer.", Stream.of(Question.values()).map(Question::id))),
						member("type",
								words("",
										Stream.of("set", "choice", "yes-no", "date", "period", "integer", "decimal"))),
						member("title", text("The question.")), member("label", text("")),
						member("hint", text("How to find the answer.")), member("why", text("Why it is asked.")),
						member("options", list("The possible answers.", ref("OptionEntry"))),
						member("atLeast", number("integer", "How many must be chosen.", 0, 1)),
						member("min", number("integer", "", 0, 0)), member("max", number("integer", "", 0, 168)),
						member("earliest", day("")), member("latest", day("")),
						member("orNone", truth("Whether `none` is an answer too."))));
		question.setRequired(List.of("id", "type", "title", "label", "why"));
		return question;
	}

	private static Schema<?> option() {
		Schema<?> option = object("One possible answer.", List.of(member("id", text("The word of the answer.")),
				member("label", text("What it means.")), member("hint", text(""))));
		option.setRequired(List.of("id", "label"));
		return option;
	}

	private static Schema<?> status() {
		return whole("One status of residence.", member("id", words("", Stream.of(Status.values()).map(Status::id))),
				member("name", text("Its name in `lang`.")), member("names", texts("Its name by language.")),
				member("table", text("The appended table of the Immigration Act.")),
				member("indefinite", truth("Whether a stay in it has no last day.")),
				member("periods", list("The fixed periods that can be granted.", ref("PeriodEntry"))),
				member("longest", orNull(text("Any period up to this one can be granted."))),
				member("grantable", truth("Whether a change to it is possible on the day.")),
				member("neverResident", truth("Kept out of the residence card whatever the period.")),
				member("extension", words("", ids(StatusTerms.Extension.values()))),
				member("work", words("What the status itself allows.", ids(StatusTerms.Work.values()))),
				member("sideWork", words("How other work can be permitted.", ids(StatusTerms.SideWork.values()))),
				member("from", orNull(day("First day in force."))), member("to", orNull(day("Last day in force."))));
	}

	private static Schema<?> laws() {
		return whole("The law of a day.", member("asOf", day("The day it is for.")),
				member("version", day("The newest change that is in it.")),
				member("first", day("The first day whose law is known here.")),
				member("last", day("The last day whose law is known here.")),
				member("changes", list("The days on which something changed.", day(""))),
				member("parameters", list("Every value.", ref("LawEntry"))));
	}

	private static Schema<?> law() {
		return whole("One value of the law.", member("id", words("", Stream.of(Parameter.values()).map(Parameter::id))),
				member("type",
						words("`term` is an ISO-8601 period, `fee` a range, all others are whole numbers.",
								ids(Parameter.Type.values()))),
				member("value",
						anyOf("", number("integer", "", 0, Integer.MAX_VALUE), text("ISO-8601"), ref("FeeValue"))),
				member("from", day("First day in force.")),
				member("to", orNull(day("Last day it is known to be in force."))),
				member("basis", text("The article or section.")),
				member("source", words("", Stream.of(AuthorityKind.values()).map(AuthorityKind::id))),
				member("url", orNull(text("The page it was read on."))), member("confidence",
						words("How well it is known.", Stream.of(Confidence.values()).map(Confidence::id))));
	}

	private static Schema<?> fee() {
		Schema<?> tier = whole("", member("granted", text("The granted length.")),
				member("counter", number("integer", "Yen.", 0, Integer.MAX_VALUE)),
				member("online", number("integer", "Yen.", 0, Integer.MAX_VALUE)));
		return whole("A fee.", member("counter", ref("Yen")), member("online", refOrNull("Yen")),
				member("tiers", list("The price by granted length.", tier)));
	}

	private static Stream<String> ids(Enum<?>[] values) {
		return Stream.of(values).map((value) -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
	}

}
