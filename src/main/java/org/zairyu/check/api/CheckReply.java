package org.zairyu.check.api;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.Collection;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

import org.zairyu.check.law.Citation;
import org.zairyu.check.law.Fee;
import org.zairyu.check.law.Yen;
import org.zairyu.check.procedure.Assessment;
import org.zairyu.check.procedure.Finding;
import org.zairyu.check.procedure.Place;
import org.zairyu.check.procedure.ProcedureResult;
import org.zairyu.check.procedure.RequiredDocument;
import org.zairyu.check.procedure.StayDate;
import org.zairyu.check.situation.Question;

/** Writes the reply to a check, member by member in the order of the contract. */
final class CheckReply {

	private static final JsonFactory JSON = new JsonFactory();

	/** The usual size in bytes of a reply about all procedures. */
	private static final int USUAL_SIZE = 32 * 1024;

	private final JsonGenerator json;

	private final ReplyTexts texts;

	private CheckReply(JsonGenerator json, ReplyTexts texts) {
		this.json = json;
		this.texts = texts;
	}

	/** Returns the whole reply as JSON in UTF-8. */
	static byte[] write(Assessment assessment, ReplyTexts texts) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_SIZE);
		try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
			new CheckReply(json, texts).write(assessment);
		}
		return bytes.toByteArray();
	}

	private void write(Assessment assessment) {
		this.json.writeStartObject();
		day("asOf", assessment.asOf());
		this.json.writeStringProperty("lang", this.texts.language());
		day("lawVersion", assessment.law().version());
		this.json.writeBooleanProperty("complete", assessment.complete());
		questions("missing", assessment.missing());
		questions("unused", assessment.unused());
		this.json.writeArrayPropertyStart("dates");
		assessment.dates().forEach(this::date);
		this.json.writeEndArray();
		this.json.writeArrayPropertyStart("procedures");
		assessment.procedures().forEach(this::procedure);
		this.json.writeEndArray();
		this.json.writeEndObject();
	}

	private void date(StayDate date) {
		this.json.writeStartObject();
		this.json.writeStringProperty("code", date.code().id());
		day("date", date.date());
		this.json.writeEndObject();
	}

	private void procedure(ProcedureResult result) {
		this.json.writeStartObject();
		this.json.writeStringProperty("id", result.procedure().id());
		this.json.writeStringProperty("verdict", result.verdict().id());
		this.json.writeName("title");
		this.json.writeString(this.texts.title(result.procedure()));
		this.json.writeArrayPropertyStart("findings");
		result.findings().forEach(this::finding);
		this.json.writeEndArray();
		this.json.writeEndObject();
	}

	private void finding(Finding finding) {
		this.json.writeStartObject();
		this.json.writeStringProperty("code", finding.code().id());
		this.json.writeStringProperty("kind", finding.kind().id());
		this.json.writeName("title");
		this.json.writeString(this.texts.title(finding));
		this.json.writeName("text");
		this.json.writeString(this.texts.text(finding));
		day("opens", finding.opens());
		day("due", finding.due());
		day("goBy", finding.goBy());
		day("acceptedUntil", finding.acceptedUntil());
		this.json.writeBooleanProperty("overdue", finding.overdue());
		this.json.writeBooleanProperty("now", finding.now());
		Place where = finding.where();
		text("where", (where != null) ? where.id() : null);
		this.json.writeArrayPropertyStart("documents");
		finding.documents().forEach(this::document);
		this.json.writeEndArray();
		fee(finding.fee());
		this.json.writeArrayPropertyStart("basis");
		finding.basis().forEach(this::citation);
		this.json.writeEndArray();
		questions("because", finding.because().questions());
		this.json.writeEndObject();
	}

	private void document(RequiredDocument document) {
		this.json.writeStartObject();
		this.json.writeStringProperty("id", document.paper().id());
		this.json.writeName("name");
		this.json.writeString(this.texts.name(document.paper()));
		this.json.writeBooleanProperty("conditional", document.conditional());
		this.json.writeEndObject();
	}

	private void fee(@Nullable Fee fee) {
		if (fee == null) {
			this.json.writeNullProperty("fee");
			return;
		}
		this.json.writeObjectPropertyStart("fee");
		yen("counter", fee.counter());
		yen("online", fee.online());
		if (!fee.tiers().isEmpty()) {
			this.json.writeArrayPropertyStart("tiers");
			fee.tiers().forEach(this::tier);
			this.json.writeEndArray();
		}
		this.json.writeEndObject();
	}

	private void tier(Fee.Tier tier) {
		this.json.writeStartObject();
		this.json.writeStringProperty("upTo", tier.granted());
		this.json.writeNumberProperty("counter", tier.counter());
		this.json.writeNumberProperty("online", tier.online());
		this.json.writeEndObject();
	}

	private void yen(String name, @Nullable Yen yen) {
		if (yen == null) {
			this.json.writeNullProperty(name);
			return;
		}
		this.json.writeObjectPropertyStart(name);
		this.json.writeNumberProperty("min", yen.min());
		this.json.writeNumberProperty("max", yen.max());
		this.json.writeEndObject();
	}

	private void citation(Citation citation) {
		this.json.writeStartObject();
		this.json.writeStringProperty("source", citation.source().id());
		this.json.writeStringProperty("cite", citation.cite());
		text("url", citation.url());
		this.json.writeStringProperty("confidence", citation.confidence().id());
		this.json.writeEndObject();
	}

	private void questions(String name, Collection<Question> questions) {
		this.json.writeArrayPropertyStart(name);
		questions.forEach((question) -> this.json.writeString(question.id()));
		this.json.writeEndArray();
	}

	private void day(String name, @Nullable LocalDate day) {
		text(name, (day != null) ? day.toString() : null);
	}

	private void text(String name, @Nullable String text) {
		if (text != null) {
			this.json.writeStringProperty(name, text);
		}
		else {
			this.json.writeNullProperty(name);
		}
	}

}
