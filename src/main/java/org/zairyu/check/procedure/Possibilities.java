package org.zairyu.check.procedure;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.Card;
import org.zairyu.check.situation.PeriodOfStay;
import org.zairyu.check.situation.Question;
import org.zairyu.check.situation.Status;
import org.zairyu.check.situation.StatusTerms;
import org.zairyu.check.situation.Statuses;

/**
 * The answers that a person who does not know may have, one of each kind that matters.
 */
final class Possibilities {

	/** The questions that can be answered with "I don't know". */
	static final Set<Question> QUESTIONS = EnumSet.of(Question.STATUS, Question.PERIOD_OF_STAY, Question.EXPIRES_ON);

	/**
	 * On both sides of every length that the law names: 30 days, 3 months and 6 months.
	 */
	private static final List<PeriodOfStay> LENGTHS = Stream
		.of("P15D", "P30D", "P31D", "P3M", "P4M", "P6M", "P1Y", "P5Y")
		.map(PeriodOfStay::parse)
		.toList();

	/** Whoever holds a card was granted more than this (ICRRA 19-3). */
	private static final Period SHORT_STAY = Period.ofMonths(3);

	private Possibilities() {
	}

	/** All that the answers may be. */
	static List<Answers> of(Answers answers, LocalDate asOf, Statuses statuses) {
		List<Answers> possible = List.of(answers);
		if (answers.unsure().contains(Question.PERIOD_OF_STAY)) {
			possible = spread(possible, Question.PERIOD_OF_STAY, periods(answers, statuses));
		}
		if (answers.unsure().contains(Question.EXPIRES_ON)) {
			possible = spread(possible, Question.EXPIRES_ON, lastDays(answers, asOf));
		}
		return possible;
	}

	private static List<Answers> spread(List<Answers> possible, Question question, List<String> values) {
		if (values.isEmpty()) {
			return possible;
		}
		List<Answers> more = new ArrayList<>();
		for (Answers one : possible) {
			values.forEach((value) -> more.add(one.with(question, value)));
		}
		return more;
	}

	private static List<String> periods(Answers answers, Statuses statuses) {
		String status = answers.text(Question.STATUS);
		Optional<StatusTerms> found = Stream.of(Status.values())
			.filter((one) -> one.id().equals(status))
			.map(statuses::of)
			.findFirst();
		List<String> all = found.map(Possibilities::periods).orElse(List.of());
		List<String> ofResidents = all.stream()
			.filter((period) -> PeriodOfStay.parse(period).isLongerThan(SHORT_STAY))
			.toList();
		boolean resident = Card.HELD.id().equals(answers.text(Question.CARD)) && !ofResidents.isEmpty();
		return resident ? ofResidents : all;
	}

	private static List<String> periods(StatusTerms terms) {
		return Stream.concat(terms.periods().stream(), LENGTHS.stream())
			.filter(terms::allows)
			.distinct()
			.map(PeriodOfStay::id)
			.toList();
	}

	/** Over, about to end, and far away; and on both sides of every date that is told. */
	private static List<String> lastDays(Answers answers, LocalDate asOf) {
		List<LocalDate> days = new ArrayList<>(
				List.of(asOf.minusMonths(3), asOf.minusDays(1), asOf, asOf.plusMonths(1), asOf.plusYears(5)));
		for (Question question : List.of(Question.FILED_ON, Question.DEPARTS_ON, Question.RETURNS_ON)) {
			String text = answers.text(question);
			if (text != null) {
				LocalDate day = LocalDate.parse(text);
				days.add(day.minusDays(1));
				days.add(day);
				days.add(day.minusMonths(3));
			}
		}
		return days.stream().distinct().map(LocalDate::toString).toList();
	}

}
