package org.zairyu.check.web.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.zairyu.check.language.Languages;
import org.zairyu.check.language.Words;
import org.zairyu.check.situation.AnswerType;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.Option;
import org.zairyu.check.situation.PeriodOfStay;
import org.zairyu.check.situation.Question;
import org.zairyu.check.situation.Status;
import org.zairyu.check.situation.StatusTerms;
import org.zairyu.check.situation.Statuses;
import org.zairyu.check.situation.Topic;
import org.zairyu.check.web.form.QuestionPage.Choice;
import org.zairyu.check.web.form.QuestionPage.Group;

/** Finds the options of a question for one person. */
@Component
public class Choices {

	/** Periods that are often designated, where the law gives only the longest. */
	private static final List<PeriodOfStay> USUAL = Stream
		.of("P5Y", "P4Y3M", "P4Y", "P3Y3M", "P3Y", "P2Y3M", "P2Y", "P1Y3M", "P1Y", "P6M", "P4M", "P3M", "P31D", "P15D")
		.map(PeriodOfStay::parse)
		.toList();

	/**
	 * Offered wherever any period can be designated: the shortest with a special period.
	 */
	private static final PeriodOfStay A_MONTH = PeriodOfStay.parse("P31D");

	/**
	 * The statuses that most residents hold, the most frequent first, by the figures of
	 * the Immigration Services Agency for June 2025.
	 */
	private static final List<Status> COMMON = List.of(Status.PERMANENT_RESIDENT,
			Status.ENGINEER_SPECIALIST_IN_HUMANITIES_INTERNATIONAL_SERVICES, Status.STUDENT,
			Status.SPECIFIED_SKILLED_WORKER_I, Status.DEPENDENT, Status.SPECIAL_PERMANENT_RESIDENT,
			Status.TECHNICAL_INTERN_TRAINING_II_B, Status.LONG_TERM_RESIDENT);

	private final Statuses statuses;

	private final Languages languages;

	Choices(Statuses statuses, Languages languages) {
		this.statuses = statuses;
		this.languages = languages;
	}

	/** Returns the {@code lang} attribute of names on the card. */
	public String cardTag() {
		return this.languages.onCards().tag();
	}

	/** Returns options from a list, those of topics by what they are about. */
	List<Group> of(Question question, Map<String, Option> options, Words words) {
		if (question == Question.TOPICS) {
			return topics(options, words);
		}
		List<Choice> choices = new ArrayList<>();
		options.forEach((id, option) -> choices.add(choice(choices.size(), id, text(question, id, words),
				words.find("question." + question.id() + "." + id + ".hint"))));
		return List.of(new Group("options", null, choices));
	}

	private static List<Group> topics(Map<String, Option> options, Words words) {
		Map<String, List<Choice>> groups = new LinkedHashMap<>();
		int place = 0;
		for (Map.Entry<String, Option> option : options.entrySet()) {
			String key = "question.topics." + option.getKey();
			groups.computeIfAbsent(about((Topic) option.getValue()), (group) -> new ArrayList<>())
				.add(choice(place++, option.getKey(), words.get(key), words.find(key + ".hint")));
		}
		return groups.entrySet()
			.stream()
			.map((group) -> new Group("topics-" + group.getKey(), words.get("topics." + group.getKey()),
					group.getValue()))
			.toList();
	}

	private static String about(Topic topic) {
		return switch (topic) {
			case ADDRESS -> "home";
			case TRAVEL -> "travel";
			case STAY_LONGER, NEW_ACTIVITY -> "stay";
			case SIDE_WORK, WORK_OR_SCHOOL -> "work";
			case FAMILY, BABY -> "family";
			case CARD -> "card";
		};
	}

	/** Returns the same group with a box that excludes all others. */
	List<Group> orNone(Question question, Map<String, Option> options, Words words) {
		List<Choice> choices = new ArrayList<>(of(question, options, words).getFirst().choices());
		choices.add(new Choice("none", AnswerType.NONE, words.get("option.none-set"), null, null, true));
		return List.of(new Group("options", null, choices));
	}

	private static String text(Question question, String id, Words words) {
		String own = words.find("question." + question.id() + "." + id);
		return (own != null) ? own : words.get("option." + id);
	}

