package org.zairyu.check.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.zairyu.check.law.Law;
import org.zairyu.check.situation.AnswersUsed;
import org.zairyu.check.situation.InvalidAnswer;
import org.zairyu.check.situation.Question;

/**
 * The answer to a situation.
 *
 * @param asOf the day it is for
 * @param law the law of that day
 * @param procedures what could be decided, in the order of procedures
 * @param missing the questions to ask next, in the order of pages
 * @param problems answers that cannot be, in the order of pages
 * @param read every answer a rule has looked for
 * @param readBy the same by procedure, for those that were asked for
 * @param unused given answers that no rule has read
 * @param dates dates that the answers give by themselves, in order
 */
public record Assessment(LocalDate asOf, Law law, List<ProcedureResult> procedures, List<Question> missing,
		List<InvalidAnswer> problems, AnswersUsed read, Map<Procedure, AnswersUsed> readBy, Set<Question> unused,
		List<StayDate> dates) {

	/** Whether everything was decided. */
	public boolean complete() {
		return this.missing.isEmpty() && this.problems.isEmpty();
	}

	/** Which procedures have looked for an answer, in the order of procedures. */
	public List<Procedure> readersOf(Question question) {
		return this.readBy.keySet()
			.stream()
			.filter((procedure) -> this.readBy.getOrDefault(procedure, AnswersUsed.NONE).contains(question))
			.toList();
	}

}
