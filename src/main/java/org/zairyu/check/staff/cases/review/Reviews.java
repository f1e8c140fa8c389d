package org.zairyu.check.staff.cases.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.zairyu.check.language.Languages;
import org.zairyu.check.language.Words;
import org.zairyu.check.law.UnknownLawException;
import org.zairyu.check.procedure.Assessment;
import org.zairyu.check.procedure.Assessor;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.InvalidAnswer;
import org.zairyu.check.staff.cases.AnswerLines;
import org.zairyu.check.staff.cases.CaseRecord;
import org.zairyu.check.staff.cases.advice.AdviceAspect;
import org.zairyu.check.staff.cases.advice.AdviceDiff;
import org.zairyu.check.staff.cases.advice.AdviceSnapshot;
import org.zairyu.check.staff.cases.advice.AdviceSnapshotWriter;

/** Compares what was told with the result of another day. */
@Component
final class Reviews {

	private final Assessor assessor;

	private final AdviceSnapshotWriter writer;

	private final LawEffect effect;

	private final Languages languages;

	Reviews(Assessor assessor, AdviceSnapshotWriter writer, LawEffect effect, Languages languages) {
		this.assessor = assessor;
		this.writer = writer;
		this.effect = effect;
		this.languages = languages;
	}

	/**
	 * Returns what differs between two days.
	 * @param words the language of the comparison
	 * @return nothing if nothing differs
	 * @throws UnknownLawException if the law of a day is not known
	 */
	Optional<Review> ofDays(Answers answers, LocalDate first, LocalDate second, Words words) {
		Assessment before = this.assessor.assess(answers, first);
		Assessment after = this.assessor.assess(answers, second);
		return this.effect.differ(before, after) ? Optional.of(review(answers, before, after, words))
				: Optional.empty();
	}

	/**
	 * Returns what differs between a record and today. Uses the language of the reader,
	 * unless the present application would have told something else even on the day of
	 * the record; then it uses the words of the record.
	 * @param told the content of the record
	 * @param words the language of the reader
	 * @throws UnknownLawException if the law of today is not known
	 */
	Review ofRecord(CaseRecord record, AdviceSnapshot told, LocalDate today, Words words) {
		Answers answers = AnswerLines.read(record.answers());
		Assessment now = this.assessor.assess(answers, today);
		Optional<Assessment> then = again(answers, record.asOf());
		if (then.isPresent() && tellsTheSame(told, this.writer.tell(then.get(), answers, told.language()))) {
			return review(answers, then.get(), now, words);
		}
		Words old = this.languages.of(told.language());
		List<AdviceDiff> changes = AdviceDiff.between(told, this.writer.tell(now, answers, told.language()));
		return new Review(record.asOf(), today, true, old.tag(), changes, missing(now, answers, words));
	}

	private Optional<Assessment> again(Answers answers, LocalDate day) {
		try {
			return Optional.of(this.assessor.assess(answers, day));
		}
		catch (UnknownLawException ex) {
			return Optional.empty();
		}
	}

	/**
	 * Returns whether two results mean the same to the person, even if the sentences are
	 * worded differently.
	 */
	private static boolean tellsTheSame(AdviceSnapshot told, AdviceSnapshot again) {
		return AdviceDiff.between(told, again).stream().allMatch((change) -> change.aspect() == AdviceAspect.TEXT);
	}

	private Review review(Answers answers, Assessment before, Assessment after, Words words) {
		List<AdviceDiff> changes = this.effect.differ(before, after)
				? AdviceDiff.between(this.writer.tell(before, answers, words.language()),
						this.writer.tell(after, answers, words.language()))
				: List.of();
		return new Review(before.asOf(), after.asOf(), this.effect.isByLaw(answers, before, after), words.tag(),
				changes, missing(after, answers, words));
	}

	private List<String> missing(Assessment assessment, Answers answers, Words words) {
		return Stream.concat(assessment.missing().stream(), assessment.problems().stream().map(InvalidAnswer::question))
			.map((question) -> this.languages.answers(words).label(question))
			.toList();
	}

}