	private static Choice choice(int place, String value, String text, @Nullable String hint) {
		return new Choice(id(place), value, text, null, hint, false);
	}

	/**
	 * Returns the statuses of a day, grouped as in the Act, with their names on the card.
	 */
	public List<Group> statuses(Question question, LocalDate asOf, Words words) {
		Map<String, List<Choice>> tables = new LinkedHashMap<>();
		int place = 0;
		for (StatusTerms terms : this.statuses.all()) {
			boolean offered = (question == Question.NEW_STATUS) ? terms.isOfferedAsNew(asOf) : terms.isOffered(asOf);
			if (offered) {
				tables.computeIfAbsent(terms.table(), (table) -> new ArrayList<>())
					.add(status(place++, terms.status(), words));
			}
		}
		List<Group> groups = new ArrayList<>();
		tables.forEach((table, choices) -> {
			String id = table.replace("table ", "");
			groups.add(new Group("table-" + id, words.get("table." + id), choices));
		});
		return groups;
	}

	/**
	 * Returns the same statuses with the common ones first, and the others in groups that
	 * are opened one by one.
	 */
	List<Group> commonStatusesFirst(Question question, LocalDate asOf, Words words) {
		List<Group> groups = statuses(question, asOf, words);
		List<Choice> all = groups.stream().flatMap((group) -> group.choices().stream()).toList();
		Set<String> ids = COMMON.stream().map(Status::id).collect(Collectors.toSet());
		List<Choice> common = COMMON.stream()
			.flatMap((status) -> all.stream().filter((choice) -> choice.value().equals(status.id())))
			.toList();
		List<Group> sorted = new ArrayList<>();
		sorted.add(new Group("table-common", words.get("table.common"), numbered(common, 0)));
		int place = common.size();
		for (Group group : groups) {
			List<Choice> others = group.choices().stream().filter((choice) -> !ids.contains(choice.value())).toList();
			if (!others.isEmpty()) {
				sorted.add(new Group(group.id(), group.heading(), numbered(others, place), true));
				place += others.size();
			}
		}
		return sorted;
	}

	/** The first of all fields is the one that an error leads to. */
	private static List<Choice> numbered(List<Choice> choices, int from) {
		return IntStream.range(0, choices.size())
			.mapToObj((place) -> choices.get(place).withId(id(from + place)))
			.toList();
	}

	private static String id(int place) {
		return (place == 0) ? QuestionInput.ANSWER : QuestionInput.ANSWER + "-" + (place + 1);
	}

	private Choice status(int place, Status status, Words words) {
		String onCard = this.languages.answers(words).onCard(status);
		return new Choice(id(place), status.id(), words.status(status), onCard, null, false);
	}

	/**
	 * Returns the periods that the status of a person can be granted for, the longest
	 * first.
	 */
	List<Group> periods(Answers answers, Words words) {
		List<Choice> choices = new ArrayList<>();
		for (PeriodOfStay period : periods(answers)) {
			choices.add(choice(choices.size(), period.id(), words.period(period), null));
		}
		return List.of(new Group("options", null, choices));
	}

	/**
	 * Returns the longest period of a status that can be granted for any period up to it,
	 * or null.
	 */
	@Nullable PeriodOfStay longest(Answers answers) {
		StatusTerms terms = terms(answers);
		return (terms != null) ? terms.longest() : null;
	}

	private List<PeriodOfStay> periods(Answers answers) {
		StatusTerms terms = terms(answers);
		if (terms == null) {
			return USUAL;
		}
		PeriodOfStay longest = terms.longest();
		if (longest == null) {
			return terms.periods();
		}
		Stream<PeriodOfStay> more = terms.periods().isEmpty() ? USUAL.stream().filter(terms::allows)
				: Stream.of(A_MONTH, longest).filter((period) -> period.isUpTo(longest));
		return Stream.concat(terms.periods().stream(), more)
			.distinct()
			.sorted((one, other) -> one.equals(other) ? 0 : one.isUpTo(other) ? 1 : -1)
			.toList();
	}

	private @Nullable StatusTerms terms(Answers answers) {
		String status = answers.text(Question.STATUS);
		return (status != null) ? this.statuses.of((Status) Objects.requireNonNull(Question.STATUS.type().read(status)))
				: null;
	}

}
