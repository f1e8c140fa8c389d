package org.zairyu.check.resident.result;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.zairyu.check.language.AnswerWords;
import org.zairyu.check.language.LawWords;
import org.zairyu.check.language.Words;
import org.zairyu.check.procedure.Assessment;
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

	private final Map<MergedFinding, Item> items = new IdentityHashMap<>();

	private final Map<Question, Reason> reasons = new EnumMap<>(Question.class);

	/**
	 * @param assessment a complete result
	 * @param answers the answers it rests on
	 * @param law the language, with the numbers of the law of that day
	 * @param answerWords says the answers in the same language
	 */
	ResultWriter(Assessment assessment, Answers answers, LawWords law, AnswerWords answerWords) {
		this.assessment = assessment;
		this.agenda = Agenda.of(assessment);
		this.answers = answers;
		this.law = law;
		this.words = law.words();
		this.answerWords = answerWords;
		this.when = new WhenWords(this.words, assessment.law(), assessment.asOf());
	}

	/** Returns what to do, in order, without empty groups. */
	List<ResultPage.Group> groups() {
		List<ResultPage.Group> groups = new ArrayList<>();
		group(groups, "now", this.agenda.now());
		group(groups, "dated", this.agenda.dated());
		group(groups, "undated", this.agenda.undated());
		group(groups, "standing", this.agenda.standing());
		return groups;
	}

	private void group(List<ResultPage.Group> groups, String id, List<MergedFinding> entries) {
		if (!entries.isEmpty()) {
			groups.add(new ResultPage.Group(id, entries.stream().map(this::item).toList()));
		}
	}

	/** Returns what comes first. */
	Summary summary() {
		MergedFinding next = this.agenda.next();
		return new Summary((next == null) ? "nothing" : tone(next), (next != null) ? item(next) : null,
				this.agenda.tasks().stream().filter((task) -> task != next).map(this::item).toList(), counts(),
				needsHelp());
	}

	/** Returns the procedures in the order of results, with notes. */
	List<ProcedureView> procedures() {
		return this.assessment.procedures().stream().map(this::procedure).toList();
	}

	private static String tone(MergedFinding next) {
		if (next.finding().overdue()) {
			return "late";
		}
		if (next.isNow()) {
			return "now";
		}
		return next.isTask() ? "next" : "keep";
	}

	private List<String> counts() {
		List<String> counts = new ArrayList<>();
		int tasks = this.agenda.tasks().size();
		counts.add((tasks > 0) ? this.words.count("result.count.tasks", tasks) : this.words.get("result.count.none"));
		if (this.agenda.overdue() > 0) {
			counts.add(this.words.count("result.count.overdue", this.agenda.overdue()));
		}
		if (!this.agenda.standing().isEmpty()) {
			counts.add(this.words.count("result.count.standing", this.agenda.standing().size()));
		}
		return counts;
	}

	private boolean needsHelp() {
		return !this.agenda.now().isEmpty() || this.assessment.procedures()
			.stream()
			.anyMatch((result) -> result.verdict() == Verdict.NOT_AVAILABLE || result.verdict() == Verdict.RESTRICTED);
	}

	private ProcedureView procedure(ProcedureResult result) {
		Procedure procedure = result.procedure();
		Verdict verdict = result.verdict();
		return new ProcedureView(procedure.id(), this.words.get("procedure." + procedure.id()), verdict.id(),
				this.words.get("verdict." + verdict.id()), this.law.verdict(procedure, verdict),
				this.agenda.notes().getOrDefault(procedure, List.of()).stream().map(this::item).toList());
	}

	/** Writes an item once, although it stands in the summary and again in its group. */
	private Item item(MergedFinding entry) {
		return this.items.computeIfAbsent(entry, this::write);
	}

	private Item write(MergedFinding entry) {
		return Item.of(entry, this.when.of(entry), entry.because().questions().stream().map(this::reason).toList(),
				this.law);
	}

	private Reason reason(Question question) {
		return this.reasons.computeIfAbsent(question, (asked) -> new Reason(asked.id(), this.answerWords.label(asked),
				this.answerWords.text(asked, this.answers)));
	}

}
