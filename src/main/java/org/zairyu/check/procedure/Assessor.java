package org.zairyu.check.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.zairyu.check.law.Law;
import org.zairyu.check.law.LawBook;
import org.zairyu.check.law.UnknownLawException;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.AnswersUsed;
import org.zairyu.check.situation.InvalidAnswer;
import org.zairyu.check.situation.MissingAnswer;
import org.zairyu.check.situation.Question;
import org.zairyu.check.situation.Situation;
import org.zairyu.check.situation.Statuses;
import org.zairyu.check.situation.Topic;

/** Runs the rules of all procedures that a person asks about. Thread-safe. */
public final class Assessor {

	private final List<ProcedureRules> procedures;

	private final LawBook laws;

	private final Statuses statuses;

	private final Basis basis;

	/**
	 * @param procedures the procedures in the order of results
	 * @param laws the dated law
	 * @param statuses the statuses of residence
	 * @param basis the sources of the findings
	 */
	public Assessor(List<ProcedureRules> procedures, LawBook laws, Statuses statuses, Basis basis) {
		this.procedures = List.copyOf(procedures);
		this.laws = laws;
		this.statuses = statuses;
		this.basis = basis;
	}

	/**
	 * Assesses a situation.
	 * @param answers what is known of the person
	 * @param asOf the day for which duties are told
	 * @throws UnknownLawException if the law of that day is not known
	 */
	public Assessment assess(Answers answers, LocalDate asOf) {
		return assess(answers, asOf, this.laws);
	}

	/**
	 * Assesses a situation as if no law had changed after a day.
	 * @param answers what is known of the person
	 * @param asOf the day for which duties are told
	 * @param lastChange changes that took effect after this day are left out
	 * @throws UnknownLawException if the law of a day is not known
	 */
	public Assessment assessWithoutChangesAfter(LocalDate lastChange, Answers answers, LocalDate asOf) {
		return assess(answers, asOf, this.laws.withoutChangesAfter(lastChange));
	}

	private Assessment assess(Answers answers, LocalDate asOf, LawBook laws) {
		Law law = laws.on(asOf);
		List<ProcedureResult> results = new ArrayList<>(this.procedures.size());
		EnumSet<Question> missing = EnumSet.noneOf(Question.class);
		Map<Question, InvalidAnswer> problems = Map.of();
		Map<Procedure, AnswersUsed> readBy = new EnumMap<>(Procedure.class);
		AnswersUsed read = AnswersUsed.NONE;
		Set<Topic> topics = answers.topics();
		Situation person = new Situation(answers, asOf, laws, this.statuses);
		AssessmentBuilder conclusion = new AssessmentBuilder(person, this.basis);
		for (ProcedureRules rules : this.procedures) {
			if (topics.contains(rules.procedure().topic())) {
				try {
					results.add(rules.assess(person, conclusion));
				}
				catch (MissingAnswer stop) {
					missing.add(stop.question());
				}
				catch (InvalidAnswer stop) {
					problems = problems.isEmpty() ? new TreeMap<>() : problems;
					problems.putIfAbsent(stop.question(), stop);
				}
				readBy.put(rules.procedure(), person.trace().allAnswers());
				read = read.and(person.trace().allAnswers());
			}
		}
		return new Assessment(asOf, law, results, List.copyOf(missing), List.copyOf(problems.values()), read, readBy,
				answers.unused(read), StayDate.of(answers, asOf, laws, this.statuses));
	}

	/** Returns the dates that answers give by themselves, whatever else is missing. */
	public List<StayDate> dates(Answers answers, LocalDate asOf) {
		return StayDate.of(answers, asOf, this.laws, this.statuses);
	}

	/**
	 * The answers that a procedure has looked for, whether or not anything came of it.
	 */
	public AnswersUsed readBy(Procedure procedure, Answers answers, LocalDate asOf) {
		Situation person = new Situation(answers, asOf, this.laws, this.statuses);
		try {
			rules(procedure).assess(person, new AssessmentBuilder(person, this.basis));
		}
		catch (MissingAnswer | InvalidAnswer stop) {
			// what was read up to here is all that is asked
		}
		return person.trace().allAnswers();
	}

	/**
	 * How a procedure comes to its verdict, rule by rule.
	 * @throws MissingAnswer if it does not, for want of an answer
	 * @throws InvalidAnswer if it does not, for an answer that cannot be
	 */
	public List<RuleTrace> steps(Procedure procedure, Answers answers, LocalDate asOf) {
		Situation person = new Situation(answers, asOf, this.laws, this.statuses);
		return rules(procedure).steps(person, new AssessmentBuilder(person, this.basis));
	}

	private ProcedureRules rules(Procedure procedure) {
		return this.procedures.stream().filter((rules) -> rules.procedure() == procedure).findFirst().orElseThrow();
	}

}
