package org.zairyu.check.resident.result;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.language.AnswerWords;
import org.zairyu.check.language.LawWords;
import org.zairyu.check.language.Words;
import org.zairyu.check.procedure.Assessment;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Place;
import org.zairyu.check.procedure.Procedure;
import org.zairyu.check.procedure.ProcedureResult;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.Question;

/** Puts one result into the words of one language. An instance serves one page. */
final class ResultWriter {

	private final Assessment assessment;

	private final Agenda agenda;

	private final Answers answers;

	private final LawWords law;

	private final Words words;

	private final AnswerWords answerWords;

	private final WhenWords when;

	private final @Nullable OfficeView bureau;

	private final Map<Question, Reason> reasons = new EnumMap<>(Question.class);

	/**
	 * @param assessment a complete result
	 * @param answers the answers it rests on
	 * @param law the language, with the numbers of the law of that day
	 * @param answerWords says the answers in the same language
	 * @param bureau the immigration office in charge, null where it is not known
	 */
	ResultWriter(Assessment assessment, Answers answers, LawWords law, AnswerWords answerWords,
			@Nullable OfficeView bureau) {
		this.assessment = assessment;
		this.agenda = Agenda.of(assessment);
		this.answers = answers;
		this.law = law;
		this.words = law.words();
		this.answerWords = answerWords;
		this.bureau = bureau;
		this.when = new WhenWords(this.words, assessment.law(), assessment.asOf());
	}

	/** Returns what is seen at once. */
	Summary summary() {
		MergedFinding headline = this.agenda.headline();
		return new Summary(this.agenda.tone().id(), (headline != null) ? item(headline) : null, hasDateToCome(),
				hasCounter(), needsHelp(), items(this.agenda.lines()), items(this.agenda.standing()));
	}

	private boolean hasDateToCome() {
		return this.agenda.dates()
			.stream()
			.anyMatch((entry) -> entry.day() != null && !entry.day().isBefore(this.assessment.asOf()));
	}

	private boolean hasCounter() {
		return this.agenda.seen()
			.anyMatch((entry) -> entry.isTask() && entry.finding().where() != null
					&& entry.finding().where() != Place.AIRPORT);
	}

	/** A lawful person in no haste is not to be frightened. */
	private boolean needsHelp() {
		return this.agenda.seen()
			.anyMatch((entry) -> entry.finding().now() || entry.finding().code() == FindingCode.PERIOD_EXPIRED)
				|| (this.assessment.read().contains(Question.REENTRY_BARS)
						&& this.answers.value(Question.REENTRY_BARS) instanceof Set<?> bars && !bars.isEmpty());
	}

	/** Returns the procedures in the order of results, with notes. */
	List<ProcedureView> procedures() {
		return this.assessment.procedures().stream().map(this::procedure).toList();
	}

	private ProcedureView procedure(ProcedureResult result) {
		Procedure procedure = result.procedure();
		Verdict verdict = result.verdict();
		return new ProcedureView(procedure.id(), this.words.get("procedure." + procedure.id()), verdict.id(),
				this.words.get("verdict." + verdict.id()), this.law.verdict(procedure, verdict),
				this.agenda.unsaid().contains(procedure),
				items(this.agenda.notes().getOrDefault(procedure, List.of())));
	}

	private List<Item> items(List<MergedFinding> entries) {
		return entries.stream().map(this::item).toList();
	}

	private Item item(MergedFinding entry) {
		return Item.of(entry, this.when.of(entry), where(entry.finding().where()),
				entry.because().questions().stream().map(this::reason).toList(), this.law);
	}

	private @Nullable String where(@Nullable Place place) {
		if (place == null) {
			return null;
		}
		return (place == Place.IMMIGRATION && this.bureau != null) ? this.bureau.name()
				: this.words.get("place." + place.id());
	}

	private Reason reason(Question question) {
		return this.reasons.computeIfAbsent(question, (asked) -> new Reason(asked.id(), this.answerWords.label(asked),
				this.answerWords.text(asked, this.answers)));
	}

}
