package org.zairyu.check.testing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.lawdata.LawFiles;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.PeriodOfStay;
import org.zairyu.check.situation.Question;
import org.zairyu.check.situation.Status;
import org.zairyu.check.situation.StatusTerms;
import org.zairyu.check.situation.Statuses;

/**
 * Answers to each question that represent all others, so that they reach every branch.
 */
public final class Representatives {

	private static final Statuses STATUSES = LawFiles.statuses();

	/** One status of each kind that the rules distinguish. */
	private static final List<String> KINDS = List.of("researcher", "student", "dependent", "designated-activities",
			"temporary-visitor", "entertainer", "trainee", "permanent-resident", "special-permanent-resident",
			"highly-skilled-professional-i-a", "highly-skilled-professional-ii", "spouse-or-child-of-japanese-national",
			"spouse-or-child-of-permanent-resident", "long-term-resident", "specified-skilled-worker-i",
			"intra-company-transferee", "diplomat", "official");

	/**
	 * Not longer than 30 days, than three months, than six months; six months and longer.
	 */
	private static final List<String> PERIODS = List.of("P1Y", "P3M", "P30D", "P31D", "P4M", "P90D");

	private final LocalDate asOf;

	private final Map<Question, List<String>> values = new EnumMap<>(Question.class);

	public Representatives(LocalDate asOf) {
		this.asOf = asOf;
		List<String> yesOrNo = List.of("yes", "no");
		for (Question question : Question.values()) {
			this.values.put(question, yesOrNo);
		}
		this.values.put(Question.STATUS, KINDS);
		this.values.put(Question.EXPIRES_ON, days(500, 30, -20, -100));
		this.values.put(Question.APPLICATIONS,
				List.of("none", "extension", "change", "permanent-residence", "extension|permanent-residence"));
		this.values.put(Question.FILED_ON, days(-120, 0));
		this.values.put(Question.AGE, List.of("16", "15"));
		this.values.put(Question.DESIGNATION,
				List.of("other", "mission-staff", "digital-nomad", "job-hunting", "departure-preparation"));
		this.values.put(Question.CARD, List.of("held", "issued-later", "lost", "none"));
		this.values.put(Question.LOST_KNOWN_ON, days(-2, -20));
		this.values.put(Question.ADDRESS_EVENT,
				List.of("arrived", "became-resident", "moved-within", "moved-between", "looking", "unchanged"));
		this.values.put(Question.ADDRESS_DATE, days(-2, -20, 5));
		this.values.put(Question.LANDED_ON, days(-5, -120));
		this.values.put(Question.LEFT_ON, Stream.concat(Stream.of("none"), days(-3).stream()).toList());
		this.values.put(Question.TRAVEL_PLAN, List.of("return", "for-good"));
		this.values.put(Question.DEPARTS_ON, days(28, 0, -5));
		this.values.put(Question.RETURNS_ON, days(45, 29, 430, 4000));
		this.values.put(Question.REENTRY_BARS, List.of("none", "deportation", "revocation|public-interest"));
		this.values.put(Question.REENTRY_PERMIT_UNTIL,
				Stream.concat(Stream.of("none"), days(20, 900).stream()).toList());
		this.values.put(Question.EXTENSIONS_GRANTED, List.of("0", "1", "2"));
		this.values.put(Question.ATTENDANCE, List.of("good", "low"));
		this.values.put(Question.NEW_STATUS,
				List.of("business-manager", "permanent-resident", "researcher", "highly-skilled-professional-i-a",
						"highly-skilled-professional-ii", "temporary-visitor", "long-term-resident"));
		this.values.put(Question.SIDE_WORK_PERMISSION, List.of("none", "comprehensive", "individual"));
		this.values.put(Question.AFFILIATION_EVENT,
				List.of("left", "joined", "left-and-joined", "organisation-changed", "none"));
		this.values.put(Question.AFFILIATION_LEFT_ON, days(-5, 5, -100));
		this.values.put(Question.AFFILIATION_JOINED_ON, days(-4, 6));
		this.values.put(Question.ORGANISATION_CHANGED_ON, days(-3, -20));
		this.values.put(Question.FAMILY_EVENT, List.of("married", "divorced", "spouse-died", "separated", "none"));
		this.values.put(Question.FAMILY_EVENT_ON, days(-4, -200));
		this.values.put(Question.FAMILY_TIE, List.of("spouse", "child"));
		this.values.put(Question.BORN_ON, days(-5, -14, -15, -40, -70));
		this.values.put(Question.BABY_PARENTS,
				List.of("one-japanese", "special-permanent-resident", "permanent-resident", "other"));
		this.values.put(Question.CARD_EVENT, List.of("damaged", "details-changed", "none"));
		this.values.put(Question.DETAILS_CHANGED_ON, days(-3, -20));
		this.values.put(Question.CARD_VALID_UNTIL, days(400, 40, 100, -5));
		this.values.put(Question.WEEKLY_HOURS, List.of("10", "28", "28.5"));
		this.values.put(Question.DAILY_HOURS, List.of("5", "8", "8.5"));
	}

	private List<String> days(int... fromAsOf) {
		return IntStream.of(fromAsOf).mapToObj((days) -> this.asOf.plusDays(days).toString()).toList();
	}

	/** Returns the answers to try, given those before. */
	public List<String> of(Question question, Answers before) {
		return switch (question) {
			case PERIOD_OF_STAY -> PERIODS.stream().filter((period) -> isGranted(period, before)).toList();
			case RETURNS_ON -> values(question).stream()
				.filter((day) -> day.compareTo(text(Question.DEPARTS_ON, before)) >= 0)
				.toList();
			default -> values(question);
		};
	}

	private List<String> values(Question question) {
		return Objects.requireNonNull(this.values.get(question));
	}

	private static boolean isGranted(String period, Answers before) {
		return terms(before).allows(PeriodOfStay.parse(period));
	}

	private static StatusTerms terms(Answers before) {
		String status = text(Question.STATUS, before);
		return STATUSES
			.of(Arrays.stream(Status.values()).filter((one) -> one.id().equals(status)).findFirst().orElseThrow());
	}

	private static String text(Question question, Answers answers) {
		@Nullable String text = answers.text(question);
		return Objects.requireNonNull(text, question::id);
	}

}
