package org.zairyu.check.staff.cases.filing;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.Application;
import org.zairyu.check.situation.Card;
import org.zairyu.check.situation.CardEvent;
import org.zairyu.check.situation.Question;
import org.zairyu.check.situation.SideWorkPermission;
import org.zairyu.check.situation.Topic;

/**
 * What filing an application, and its outcome, change in the answers of the applicant.
 */
public final class FilingEffects {

	/** Answers about an application for a change, which end with its grant. */
	private static final List<Question> OF_CHANGE = List.of(Question.NEW_STATUS, Question.CHANGE_REASON,
			Question.STARTED_NEW_ACTIVITY);

	/** Answers about a status, which do not hold for another one. */
	private static final List<Question> OF_STATUS = List.of(Question.DESIGNATION, Question.STATUS_BASIS_CONTINUES,
			Question.SAME_ACTIVITY, Question.EXTENSION_REASON, Question.UNAVOIDABLE, Question.EXTENSIONS_GRANTED);

	private FilingEffects() {
	}

	/**
	 * Returns the answers after an application was filed. Of two that give a special
	 * period (ICRRA 20(6), 21(4)), the earlier day counts. Whoever files one of these
	 * wants to stay longer, so the dates of the extension are told from then on.
	 */
	public static Answers filed(FiledApplication application, LocalDate on, Answers before) {
		Application pending = application.pending();
		if (pending == null) {
			return before;
		}
		Set<Application> all = pending(before);
		LocalDate first = (givesSpecialPeriod(all) && before.value(Question.FILED_ON) instanceof LocalDate earlier
				&& earlier.isBefore(on)) ? earlier : on;
		all.add(pending);
		Answers after = with(before, Question.APPLICATIONS, all);
		if (!givesSpecialPeriod(EnumSet.of(pending))) {
			return after;
		}
		Set<Topic> topics = topics(before);
		return topics.add(Topic.STAY_LONGER)
				? with(after, Question.TOPICS, topics).with(Question.FILED_ON, first.toString())
				: after.with(Question.FILED_ON, first.toString());
	}

	/**
	 * Returns the answers after an application was refused or withdrawn: it is not
	 * pending any more, and with it a special period ends.
	 */
	public static Answers ended(FiledApplication application, Answers before) {
		Application pending = application.pending();
		if (pending == null) {
			return before;
		}
		Set<Application> rest = pending(before);
		rest.remove(pending);
		Answers after = with(before, Question.APPLICATIONS, rest);
		return givesSpecialPeriod(rest) ? after : after.without(Question.FILED_ON);
	}

	/**
	 * Returns the answers after an application was granted. A permission for side work
	 * ends with the period for which it was given, so it is asked for again.
	 * @param before the answers before the decision
	 * @param card the same answers with those that the new card has changed
	 */
	public static Answers granted(FiledApplication application, Answers before, Answers card) {
		if (application.pending() == null) {
			return before;
		}
		Answers after = ended(application, card);
		if (after.value(Question.CARD) == Card.HELD) {
			after = after.without(Question.LOST_KNOWN_ON);
			if (after.value(Question.CARD_EVENT) == CardEvent.DAMAGED) {
				after = after.with(Question.CARD_EVENT, CardEvent.NONE.id());
			}
		}
		if (after.has(Question.SIDE_WORK_PERMISSION)
				&& after.value(Question.SIDE_WORK_PERMISSION) != SideWorkPermission.NONE) {
			after = after.without(Question.SIDE_WORK_PERMISSION);
		}
		boolean sameStatus = Objects.equals(before.text(Question.STATUS), after.text(Question.STATUS));
		if (application == FiledApplication.EXTENSION && sameStatus) {
			return (after.value(Question.EXTENSIONS_GRANTED) instanceof Integer times && times < 99)
					? after.with(Question.EXTENSIONS_GRANTED, String.valueOf(times + 1)) : after;
		}
		after = without(OF_STATUS, after);
		return (application == FiledApplication.CHANGE) ? withoutChange(without(OF_CHANGE, after)) : after;
	}

	/** Returns the answers without the question about a new activity. */
	private static Answers withoutChange(Answers answers) {
		Set<Topic> topics = topics(answers);
		if (!topics.remove(Topic.NEW_ACTIVITY)) {
			return answers;
		}
		if (topics.isEmpty()) {
			topics.add(Topic.STAY_LONGER);
		}
		return with(answers, Question.TOPICS, topics);
	}

	private static Answers without(List<Question> questions, Answers answers) {
		Answers rest = answers;
		for (Question question : questions) {
			rest = rest.without(question);
		}
		return rest;
	}

	/** Returns the applications that the answers say are pending. */
	public static Set<Application> pending(Answers answers) {
		Set<Application> pending = EnumSet.noneOf(Application.class);
		if (answers.value(Question.APPLICATIONS) instanceof Set<?> all) {
			all.forEach((one) -> pending.add((Application) one));
		}
		return pending;
	}

	private static Set<Topic> topics(Answers answers) {
		Set<Topic> topics = EnumSet.noneOf(Topic.class);
		topics.addAll(answers.topics());
		return topics;
	}

	private static boolean givesSpecialPeriod(Set<Application> pending) {
		return pending.contains(Application.EXTENSION) || pending.contains(Application.CHANGE);
	}

	private static Answers with(Answers answers, Question question, Set<?> values) {
		return answers.with(question, question.type().write(values));
	}

}
