package org.zairyu.check.testing;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import org.zairyu.check.AllProcedures;
import org.zairyu.check.AllTexts;
import org.zairyu.check.language.LanguageFiles;
import org.zairyu.check.language.Languages;
import org.zairyu.check.language.LawWords;
import org.zairyu.check.law.LawBook;
import org.zairyu.check.lawdata.LawFiles;
import org.zairyu.check.procedure.Assessment;
import org.zairyu.check.procedure.Assessor;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.Question;

/** A person's case, assessed with the real law. */
public record Scenario(Answers answers, LocalDate asOf) {

	public static final LawBook LAWS = LawFiles.laws();

	public static final Assessor ASSESSOR = new Assessor(AllProcedures.ALL, LAWS, LawFiles.statuses(),
			LawFiles.basis());

	public static final Languages LANGUAGES = LanguageFiles.read(AllTexts.required(LAWS, LawFiles.statuses()));

	/**
	 * Reads a case such as {@code status=student age=20}.
	 * @param asOf the as-of date
	 * @param words questions and answers, separated by white space
	 */
	public static Scenario of(String asOf, String words) {
		Map<Question, String> texts = new EnumMap<>(Question.class);
		for (String pair : words.strip().split("\\s+")) {
			String[] parts = pair.split("=", 2);
			texts.put(Objects.requireNonNull(Question.of(parts[0]), pair), parts[1]);
		}
		return new Scenario(Answers.read(texts), LocalDate.parse(asOf));
	}

	public Assessment assess() {
		return ASSESSOR.assess(this.answers, this.asOf);
	}

	/** Returns the same case with one answer added or changed. */
	public Scenario with(String question, String answer) {
		return new Scenario(this.answers.with(Objects.requireNonNull(Question.of(question)), answer), this.asOf);
	}

	public LawWords words(String language) {
		return LANGUAGES.of(LANGUAGES.of(language), assess().law());
	}

}
