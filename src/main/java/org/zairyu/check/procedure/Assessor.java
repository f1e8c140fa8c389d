package org.zairyu.check.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.zairyu.check.law.LawBook;
import org.zairyu.check.law.UnknownLawException;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.InvalidAnswer;
import org.zairyu.check.situation.MissingAnswer;
import org.zairyu.check.situation.Question;
import org.zairyu.check.situation.Reads;
import org.zairyu.check.situation.Situation;
import org.zairyu.check.situation.Statuses;

/** Runs the rules of all procedures that a person asks about. Thread-safe. */
public final class Assessor {

	private final List<Chapter> chapters;

	private final LawBook laws;

	private final Statuses statuses;

	private final Basis basis;

	/**
	 * @param chapters the procedures in the order of results
	 * @param laws the dated law
	 * @param statuses the statuses of residence
	 * @param basis the sources of the findings
	 */
	public Assessor(List<Chapter> chapters, LawBook laws, Statuses statuses, Basis basis) {
		this.chapters = List.copyOf(chapters);
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
		Situation person = new Situation(answers, asOf, this.laws.on(asOf), this.statuses);
		List<ProcedureResult> results = new ArrayList<>(this.chapters.size());
		EnumSet<Question> missing = EnumSet.noneOf(Question.class);
		Map<Question, InvalidAnswer> problems = Map.of();
		for (Chapter chapter : this.chapters) {
			if (person.asksFor(chapter.topic())) {
				try {
					results.add(chapter.assess(person, this.basis));
				}
				catch (MissingAnswer stop) {
					missing.add(stop.question());
				}
				catch (InvalidAnswer stop) {
					problems = problems.isEmpty() ? new TreeMap<>() : problems;
					problems.putIfAbsent(stop.question(), stop);
				}
			}
		}
		Reads read = person.everRead();
		return new Assessment(asOf, person.law(), results, List.copyOf(missing), List.copyOf(problems.values()), read,
				unused(answers, read));
	}

	private static Set<Question> unused(Answers answers, Reads read) {
		Set<Question> unused = answers.questions();
		unused.removeIf((question) -> question == Question.TOPICS || read.contains(question));
		return unused;
	}

	/** Which procedures would read a question, given the other answers. */
	public List<Procedure> readersOf(Question question, Answers answers, LocalDate asOf) {
		List<Procedure> readers = new ArrayList<>();
		for (Chapter chapter : this.chapters) {
			if (answers.topics().contains(chapter.topic()) && reads(chapter, question, answers, asOf)) {
				readers.add(chapter.procedure());
			}
		}
		return readers;
	}

	private boolean reads(Chapter chapter, Question question, Answers answers, LocalDate asOf) {
		Situation person = new Situation(answers, asOf, this.laws.on(asOf), this.statuses);
		try {
			chapter.assess(person, this.basis);
		}
		catch (MissingAnswer | InvalidAnswer stop) {
			// what was read up to here is all that is asked
		}
		return person.everRead().contains(question);
	}

	/**
	 * The answers that a procedure has looked for, whether or not anything came of it.
	 */
	public Reads readBy(Procedure procedure, Answers answers, LocalDate asOf) {
		Situation person = new Situation(answers, asOf, this.laws.on(asOf), this.statuses);
		try {
			chapter(procedure).assess(person, this.basis);
		}
		catch (MissingAnswer | InvalidAnswer stop) {
			// what was read up to here is all that is asked
		}
		return person.everRead();
	}

	/**
	 * How a procedure comes to its verdict, rule by rule.
	 * @throws MissingAnswer if it does not, for want of an answer
	 * @throws InvalidAnswer if it does not, for an answer that cannot be
	 */
	public List<Step> steps(Procedure procedure, Answers answers, LocalDate asOf) {
		return chapter(procedure).steps(new Situation(answers, asOf, this.laws.on(asOf), this.statuses), this.basis);
	}

	private Chapter chapter(Procedure procedure) {
		return this.chapters.stream().filter((chapter) -> chapter.procedure() == procedure).findFirst().orElseThrow();
	}

}
