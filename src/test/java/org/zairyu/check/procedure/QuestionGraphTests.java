package org.zairyu.check.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.Question;
import org.zairyu.check.situation.Topic;
import org.zairyu.check.testing.Representatives;
import org.zairyu.check.testing.Scenario;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Walks through every path of questions, with values that represent all others: the next
 * question is the one that the rules miss, and every path ends in a result.
 */
class QuestionGraphTests {

	private static final LocalDate AS_OF = LocalDate.of(2026, 11, 16);

	/** The questions that each topic may ask: the column "asked for" of the contract. */
	private static final Map<Topic, Set<Question>> ASKED = asked();

	/** Statuses that registration and re-entry treat like others. */
	private static final Set<String> ALIKE = Set.of("dependent", "entertainer", "trainee", "intra-company-transferee",
			"specified-skilled-worker-i", "highly-skilled-professional-i-a", "spouse-or-child-of-permanent-resident");

	private static Map<Topic, Set<Question>> asked() {
		Set<Question> always = EnumSet.of(Question.STATUS, Question.PERIOD_OF_STAY, Question.EXPIRES_ON,
				Question.APPLICATIONS, Question.FILED_ON, Question.CARD);
		Map<Topic, Set<Question>> asked = new EnumMap<>(Topic.class);
		asked.put(Topic.ADDRESS,
				with(always, Question.DESIGNATION, Question.AGE, Question.LOST_KNOWN_ON, Question.ADDRESS_EVENT,
						Question.ADDRESS_DATE, Question.LANDED_ON, Question.LEFT_ON, Question.ADDRESS_NOTIFIED));
		asked.put(Topic.TRAVEL,
				with(always, Question.DESIGNATION, Question.AGE, Question.LOST_KNOWN_ON, Question.CARD_VALID_UNTIL,
						Question.TRAVEL_PLAN, Question.DEPARTS_ON, Question.RETURNS_ON, Question.REENTRY_BARS,
						Question.SAME_ACTIVITY_AFTER_RETURN, Question.PASSPORT_VALID, Question.REENTRY_PERMIT_UNTIL));
		asked.put(Topic.STAY_LONGER,
				with(always, Question.DESIGNATION, Question.AGE, Question.SAME_ACTIVITY, Question.EXTENSIONS_GRANTED,
						Question.ATTENDANCE, Question.ENROLLED, Question.EXTENSION_REASON, Question.UNAVOIDABLE,
						Question.STATUS_BASIS_CONTINUES, Question.CARD_VALID_UNTIL));
		asked.put(Topic.NEW_ACTIVITY,
				with(always, Question.DESIGNATION, Question.AGE, Question.CHANGE_REASON, Question.UNAVOIDABLE,
						Question.NEW_STATUS, Question.STATUS_BASIS_CONTINUES, Question.STARTED_NEW_ACTIVITY,
						Question.ENROLLED));
		asked.put(Topic.SIDE_WORK,
				with(always, Question.ENROLLED, Question.SIDE_WORK_PERMISSION, Question.EMPLOYER_DECIDED,
						Question.WEEKLY_HOURS, Question.SCHOOL_VACATION, Question.DAILY_HOURS,
						Question.AMUSEMENT_BUSINESS, Question.HINDERS_MAIN_ACTIVITY));
		asked.put(Topic.WORK_OR_SCHOOL,
				with(always, Question.DESIGNATION, Question.AFFILIATION_EVENT, Question.AFFILIATION_LEFT_ON,
						Question.AFFILIATION_JOINED_ON, Question.JOINING_PERMITTED, Question.ORGANISATION_CHANGED_ON,
						Question.AFFILIATION_NOTIFIED, Question.INSURED_OTHERWISE));
		asked.put(Topic.FAMILY, with(always, Question.DESIGNATION, Question.AGE, Question.FAMILY_EVENT,
				Question.FAMILY_EVENT_ON, Question.FAMILY_TIE, Question.FAMILY_NOTIFIED));
		asked.put(Topic.BABY, EnumSet.of(Question.BORN_ON, Question.BABY_PARENTS, Question.BIRTH_REGISTERED,
				Question.BABY_STATUS_APPLIED, Question.BABY_LEAVES_WITHIN_60_DAYS));
		asked.put(Topic.CARD, with(always, Question.DESIGNATION, Question.AGE, Question.LOST_KNOWN_ON,
				Question.CARD_EVENT, Question.DETAILS_CHANGED_ON, Question.CARD_VALID_UNTIL));
		return asked;
	}

	private static final Answers ALL = Answers.EMPTY.with(Question.TOPICS,
			Arrays.stream(Topic.values()).map(Topic::id).collect(Collectors.joining("|")));

	private static Set<Question> with(Set<Question> always, Question... more) {
		Set<Question> questions = EnumSet.copyOf(always);
		questions.addAll(List.of(more));
		return questions;
	}

	/** Records what a walk has seen. */
	private static final class Walk {

		private final Topic topic;

		private final Representatives values = new Representatives(AS_OF);

		private final Set<Question> asked = EnumSet.noneOf(Question.class);

		private final Set<Question> decisive = EnumSet.noneOf(Question.class);

		private final int every;

		private int ends;

		/** The most questions on a path. */
		private int longest;

		/**
		 * @param every the last answers are changed on one in this many paths
		 */
		Walk(Topic topic, int every) {
			this.topic = topic;
			this.every = every;
		}

