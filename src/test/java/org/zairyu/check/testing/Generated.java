package org.zairyu.check.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import org.zairyu.check.lawdata.LawFiles;
import org.zairyu.check.situation.AnswerType;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.PeriodOfStay;
import org.zairyu.check.situation.Question;
import org.zairyu.check.situation.Status;
import org.zairyu.check.situation.StatusTerms;
import org.zairyu.check.situation.Statuses;
import org.zairyu.check.situation.Topic;

/**
 * Random situations in which every question is answered; the same seed gives the same
 * situations.
 */
public final class Generated {

	private static final Statuses STATUSES = LawFiles.statuses();

	private static final LocalDate FIRST_DAY = LocalDate.of(2012, 7, 9);

	private static final int DAYS = 22 * 365;

	private static final List<String> ALL_TOPICS = Arrays.stream(Topic.values()).map(Topic::id).toList();

	private final Random random;

	public Generated(long seed) {
		this.random = new Random(seed);
	}

	/** Returns a situation in which most answers do not contradict each other. */
	public Scenario next() {
		LocalDate asOf = FIRST_DAY.plusDays(this.random.nextInt(DAYS));
		List<StatusTerms> offered = STATUSES.all().stream().filter((terms) -> terms.isOffered(asOf)).toList();
		StatusTerms terms = chance(offered);
		Map<Question, String> answers = new EnumMap<>(Question.class);
		answers.put(Question.TOPICS, String.join("|", ALL_TOPICS));
		answers.put(Question.STATUS, terms.status().id());
		for (Question question : Question.values()) {
			if (question != Question.TOPICS && question != Question.STATUS) {
				answers.put(question, answer(question, terms, asOf));
			}
		}
		LocalDate departs = LocalDate.parse(String.valueOf(answers.get(Question.DEPARTS_ON)));
		answers.put(Question.RETURNS_ON, departs.plusDays(distance()).toString());
		return new Scenario(Answers.read(answers), asOf);
	}

	private String answer(Question question, StatusTerms terms, LocalDate asOf) {
		return switch (question) {
			case PERIOD_OF_STAY -> period(terms);
			case ORGANISATION_CHANGED_ON, FAMILY_EVENT_ON, DETAILS_CHANGED_ON ->
				asOf.minusDays(this.random.nextInt(300)).toString();
			case BORN_ON -> asOf.minusDays(this.random.nextInt(80)).toString();
			case FILED_ON -> asOf.minusDays(this.random.nextInt(130)).toString();
			case APPLICATIONS, REENTRY_BARS -> this.random.nextInt(3) > 0 ? "none" : any(question);
			case NEW_STATUS -> chance(STATUSES.all()
				.stream()
				.map(StatusTerms::status)
				.filter((status) -> newlyOffered(status, asOf))
				.toList()).id();
			case AGE ->
				String.valueOf(this.random.nextBoolean() ? 14 + this.random.nextInt(4) : this.random.nextInt(121));
			case EXTENSIONS_GRANTED -> String.valueOf(this.random.nextInt(3));
			case WEEKLY_HOURS -> chance(List.of("0", "10", "27.99", "28", "28.0", "28.01", "40", "168"));
			case DAILY_HOURS -> chance(List.of("0", "7.5", "8", "8.25", "24"));
			case AMUSEMENT_BUSINESS, HINDERS_MAIN_ACTIVITY -> this.random.nextInt(5) == 0 ? "yes" : "no";
			default -> any(question, asOf);
		};
	}

	private static boolean newlyOffered(Status status, LocalDate asOf) {
		return STATUSES.of(status).isOfferedAsNew(asOf);
	}

	private String any(Question question, LocalDate asOf) {
		return (question.type() instanceof AnswerType.Day day)
				? (day.orNone() && this.random.nextInt(3) == 0) ? AnswerType.NONE : near(asOf).toString()
				: any(question);
	}

	private String any(Question question) {
		return switch (question.type()) {
			case AnswerType.Choice choice -> chance(new ArrayList<>(choice.options().keySet()));
			case AnswerType.AnySet set -> {
				String chosen = set.options()
					.keySet()
					.stream()
					.filter((option) -> this.random.nextInt(3) == 0)
					.collect(Collectors.joining("|"));
				yield chosen.isEmpty() ? AnswerType.NONE : chosen;
			}
			case AnswerType.Day _, AnswerType.Whole _, AnswerType.Decimal _, AnswerType.Stay _ ->
				throw new IllegalArgumentException(question.id());
		};
	}

	private String period(StatusTerms terms) {
		List<String> periods = new ArrayList<>(terms.periods().stream().map(PeriodOfStay::id).toList());
		PeriodOfStay longest = terms.longest();
		if (longest != null) {
			Arrays
				.asList("P1D", "P30D", "P31D", "P1M", "P92D", "P93D", "P3M", "P4M", "P183D", "P184D", "P6M",
						longest.id())
				.stream()
				.filter((period) -> terms.allows(PeriodOfStay.parse(period)))
				.forEach(periods::add);
		}
		return periods.isEmpty() ? "P1Y" : chance(periods);
	}

	/** Returns a day that is often close and sometimes years away. */
	private LocalDate near(LocalDate asOf) {
		return asOf
			.plusDays(this.random.nextBoolean() ? this.random.nextInt(31) - 15 : this.random.nextInt(1500) - 300);
	}

	private int distance() {
		return switch (this.random.nextInt(4)) {
			case 0 -> 363 + this.random.nextInt(5);
			case 1 -> this.random.nextInt(2600);
			default -> this.random.nextInt(60);
		};
	}

	private <T> T chance(List<T> values) {
		return values.get(this.random.nextInt(values.size()));
	}

}
