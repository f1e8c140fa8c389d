package org.zairyu.check.resident.result;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.zairyu.check.language.LawUsed;
import org.zairyu.check.language.LawWords;
import org.zairyu.check.language.Languages;
import org.zairyu.check.language.Words;
import org.zairyu.check.law.LawBook;
import org.zairyu.check.situation.Prefecture;
import org.zairyu.check.procedure.Assessment;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.Statuses;
import org.zairyu.check.web.answers.SavedAnswers;

/** Puts together what the page of a result shows. */
@Component
class ResultPages {

	private final NearbyOffices offices;

	private final LawBook laws;

	private final Languages languages;

	private final Statuses statuses;

	private final Clock clock;

	ResultPages(NearbyOffices offices, LawBook laws, Languages languages, Statuses statuses, Clock clock) {
		this.offices = offices;
		this.laws = laws;
		this.languages = languages;
		this.statuses = statuses;
		this.clock = clock;
	}

	/**
	 * Creates the page of a result.
	 * @param saved the answers, and the prefecture of the visitor
	 * @param assessment the complete result
	 */
	ResultPage page(SavedAnswers saved, Assessment assessment, Words words) {
		Answers answers = saved.answers();
		LawWords law = this.languages.of(words, assessment.law());
		Offices nearby = offices(saved.home(), assessment, words);
		OfficeView bureau = (nearby != null && !nearby.offices().isEmpty()) ? nearby.offices().getFirst() : null;
		ResultWriter writer = new ResultWriter(assessment, answers, law, this.languages.answers(words), bureau);
		List<String> trip = TripAdvice.of(answers, assessment, this.laws, this.statuses)
			.map((advice) -> advice.lines(words))
			.orElse(List.of());
		return new ResultPage(assessment.asOf(), writer.summary(), writer.procedures(), trip, nearby,
				Timeline.of(answers, assessment, law), lawUsed(assessment.asOf(), law));
	}

	/** Returns the offices, or null if the result needs none. */
	private @Nullable Offices offices(@Nullable Prefecture home, Assessment assessment, Words words) {
		return NearbyOffices.matter(assessment)
				? new Offices(this.offices.of(home, words), List.of(Prefecture.values()), home) : null;
	}

	private LawUsed lawUsed(LocalDate asOf, LawWords law) {
		LocalDate today = LocalDate.now(this.clock);
		return LawUsed.of(asOf, law, today, this.languages.of(law.words(), this.laws.on(today)));
	}

}