		void from(Answers answers) {
			Assessment assessment = Scenario.ASSESSOR.assess(answers, AS_OF);
			if (!assessment.problems().isEmpty()) {
				throw new AssertionError(assessment.problems() + " in " + answers.texts());
			}
			if (assessment.complete()) {
				end(answers, assessment);
				return;
			}
			Question next = assessment.missing().getFirst();
			this.asked.add(next);
			for (String value : this.values.of(next, answers)) {
				if (this.topic != Topic.ADDRESS && this.topic != Topic.TRAVEL || !ALIKE.contains(value)) {
					from(answers.with(next, value));
				}
			}
		}

		private void end(Answers answers, Assessment assessment) {
			if (assessment.procedures().size() != 1 || !assessment.unused().isEmpty()) {
				throw new AssertionError(assessment.unused() + " unused in " + answers.texts());
			}
			Set<Question> questions = answers.questions();
			questions.removeAll(EnumSet.of(Question.TOPICS, Question.APPLICATIONS, Question.FILED_ON));
			this.longest = Math.max(this.longest, questions.size());
			new AskedFor(answers, AS_OF, this.topic).check(assessment.read());
			if (this.ends++ % this.every == 0) {
				changeEach(answers, assessment);
			}
		}

		/** Changes every answer once, keeps the others, and walks on to an end. */
		private void changeEach(Answers answers, Assessment before) {
			for (Question question : answers.questions()) {
				if (question == Question.TOPICS) {
					continue;
				}
				for (String value : this.values.of(question, answers)) {
					Answers changed = answers.with(question, value);
					if (!changed.equals(answers)) {
						Assessment after = complete(changed, question);
						if (!signature(after).equals(signature(before))) {
							this.decisive.add(question);
						}
					}
				}
			}
		}

		private Assessment complete(Answers changed, Question kept) {
			Answers answers = changed;
			for (int step = 0; step < Question.values().length; step++) {
				Assessment assessment = Scenario.ASSESSOR.assess(answers, AS_OF);
				if (assessment.complete()) {
					assertThat(answers.text(kept)).isEqualTo(changed.text(kept));
					return assessment;
				}
				answers = next(answers, assessment);
			}
			throw new AssertionError("no end after " + changed.texts());
		}

		private Answers next(Answers answers, Assessment assessment) {
			Question next = assessment.problems().isEmpty() ? assessment.missing().getFirst()
					: assessment.problems().getFirst().question();
			return answers.with(next, this.values.of(next, answers.without(next)).getFirst());
		}

	}

	private static String signature(Assessment assessment) {
		StringBuilder text = new StringBuilder();
		for (ProcedureResult result : assessment.procedures()) {
			text.append(result.verdict());
			for (Finding finding : result.findings()) {
				text.append(finding.code()).append(finding.kind()).append(finding.opens()).append(finding.due());
				text.append(finding.where()).append(finding.documents());
			}
		}
		return text.toString();
	}

	@ParameterizedTest
	@CsvSource({ "ADDRESS, 101", "TRAVEL, 101", "STAY_LONGER, 7", "NEW_ACTIVITY, 7", "SIDE_WORK, 7",
			"WORK_OR_SCHOOL, 31", "FAMILY, 31", "BABY, 1", "CARD, 31" })
	void endsInAResultOnEveryPath(Topic topic, int every) {
		Walk walk = new Walk(topic, every);
		walk.from(Answers.EMPTY.with(Question.TOPICS, topic.id()));
		assertThat(walk.ends).as("paths").isBetween(50, 2_000_000);
		assertThat(walk.asked).as("asked").isEqualTo(ASKED.get(topic));
		assertThat(walk.decisive).as("decisive").isEqualTo(walk.asked);
	}

	/** Without the topics, and what only those are asked whose stay has ended. */
	@ParameterizedTest
	@CsvSource({ "WORK_OR_SCHOOL, 10", "FAMILY, 10", "BABY, 6", "CARD, 10" })
	void asksFewQuestions(Topic topic, int most) {
		Walk walk = new Walk(topic, Integer.MAX_VALUE);
		walk.from(Answers.EMPTY.with(Question.TOPICS, topic.id()));
		assertThat(walk.longest).isLessThanOrEqualTo(most);
	}

	@Test
	void asksEveryQuestionUnderSomeTopic() {
		Set<Question> asked = EnumSet.of(Question.TOPICS);
		ASKED.values().forEach(asked::addAll);
		assertThat(asked).containsExactly(Question.values());
	}

	@Test
	void endsInAResultForAllTopicsTogether() {
		Random random = new Random(20261116);
		Representatives values = new Representatives(AS_OF);
		Set<Question> asked = new TreeSet<>();
		for (int path = 0; path < 3000; path++) {
			Answers answers = ALL;
			List<Question> order = new ArrayList<>();
			Assessment assessment = Scenario.ASSESSOR.assess(answers, AS_OF);
			while (!assessment.complete()) {
				assertThat(assessment.problems()).isEmpty();
				assertThat(order.size()).isLessThan(Question.values().length);
				Question next = assessment.missing().getFirst();
				List<String> options = values.of(next, answers);
				answers = answers.with(next, options.get(random.nextInt(options.size())));
				order.add(next);
				assessment = Scenario.ASSESSOR.assess(answers, AS_OF);
			}
			assertThat(assessment.procedures()).hasSize(9);
			assertThat(assessment.unused()).isEmpty();
			assertThat(order).doesNotHaveDuplicates();
			asked.addAll(order);
		}
		assertThat(asked).containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(Question.TOPICS)));
	}

}
