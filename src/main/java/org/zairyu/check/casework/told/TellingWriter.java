package org.zairyu.check.casework.told;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

import org.zairyu.check.law.Fee;
import org.zairyu.check.procedure.Assessment;
import org.zairyu.check.procedure.Finding;
import org.zairyu.check.procedure.ProcedureResult;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.Question;
import org.zairyu.check.words.AnswerWords;
import org.zairyu.check.words.CiteWords;
import org.zairyu.check.words.Languages;
import org.zairyu.check.words.LawWords;
import org.zairyu.check.words.Words;

/** Puts results into words that stand by themselves. */
@Component
public final class TellingWriter {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Languages languages;

	TellingWriter(Languages languages) {
		this.languages = languages;
	}

	/** A result in the words of a language. */
	public Telling tell(Assessment assessment, Answers answers, String language) {
		Words words = this.languages.plain(this.languages.of(language));
		return new Telling(words.language(), assessment.asOf().toString(), assessment.law().version().toString(),
				answers(answers.questions(), answers, words),
				assessment.procedures().stream().map((result) -> outcome(result, answers, words, assessment)).toList());
	}

	/** The same as JSON. */
	public String json(Assessment assessment, Answers answers, String language) {
		return JSON.writeValueAsString(tell(assessment, answers, language));
	}

	/** Reads what was written; empty if it was not. */
	public Optional<Telling> read(String json) {
		try {
			return Optional.ofNullable(JSON.readValue(json, Telling.class));
		}
		catch (JacksonException ex) {
			return Optional.empty();
		}
	}

	private Telling.Outcome outcome(ProcedureResult result, Answers answers, Words words, Assessment assessment) {
		LawWords law = this.languages.of(words, assessment.law());
		String verdict = result.verdict().id();
		return new Telling.Outcome(result.procedure().id(), words.get("procedure." + result.procedure().id()), verdict,
				words.get("verdict." + verdict), law.verdict(result.procedure(), result.verdict()),
				result.findings().stream().map((finding) -> item(finding, answers, law)).toList());
	}

	private Telling.Item item(Finding finding, Answers answers, LawWords law) {
		Words words = law.words();
		String todo = law.advice(finding);
		String text = law.text(finding);
		CiteWords names = new CiteWords(words);
		return new Telling.Item(finding.code().id(), finding.kind().id(), words.get("kind." + finding.kind().id()),
				law.title(finding), (todo != null) ? text + "\n" + todo : text, day(finding.opens()),
				day(finding.due()), day(finding.goBy()), finding.overdue(),
				(finding.where() != null) ? words.get("place." + finding.where().id()) : null,
				finding.documents()
					.stream()
					.map((document) -> new Telling.Document(document.paper().id(),
							law.get("paper." + document.paper().id()), document.conditional()))
					.toList(),
				fee(finding.fee(), law),
				finding.basis()
					.stream()
					.map((citation) -> new Telling.Provision(words.get("source." + citation.source().id()),
							names.of(citation.cite()), citation.url(),
							words.get("confidence." + citation.confidence().id())))
					.toList(),
				answers(finding.because().questions(), answers, words));
	}

	private List<Telling.Answer> answers(Collection<Question> questions, Answers answers, Words words) {
		AnswerWords answerWords = this.languages.answers(words);
		return questions.stream()
			.map((question) -> new Telling.Answer(question.id(), answerWords.label(question),
					answerWords.text(question, answers)))
			.toList();
	}

	private static @Nullable String fee(@Nullable Fee fee, LawWords law) {
		return (fee != null) ? law.yen(fee.counter()) : null;
	}

	private static @Nullable String day(@Nullable LocalDate day) {
		return (day != null) ? day.toString() : null;
	}

}
