package org.zairyu.check.staff.cases.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.zairyu.check.procedure.Assessment;
import org.zairyu.check.procedure.Assessor;
import org.zairyu.check.situation.AnswerType;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.Question;
import org.zairyu.check.situation.Status;
import org.zairyu.check.situation.StatusTerms;
import org.zairyu.check.situation.Statuses;

/**
 * Tries other answers to a question: all options of a list, one option more or less of a
 * set, and enough places along a scale to find the days and numbers at which the outcome
 * changes.
 */
final class WhatIfSearch {

	/** The farthest place to try on a scale: its ends, or eleven years of days. */
	private static final int FARTHEST = 1 << 12;

	private final Assessor assessor;

	private final Statuses statuses;

	private final Answers answers;

	private final Assessment now;

	WhatIfSearch(Assessor assessor, Statuses statuses, Answers answers, Assessment now) {
		this.assessor = assessor;
		this.statuses = statuses;
		this.answers = answers;
		this.now = now;
	}

	/** Returns the present answers. */
	WhatIfAnswer present() {
		return new WhatIfAnswer(this.answers, this.now);
	}

	WhatIfAnswer with(Answers others) {
		return new WhatIfAnswer(others, this.assessor.assess(others, this.now.asOf()));
	}

	/** Returns the other answers of a list. */
	List<WhatIfAnswer> listed(Question question) {
		return texts(question).stream()
			.map((text) -> this.answers.with(question, text))
			.filter((other) -> !other.equals(this.answers))
			.map(this::with)
			.toList();
	}

	/**
	 * Returns the answers along a scale, including the present one, or an empty map if
	 * there is no scale.
	 */
	NavigableMap<Long, WhatIfAnswer> scaled(Question question) {
		NavigableMap<Long, WhatIfAnswer> trials = new TreeMap<>();
		AnswerScale scale = AnswerScale.of(question.type());
		if (scale != null) {
			for (long place : places(question, scale)) {
				trials.put(place, at(place, question, scale));
			}
			if (!isNone(question)) {
				trials.put(scale.place().applyAsLong(Objects.requireNonNull(this.answers.value(question))), present());
			}
			List<Long> places = List.copyOf(trials.keySet());
			for (int i = 1; i < places.size(); i++) {
				findChanges(places.get(i - 1), places.get(i), question, scale, trials);
			}
		}
		return trials;
	}

	private void findChanges(long low, long high, Question question, AnswerScale scale,
			NavigableMap<Long, WhatIfAnswer> trials) {
		if (high - low > 1 && !outcome(low, trials).equals(outcome(high, trials))) {
			long middle = low + (high - low) / 2;
			trials.put(middle, at(middle, question, scale));
			findChanges(low, middle, question, scale, trials);
			findChanges(middle, high, question, scale, trials);
		}
	}

	private static Object outcome(long place, NavigableMap<Long, WhatIfAnswer> trials) {
		return Objects.requireNonNull(trials.get(place)).outcome();
	}

	private WhatIfAnswer at(long place, Question question, AnswerScale scale) {
		return with(this.answers.with(question, scale.text().apply(place)));
	}

	/**
	 * Returns places at growing distances from the answer, around today and around the
	 * ends of terms.
	 */
	private Set<Long> places(Question question, AnswerScale scale) {
		Set<Long> places = new LinkedHashSet<>();
		if (!isNone(question)) {
			around(scale.place().applyAsLong(Objects.requireNonNull(this.answers.value(question))), FARTHEST, places);
		}
		if (question.type() instanceof AnswerType.Day) {
			around(this.now.asOf().toEpochDay(), isNone(question) ? FARTHEST : 1, places);
			this.now.procedures().stream().flatMap((result) -> result.findings().stream()).forEach((finding) -> {
				LocalDate due = finding.due();
				if (due != null) {
					around(due.toEpochDay(), 1, places);
				}
			});
		}
		else {
			places.add(scale.first());
			places.add(scale.last());
		}
		places.removeIf((place) -> !scale.holds(place));
		return places;
	}

	private static void around(long place, int farthest, Set<Long> places) {
		places.add(place);
		for (int far = 1; far <= farthest; far *= 2) {
			places.add(place - far);
			places.add(place + far);
		}
	}

	private boolean isNone(Question question) {
		return AnswerType.NONE.equals(this.answers.text(question));
	}

	private Set<String> texts(Question question) {
		return switch (question.type()) {
			case AnswerType.Choice choice when question == Question.STATUS -> statuses(false);
			case AnswerType.Choice choice when question == Question.NEW_STATUS -> statuses(true);
			case AnswerType.Choice choice -> choice.options().keySet();
			case AnswerType.AnySet set -> toggled(set, Objects.requireNonNull(this.answers.text(question)));
			case AnswerType.Day day -> day.orNone() ? Set.of(AnswerType.NONE) : Set.of();
			case AnswerType.Whole whole -> Set.of();
			case AnswerType.Decimal decimal -> Set.of();
			case AnswerType.Stay stay -> periods();
		};
	}

	private Set<String> statuses(boolean isNew) {
		Set<String> ids = new LinkedHashSet<>();
		LocalDate day = this.now.asOf();
		for (StatusTerms terms : this.statuses.all()) {
			if (isNew ? terms.isOfferedAsNew(day) : terms.isOffered(day)) {
				ids.add(terms.status().id());
			}
		}
		return ids;
	}

	private Set<String> periods() {
		Set<String> periods = new LinkedHashSet<>();
		if (this.answers.value(Question.STATUS) instanceof Status status) {
			this.statuses.of(status).periods().forEach((period) -> periods.add(period.id()));
		}
		return periods;
	}

	/** Returns the present set with each option added or removed. */
	private static Set<String> toggled(AnswerType.AnySet type, String now) {
		List<String> chosen = now.equals(AnswerType.NONE) ? List.of() : List.of(now.split("\\|"));
		Set<String> sets = new LinkedHashSet<>();
		for (String option : type.options().keySet()) {
			List<String> other = new ArrayList<>(chosen);
			if (!other.remove(option)) {
				other.add(option);
			}
			if (other.size() >= type.atLeast()) {
				sets.add(other.isEmpty() ? AnswerType.NONE : String.join("|", other));
			}
		}
		return sets;
	}

}
