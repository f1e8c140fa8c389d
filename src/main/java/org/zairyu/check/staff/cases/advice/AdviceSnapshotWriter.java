package org.zairyu.check.staff.cases.advice;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

import org.zairyu.check.language.AnswerWords;
import org.zairyu.check.language.CiteWords;
import org.zairyu.check.language.Languages;
import org.zairyu.check.language.LawWords;
import org.zairyu.check.language.Words;
import org.zairyu.check.law.Fee;
import org.zairyu.check.procedure.Assessment;
import org.zairyu.check.procedure.Finding;
import org.zairyu.check.procedure.ProcedureResult;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.Question;

/** Writes results in words that need no look-up. */
@Component
public final class AdviceSnapshotWriter {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Languages languages;

	AdviceSnapshotWriter(Languages languages) {
		this.languages = languages;
	}

	/** Returns a result in the words of a language. */
	public AdviceSnapshot tell(Assessment assessment, Answers answers, String language) {
		Words words = this.languages.plain(this.languages.of(language));
		return new AdviceSnapshot(words.language(), assessment.asOf().toString(), assessment.law().version().toString(),
				answers(answers.questions(), answers, words),
				assessment.procedures().stream().map((result) -> outcome(result, answers, words, assessment)).toList());
	}

	/** Returns a result in the words of a language, as JSON. */
	public String json(Assessment assessment, Answers answers, String language) {
		return JSON.writeValueAsString(tell(assessment, answers, language));
	}

	/** Reads a result from JSON, or returns an empty result if the text is not one. */
	public Optional<AdviceSnapshot> read(String json) {
		try {
			return Optional.ofNullable(JSON.readValue(json, AdviceSnapshot.class));
		}
		catch (JacksonException ex) {
			return Optional.empty();
		}
	}

	private AdviceSnapshot.Outcome outcome(ProcedureResult result, Answers answers, Words words,
			Assessment assessment) {
		LawWords law = this.languages.of(words, assessment.law());
		String verdict = result.verdict().id();
		return new AdviceSnapshot.Outcome(result.procedure().id(), words.get("procedure." + result.procedure().id()),
				verdict, words.get("verdict." + verdict), law.verdict(result.procedure(), result.verdict()),
				result.findings().stream().map((finding) -> item(finding, answers, law)).toList());
	}

	private AdviceSnapshot.Item item(Finding finding, Answers answers, LawWords law) {
		Words words = law.words();
		String todo = law.advice(finding);
		String text = law.text(finding);
		CiteWords names = new CiteWords(words);
		return new AdviceSnapshot.Item(finding.code().id(), finding.kind().id(),
				words.get("kind." + finding.kind().id()), law.title(finding),
				(todo != null) ? text + "\n" + todo : text, day(finding.opens()), day(finding.due()),
				day(finding.goBy()), acceptedLater(finding), finding.overdue(),
				(finding.where() != null) ? words.get("place." + finding.where().id()) : null,
				finding.documents()
					.stream()
					.map((document) -> new AdviceSnapshot.Document(document.paper().id(),
							law.get("paper." + document.paper().id()), document.conditional()))
					.toList(),
				fee(finding.fee(), law),
				finding.basis()
					.stream()
					.map((citation) -> new AdviceSnapshot.Provision(words.get("source." + citation.source().id()),
							names.of(citation.cite()), citation.url(),
							words.get("confidence." + citation.confidence().id())))
					.toList(),
				answers(finding.because().questions(), answers, words));
	}

	private List<AdviceSnapshot.Answer> answers(Collection<Question> questions, Answers answers, Words words) {
		AnswerWords answerWords = this.languages.answers(words);
		return questions.stream()
			.map((question) -> new AdviceSnapshot.Answer(question.id(), answerWords.label(question),
					answerWords.text(question, answers)))
			.toList();
	}

	private static @Nullable String fee(@Nullable Fee fee, LawWords law) {
		return (fee != null) ? law.yen(fee.counter()) : null;
	}

	private static @Nullable String acceptedLater(Finding finding) {
		LocalDate due = finding.due();
		LocalDate accepted = finding.acceptedUntil();
		return (due != null && accepted != null && accepted.isAfter(due)) ? accepted.toString() : null;
	}

	private static @Nullable String day(@Nullable LocalDate day) {
		return (day != null) ? day.toString() : null;
	}

}
