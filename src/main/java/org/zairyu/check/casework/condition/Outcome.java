package org.zairyu.check.casework.condition;

import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.procedure.Code;
import org.zairyu.check.procedure.ProcedureResult;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.Question;

/**
 * How a procedure would come out otherwise.
 *
 * @param verdict its verdict, null while more has to be answered
 * @param added what would be told in addition
 * @param removed what would not be told any more
 * @param asked what would have to be answered first
 */
record Outcome(@Nullable Verdict verdict, Set<Code> added, Set<Code> removed, Set<Question> asked) {

	static Outcome of(ProcedureResult now, Trial present, Trial trial) {
		ProcedureResult other = trial.of(now.procedure());
		if (other == null) {
			Set<Question> asked = EnumSet.noneOf(Question.class);
			asked.addAll(trial.assessment().missing());
			present.assessment().missing().forEach(asked::remove);
			return new Outcome(null, Set.of(), Set.of(), asked);
		}
		Set<Code> added = Trial.codes(other);
		added.removeAll(Trial.codes(now));
		Set<Code> removed = Trial.codes(now);
		removed.removeAll(Trial.codes(other));
		return new Outcome(other.verdict(), added, removed, Set.of());
	}

	/** Whether anything is different. */
	boolean differsFrom(ProcedureResult now) {
		return this.verdict != now.verdict() || !this.added.isEmpty() || !this.removed.isEmpty();
	}

}
